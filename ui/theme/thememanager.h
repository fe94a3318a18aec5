#pragma once

#include <QObject>

class QApplication;

namespace rapport {

/// Puts the theme on the application and switches it: palette, font, style and icons, remembered in QSettings
/// ("look/mode", "look/textScale"). One per program; lives as long as the application.
class ThemeManager : public QObject
{
    Q_OBJECT
public:
    /// System = by the lightness of the palette the program started with (Qt 6.4 can't ask the desktop).
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// Only valid while a QApplication exists.
    static ThemeManager *instance();

    /// Sets style, icons, font and palette; call once, right after constructing the application and
    /// after its organisation and application name are set.
    void install();

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] bool isDark() const;

    /// Text size in per cent: 100, 125 or 150. Other values are brought to the nearest of these.
    [[nodiscard]] int textScale() const { return m_textScale; }
    void setTextScale(int percent);

Q_SIGNALS:
    /// After colours or text size have changed and the application has them.
    void changed();

private:
    explicit ThemeManager(QObject *parent);
    void apply();

    Mode m_mode = Mode::System;
    int m_textScale = 100;
    bool m_startedDark = false;
    bool m_installed = false;
};

} // namespace rapport

#pragma once

#include <QObject>

#include <optional>

class QApplication;

namespace rapport {

/// Puts the theme on the application and switches it: palette, font, style and icons, remembered in QSettings
/// ("look/mode", "look/contrast", "look/textScale"). One per program; lives as long as the application.
class ThemeManager : public QObject
{
    Q_OBJECT
public:
    /// System = as the desktop says (followDesktop()); where it says nothing, by the lightness of the palette the program started with.
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// System = as the desktop says; where it says nothing, normal.
    enum class Contrast { System, Normal, High };
    Q_ENUM(Contrast)

    /// Only valid while a QApplication exists.
    static ThemeManager *instance();

    /// Sets style, icons, font and palette; call once, right after constructing the application and
    /// after its organisation and application name are set.
    void install();

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] Contrast contrast() const { return m_contrast; }
    void setContrast(Contrast contrast);
    [[nodiscard]] bool isHighContrast() const;

    /// What the desktop asks of its programs; nullopt where it has no opinion.
    void followDesktop(std::optional<bool> dark, std::optional<bool> highContrast);

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
    Contrast m_contrast = Contrast::System;
    std::optional<bool> m_desktopDark;
    std::optional<bool> m_desktopContrast;
    int m_textScale = 100;
    bool m_startedDark = false;
    bool m_installed = false;
};

} // namespace rapport

#pragma once

#include <QPushButton>

namespace rapport {

/// A push button of the window. Outlined by default; Primary is filled (at most one on a page); Flat has no edge.
/// Everything is drawn by RapportStyle, which also draws plain QPushButtons the same way.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Outlined, Primary, Flat };
    Q_ENUM(Kind)

    explicit Button(const QString &text, QWidget *parent = nullptr);
    Button(const QString &text, Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    /// A Breeze icon in the colour that fits the kind.
    void setIconName(const QString &name);

    /// Shows the shortcut after the text ("Ctrl N"); only a hint, the shortcut itself belongs to an action.
    void setKeyHint(const QString &keys);
    [[nodiscard]] QString keyHint() const { return m_keyHint; }

    /// 28 instead of 32 pixels high.
    void setSmall(bool small);
    [[nodiscard]] bool isSmall() const { return m_small; }

    /// An arrow at the right: the button opens a menu or list.
    void setArrow(bool arrow);
    [[nodiscard]] bool hasArrow() const { return m_arrow || menu(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void applyIcon();

    Kind m_kind = Kind::Outlined;
    QString m_iconName;
    QString m_keyHint;
    bool m_small = false;
    bool m_arrow = false;
};

/// Shows a key sequence the way hints are written here: "Ctrl N", "Ctrl Shift N", "Ctrl ↵".
[[nodiscard]] QString keyHintText(const QKeySequence &keys);

} // namespace rapport

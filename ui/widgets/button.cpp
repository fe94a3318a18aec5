#include "ui/widgets/button.h"

#include "ui/theme/icons.h"

#include <QStyleOptionButton>

namespace rapport {

Button::Button(const QString &text, QWidget *parent)
    : Button(text, Kind::Outlined, parent)
{
}

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
{
    setKind(kind);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setFlat(kind == Kind::Flat);
    applyIcon();
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    applyIcon();
}

void Button::setKeyHint(const QString &keys)
{
    m_keyHint = keys;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void Button::setArrow(bool arrow)
{
    m_arrow = arrow;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    // QPushButton remembers its hint and would not notice key hint, arrow and size.
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

void Button::applyIcon()
{
    if (m_iconName.isEmpty()) {
        setIcon({});
        return;
    }
    const Role role = m_kind == Kind::Primary ? &Theme::onAccent : m_kind == Kind::Flat ? &Theme::text2 : &Theme::text;
    setIcon(themedIcon(m_iconName, role));
}

QString keyHintText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    text.replace(QStringLiteral("Return"), QStringLiteral("↵"));
    text.replace(QStringLiteral("Enter"), QStringLiteral("↵"));
    // "Ctrl++" is Ctrl and the plus key.
    const bool plusKey = text.endsWith(QStringLiteral("++"));
    if (plusKey)
        text.chop(1);
    text.replace(u'+', u' ');
    return plusKey ? text + u'+' : text;
}

} // namespace rapport

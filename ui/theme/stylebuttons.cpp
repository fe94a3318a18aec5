#include "ui/theme/styleparts.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>

namespace rapport::styleparts {

namespace {

constexpr int padding = 12;
constexpr int flatPadding = 8;
constexpr int gap = 8;

enum class Look { Outlined, Filled, Flat };

Look lookOf(const QStyleOptionButton &option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget)) {
        switch (button->kind()) {
        case Button::Kind::Primary:
            return Look::Filled;
        case Button::Kind::Flat:
            return Look::Flat;
        case Button::Kind::Outlined:
            return Look::Outlined;
        }
    }
    if (option.features & QStyleOptionButton::Flat)
        return Look::Flat;
    // The button of a dialog that does what the dialog is for.
    const auto *box = widget ? qobject_cast<const QDialogButtonBox *>(widget->parentWidget()) : nullptr;
    if (box) {
        const auto role = box->buttonRole(const_cast<QAbstractButton *>(qobject_cast<const QAbstractButton *>(widget)));
        return role == QDialogButtonBox::AcceptRole || role == QDialogButtonBox::YesRole ? Look::Filled : Look::Outlined;
    }
    // A dialog hands "default" from button to button as the focus moves (autoDefault); only a button
    // that is the default by itself is the filled one.
    const auto *plain = qobject_cast<const QPushButton *>(widget);
    const bool filled = (option.features & QStyleOptionButton::DefaultButton) && plain && !plain->autoDefault();
    return filled ? Look::Filled : Look::Outlined;
}

int paddingOf(Look look)
{
    return look == Look::Flat ? flatPadding : padding;
}

QColor fillOf(Look look, QStyle::State state)
{
    const Theme &t = Theme::current();
    const bool enabled = state & QStyle::State_Enabled;
    const bool pressed = state & QStyle::State_Sunken;
    const bool hovered = state & QStyle::State_MouseOver;
    if (!enabled)
        return Qt::transparent;
    if (look == Look::Filled)
        return pressed || hovered ? t.accentHover : t.accent;
    if (pressed)
        return t.line;
    if (state & QStyle::State_On)
        return t.select;
    if (hovered)
        return t.hover;
    return look == Look::Flat ? QColor(Qt::transparent) : t.surface;
}

QColor inkOf(Look look, QStyle::State state)
{
    const Theme &t = Theme::current();
    if (!(state & QStyle::State_Enabled))
        return t.disabled;
    if (look == Look::Filled)
        return t.onAccent;
    if (state & QStyle::State_On)
        return t.accent;
    return look == Look::Flat ? t.text2 : t.text;
}

struct Extras
{
    QString keys;
    bool arrow = false;
    bool small = false;
};

Extras extrasOf(const QStyleOptionButton &option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return {button->keyHint(), button->hasArrow(), button->isSmall()};
    return {{}, bool(option.features & QStyleOptionButton::HasMenu), false};
}

QFont fontOf(Look look, const QWidget *widget)
{
    if (look == Look::Filled)
        return textFont(TextStyle::BodyStrong);
    return widget ? widget->font() : textFont(TextStyle::Name);
}

int advance(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    return metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();
}

} // namespace

void drawButtonPanel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Theme &t = Theme::current();
    const Look look = lookOf(option, widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(option.rect);
    painter->setBrush(fillOf(look, option.state));
    if (look == Look::Flat || (look == Look::Filled && enabled)) {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(box, radius::control, radius::control);
    } else {
        painter->setPen(!enabled ? t.line : option.state & QStyle::State_On ? t.accent : t.outline);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    }
    if ((option.state & QStyle::State_HasFocus) && keyboardInUse()) {
        if (look == Look::Filled) {
            // Accent on accent would not be seen: the ring stands inside, in the text's colour.
            painter->setPen(QPen(t.onAccent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(3, 3, -3, -3), radius::badge, radius::badge);
        } else {
            paintFocusRing(painter, box, radius::control);
        }
    }
    painter->restore();
}

void drawButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Look look = lookOf(option, widget);
    const Extras extras = extrasOf(option, widget);
    const QColor ink = inkOf(look, option.state);
    const QFont font = fontOf(look, widget);
    const QFont keyFont = textFont(TextStyle::Small);
    const bool hasIcon = !option.icon.isNull();
    const int icon = size::icon();
    const int arrow = size::scaled(12);

    const int textWidth = option.text.isEmpty() ? 0 : advance(font, option.text);
    const int keyWidth = extras.keys.isEmpty() ? 0 : advance(keyFont, extras.keys) + gap;
    const int iconWidth = hasIcon ? icon + (textWidth ? gap : 0) : 0;
    const int arrowWidth = extras.arrow ? arrow + gap : 0;
    const int total = iconWidth + textWidth + keyWidth + arrowWidth;

    const int inset = paddingOf(look);
    const QRect area = option.rect.adjusted(inset, 0, -inset, 0);
    int x = area.x() + qMax(0, (area.width() - total) / 2);
    const auto place = [&](int width) {
        const QRect part(x, area.y(), qMin(width, area.right() + 1 - x), area.height());
        x += width;
        return QStyle::visualRect(option.direction, option.rect, part);
    };

    painter->save();
    if (hasIcon) {
        const QIcon::Mode mode = option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        const QIcon::State state = option.state & QStyle::State_On ? QIcon::On : QIcon::Off;
        const QRect slot = place(iconWidth);
        const int left = option.direction == Qt::RightToLeft ? slot.right() + 1 - icon : slot.x();
        option.icon.paint(painter, QRect(left, slot.y() + (slot.height() - icon) / 2, icon, icon), Qt::AlignCenter, mode, state);
    }
    if (textWidth > 0) {
        const bool underline = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
        const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine
                          | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
        painter->setFont(font);
        painter->setPen(ink);
        // By its own direction: in a right-to-left language the groups of a phone number would change places.
        painter->setLayoutDirection(option.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(place(textWidth), flags, option.text);
    }
    if (keyWidth > 0) {
        x += gap;
        painter->setFont(keyFont);
        painter->setPen(look == Look::Filled || !(option.state & QStyle::State_Enabled) ? ink : Theme::current().text2);
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(place(keyWidth - gap), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, extras.keys);
    }
    if (extras.arrow) {
        x += gap;
        paintChevron(painter, place(arrow), ink);
    }
    painter->restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const Look look = lookOf(option, widget);
    const Extras extras = extrasOf(option, widget);
    int width = 2 * paddingOf(look);
    if (!option.text.isEmpty())
        width += advance(fontOf(look, widget), option.text);
    if (!option.icon.isNull())
        width += size::icon() + (option.text.isEmpty() ? 0 : gap);
    if (!extras.keys.isEmpty())
        width += advance(textFont(TextStyle::Small), extras.keys) + gap;
    if (extras.arrow)
        width += size::scaled(12) + gap;
    return {width, extras.small ? size::smallButton() : size::button()};
}

void drawToolButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme &t = Theme::current();
    const bool raise = option.state & QStyle::State_AutoRaise;
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor fill = raise || !enabled ? QColor(Qt::transparent) : t.surface;
    if (enabled && (option.state & QStyle::State_Sunken))
        fill = t.line;
    else if (option.state & QStyle::State_On)
        fill = t.select;
    else if (enabled && (option.state & QStyle::State_MouseOver))
        fill = t.hover;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(raise ? QPen(Qt::NoPen) : QPen(enabled ? t.outline : t.line));
    const qreal inset = raise ? 0 : 0.5;
    painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius::control, radius::control);
    if (focusVisible(widget))
        paintFocusRing(painter, option.rect, radius::control);
    painter->restore();
}

void drawCheckBox(const QStyleOption &option, QPainter *painter)
{
    const Theme &t = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partial = option.state & QStyle::State_NoChange;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (enabled && (on || partial)) {
        const QColor fill = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken) ? t.accentHover : t.accent;
        painter->setPen(fill);
        painter->setBrush(fill);
    } else {
        painter->setPen(enabled ? t.outline : t.line);
        painter->setBrush(!enabled ? QColor(Qt::transparent) : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
    }
    painter->drawRoundedRect(box, radius::badge, radius::badge);
    const QColor sign = enabled ? t.onAccent : t.disabled;
    const qreal unit = box.width() / 15.0;
    painter->setPen(QPen(sign, 1.8 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPointF c = box.center();
    if (on)
        painter->drawPolyline(QPolygonF{c + QPointF(-3.6, 0.2) * unit, c + QPointF(-1.1, 2.8) * unit, c + QPointF(3.8, -2.8) * unit});
    else if (partial)
        painter->drawLine(c - QPointF(3.2, 0) * unit, c + QPointF(3.2, 0) * unit);
    painter->restore();
}

void drawRadioButton(const QStyleOption &option, QPainter *painter)
{
    const Theme &t = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(!enabled ? t.line : on ? t.accent : t.outline, 1));
    painter->setBrush(!enabled ? QColor(Qt::transparent) : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
    painter->drawEllipse(box);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? t.accent : t.disabled);
        painter->drawEllipse(box.center(), box.width() * 0.27, box.width() * 0.27);
    }
    painter->restore();
}

} // namespace rapport::styleparts

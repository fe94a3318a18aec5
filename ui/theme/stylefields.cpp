#include "ui/theme/styleparts.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace rapport::styleparts {

namespace {
constexpr int padding = 10;

/// Where the line of a progress bar runs: 6 px, in the middle of what it was given.
QRectF progressLine(const QRect &rect)
{
    const qreal height = qMin(rect.height(), 6);
    return {qreal(rect.x()), rect.y() + (rect.height() - height) / 2, qreal(rect.width()), height};
}

int arrowColumn()
{
    return size::scaled(12) + 2 * space::s8;
}
} // namespace

void drawField(const QRect &rect, QStyle::State state, bool focused, bool raised, QPainter *painter)
{
    const Theme &t = Theme::current();
    const bool enabled = state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor fill = t.surface;
    if (!enabled)
        fill = Qt::transparent;
    else if (focused && raised)
        fill = t.raised;
    painter->setPen(enabled ? t.outline : t.line);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    if (focused)
        paintFocusRing(painter, rect, radius::control);
    painter->restore();
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    const Theme &t = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.editable || keyboardInUse());
    if (option.frame)
        drawField(option.rect, option.state, focused, option.editable, painter);
    if (!option.editable && enabled && !focused && (option.state & (QStyle::State_MouseOver | QStyle::State_On))) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius::control - 1, radius::control - 1);
        painter->restore();
    }
    paintChevron(painter, comboBoxPart(option, QStyle::SC_ComboBoxArrow), enabled ? t.text2 : t.disabled);
    Q_UNUSED(widget)
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    QRect result = box;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        result = QRect(box.right() + 1 - arrowColumn(), box.y(), arrowColumn(), box.height());
        break;
    case QStyle::SC_ComboBoxEditField:
        result = box.adjusted(option.editable ? padding - 2 : padding, 2, -arrowColumn(), -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, box, result);
}

void drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget)
{
    const Theme &t = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    // The option's focus is that of the line edit inside.
    const bool focused = (option.state & QStyle::State_HasFocus) || (widget && widget->hasFocus());
    if (option.frame)
        drawField(option.rect, option.state, focused, true, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return enabled && (option.stepEnabled & step) ? t.text2 : t.disabled;
    };
    paintChevron(painter, spinBoxPart(option, QStyle::SC_SpinBoxUp), ink(QAbstractSpinBox::StepUpEnabled), true);
    paintChevron(painter, spinBoxPart(option, QStyle::SC_SpinBoxDown), ink(QAbstractSpinBox::StepDownEnabled));
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int column = buttons ? arrowColumn() : 0;
    const int middle = box.y() + box.height() / 2;
    QRect result = box;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        result = buttons ? QRect(box.right() + 1 - column, box.y() + 4, column, middle - box.y() - 4) : QRect();
        break;
    case QStyle::SC_SpinBoxDown:
        result = buttons ? QRect(box.right() + 1 - column, middle, column, box.bottom() + 1 - middle - 4) : QRect();
        break;
    case QStyle::SC_SpinBoxEditField:
        result = box.adjusted(padding - 2, 2, -qMax(column, 4), -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, box, result);
}

void drawProgressGroove(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::current().line);
    const QRectF line = progressLine(option.rect);
    painter->drawRoundedRect(line, line.height() / 2, line.height() / 2);
    painter->restore();
}

void drawProgressContents(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const QRectF box = progressLine(option.rect);
    const qreal range = qreal(option.maximum) - option.minimum;
    // Without a known end the bar rests at a third: it says "at work", the words beside it say on what.
    const qreal share = range > 0 ? qBound(0.0, (qreal(option.progress) - option.minimum) / range, 1.0) : 1.0 / 3.0;
    if (share <= 0)
        return;
    const qreal round = box.height() / 2;
    QRectF bar = box;
    bar.setWidth(qMax(box.height(), box.width() * share));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(box.right());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::current().accent);
    painter->drawRoundedRect(bar, round, round);
    painter->restore();
}

} // namespace rapport::styleparts

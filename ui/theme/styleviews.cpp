#include "ui/theme/styleparts.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace rapport::styleparts {

namespace {

/// A selection tells whether keys go to its list: its own view has the focus, or an editor inside it.
bool viewHasFocus(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view)
        return true;
    const QWidget *focused = view->window()->focusWidget();
    // A popup list (combo box, completer) never gets the keys itself and yet follows them.
    const bool popup = view->window()->windowType() == Qt::Popup || view->focusPolicy() == Qt::NoFocus;
    return popup || (view->isActiveWindow() && focused && (focused == view || view->isAncestorOf(focused)));
}

bool isFirstColumn(const QStyleOptionViewItem &option, const QWidget *widget)
{
    // A table view tells no position.
    if (const auto *table = qobject_cast<const QTableView *>(widget))
        return table->horizontalHeader()->visualIndex(option.index.column()) == 0;
    return option.viewItemPosition != QStyleOptionViewItem::Middle && option.viewItemPosition != QStyleOptionViewItem::End;
}

} // namespace

void drawItemPanel(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    const Theme &t = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (selected) {
        const bool focused = viewHasFocus(widget);
        painter->fillRect(option.rect, focused ? t.select : t.hover);
        if (isFirstColumn(option, widget)) {
            const QRect bar(option.rect.x(), option.rect.y(), 3, option.rect.height());
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), focused ? t.accent : t.outline);
        }
    } else if (hovered) {
        painter->fillRect(option.rect, t.hover);
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option.rect, option.backgroundBrush);
    }
}

void drawHeaderSection(const QStyleOptionHeader &option, QPainter *painter)
{
    const Theme &t = Theme::current();
    const QRect box = option.rect;
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter->fillRect(box, hovered ? t.hover : t.rail);
    if (option.orientation == Qt::Horizontal) {
        painter->fillRect(QRect(box.x(), box.bottom(), box.width(), 1), t.line);
        const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
        if (!last)
            painter->fillRect(QStyle::visualRect(option.direction, box, QRect(box.right(), box.y(), 1, box.height())), t.line);
    } else {
        painter->fillRect(QRect(box.right(), box.y(), 1, box.height()), t.line);
    }
}

void drawHeaderLabel(const QStyleOptionHeader &option, QPainter *painter)
{
    const Theme &t = Theme::current();
    QRect area = option.rect;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    if (sorted) {
        const QRect arrow(area.right() + 1 - size::scaled(16), area.y(), size::scaled(16), area.height());
        // "SortUp" is ascending in Qt's words, which point the arrow down on this platform.
        paintChevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), t.text2,
                     option.sortIndicator == QStyleOptionHeader::SortDown);
        area.setRight(arrow.left() - space::s4);
        area = QStyle::visualRect(option.direction, option.rect, area);
    }
    paintLine(painter, area, option.text, sorted ? TextStyle::Caption : TextStyle::Small, t.text2,
              QStyle::visualAlignment(option.direction, option.textAlignment));
}

void drawTabShape(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget)
{
    const Theme &t = Theme::current();
    const QRectF box(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(QRectF(box.x() + 8, box.bottom() - 2, box.width() - 16, 2), t.accent);
    if ((option.state & QStyle::State_HasFocus) && focusVisible(widget))
        paintFocusRing(painter, box.adjusted(0, 2, 0, -4), radius::badge);
}

void drawTabLabel(const QStyleOptionTab &option, QPainter *painter)
{
    const Theme &t = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    QColor ink = selected ? t.accent : option.state & QStyle::State_MouseOver ? t.text : t.text2;
    if (!(option.state & QStyle::State_Enabled))
        ink = t.disabled;
    QString text = option.text;
    text.remove(u'&');
    paintLine(painter, option.rect, text, selected ? TextStyle::BodyStrong : TextStyle::Name, ink, Qt::AlignHCenter);
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter)
{
    const Theme &t = Theme::current();
    const QRectF handle(scrollBarPart(option, QStyle::SC_ScrollBarSlider));
    if (option.maximum <= option.minimum || handle.isEmpty())
        return;
    const bool active = (option.activeSubControls & QStyle::SC_ScrollBarSlider)
                        && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    // Six pixels of the twelve that react: calm to look at, easy to hit.
    const qreal inset = active ? 2 : 3;
    const QRectF thumb = option.orientation == Qt::Vertical ? handle.adjusted(inset, 2, -inset, -2) : handle.adjusted(2, inset, -2, -inset);
    const qreal round = qMin(thumb.width(), thumb.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? t.text3 : withAlpha(t.outline, 0.55));
    painter->drawRoundedRect(thumb, round, round);
    painter->restore();
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool vertical = option.orientation == Qt::Vertical;
    const QRect box = option.rect;
    const int length = vertical ? box.height() : box.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = int(qMin<qint64>(length, qMax<qint64>(qMin(length, 32), qint64(option.pageStep) * length / (range + option.pageStep))));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - thumb,
                                                      option.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = vertical ? QRect(box.x(), box.y() + from, box.width(), size)
                                    : QRect(box.x() + from, box.y(), size, box.height());
        return vertical ? rect : QStyle::visualRect(option.direction, box, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return box;
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

} // namespace rapport::styleparts

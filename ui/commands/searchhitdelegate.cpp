#include "ui/commands/searchhitdelegate.h"

#include "ui/commands/searchhitmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"

#include <QPainter>

namespace rapport {

namespace {

const SearchHitModel::Row &rowOf(const QModelIndex &index)
{
    return static_cast<const SearchHitModel *>(index.model())->row(index.row());
}

} // namespace

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = Theme::current();
    const SearchHitModel::Row &row = rowOf(index);
    QRectF area = QRectF(option.rect).adjusted(space::s12, 0, -space::s12, 0);
    painter->save();
    const Mirrored mirrored(painter, option.rect, option.direction);
    if (row.heading) {
        paintLine(painter, area.adjusted(0, space::s4, 0, 0), row.hit.title, TextStyle::Caption, t.text3);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? t.select : t.hover);
    if (selected)
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), 3, option.rect.height()), t.accent);

    const SearchHit &hit = row.hit;
    const QRectF mark(area.x(), area.y(), size::mark(), area.height());
    if (hit.mark)
        paintMoodMark(painter, QRectF(mark.x(), mark.center().y() - size::mark() / 2.0, size::mark(), size::mark()), *hit.mark);
    else if (!hit.icon.isEmpty())
        paintIcon(painter, mark, hit.icon, size::icon(), t.text2);
    area.setLeft(area.left() + size::mark() + 10);

    if (!hit.trailing.isEmpty()) {
        // The date or key never shrinks; the name beside it does.
        const int width = lineWidth(hit.trailing, TextStyle::Small);
        paintLine(painter, QRectF(area.right() - width, area.y(), width, area.height()), hit.trailing, TextStyle::Small, t.text3);
        area.setRight(area.right() - width - space::s12);
    }
    const TextStyle name = selected ? TextStyle::BodyStrong : TextStyle::Name;
    if (hit.detail.isEmpty()) {
        paintLine(painter, area, hit.title, name, t.text);
    } else {
        const int first = lineHeight(TextStyle::Body);
        const int second = lineHeight(TextStyle::Small);
        const qreal top = area.y() + (area.height() - first - second) / 2;
        paintLine(painter, QRectF(area.x(), top, area.width(), first), hit.title, name, t.text);
        paintLine(painter, QRectF(area.x(), top + first, area.width(), second), hit.detail, TextStyle::Small, t.text2);
    }
    painter->restore();
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchHitModel::Row &row = rowOf(index);
    const int width = option.rect.width();
    if (row.heading)
        return {width, size::dayLine() + space::s4};
    return {width, row.hit.detail.isEmpty() ? size::row(TextStyle::Body, 1, 14) : size::workRow()};
}

} // namespace rapport

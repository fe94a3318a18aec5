#include "ui/pages/import/rejectdelegate.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"

#include <QPainter>

namespace rapport {

void RejectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Mirrored mirrored(painter, option.rect, option.direction);
    painter->fillRect(option.rect, theme.surface);
    const QRectF rect = QRectF(option.rect).adjusted(space::s12, 0, -space::s12, 0);
    paintNoticeMark(painter, QRectF(rect.left(), rect.center().y() - size::icon() / 2.0, size::icon(), size::icon()), Notice::Warning);
    const qreal lineLeft = size::icon() + space::s8;
    const qreal lineRoom = size::scaled(76);
    const QString line = index.data(LineRole).toString();
    paintLine(painter, rect.adjusted(lineLeft, 0, 0, 0), line, TextStyle::Body, theme.text3);
    paintLine(painter, rect.adjusted(line.isEmpty() ? lineLeft : lineLeft + lineRoom, 0, 0, 0), index.data().toString(), TextStyle::Body, theme.text);
    if (index.row() > 0)
        painter->fillRect(QRectF(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.line);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, QRectF(option.rect), radius::badge);
}

QSize RejectDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {size::scaled(200), size::timelineRow()};
}

} // namespace rapport

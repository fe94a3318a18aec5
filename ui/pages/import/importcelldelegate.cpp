#include "ui/pages/import/importcelldelegate.h"

#include "ui/pages/import/importpreviewmodel.h"
#include "ui/theme/badges.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"

#include <QPainter>

namespace rapport {

void ImportCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Mirrored mirrored(painter, option.rect, option.direction);
    const QString problem = index.data(ImportPreviewModel::ProblemRole).toString();
    const bool used = index.data(ImportPreviewModel::UsedRole).toBool();
    painter->fillRect(option.rect, problem.isEmpty() ? theme.surface : theme.warnTint);
    QRectF rect = QRectF(option.rect).adjusted(space::s8 + 2, 0, -space::s8, 0);
    if (!problem.isEmpty()) {
        const QRectF mark(rect.left(), rect.center().y() - size::icon() / 2.0, size::icon(), size::icon());
        paintNoticeMark(painter, mark, Notice::Warning);
        rect.setLeft(mark.right() + space::s8);
    }
    const QString tag = index.data(ImportPreviewModel::KnownRole).toBool() ? tr("already here") : QString();
    const qreal tagRoom = tag.isEmpty() ? 0 : tagSize(tag).width() + space::s8;
    const QColor colour = !used && problem.isEmpty() ? theme.text3 : theme.text;
    const qreal width = paintLine(painter, rect.adjusted(0, 0, -tagRoom, 0), index.data().toString(), TextStyle::Body, colour);
    if (!tag.isEmpty())
        paintTag(painter, rect.adjusted(width > 0 ? width + space::s8 : 0, 0, 0, 0), tag);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, QRectF(option.rect), radius::badge);
}

QSize ImportCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width = lineWidth(index.data().toString(), TextStyle::Body) + 2 * space::s8 + 4;
    if (!index.data(ImportPreviewModel::ProblemRole).toString().isEmpty())
        width += size::icon() + space::s8;
    if (index.data(ImportPreviewModel::KnownRole).toBool())
        width += tagSize(tr("already here")).width() + space::s8;
    return {width, size::tableRow()};
}

} // namespace rapport

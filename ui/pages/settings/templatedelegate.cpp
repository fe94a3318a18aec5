#include "ui/pages/settings/templatedelegate.h"

#include "ui/pages/settings/templatelistmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace rapport {

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    const Theme &theme = Theme::current();
    QRectF area = QRectF(row.rect).adjusted(space::s8, 0, -space::s8, 0);
    painter->save();
    const Mirrored mirrored(painter, option.rect, option.direction);
    const int icon = size::icon();
    paintIcon(painter, QRectF(area.left(), area.top(), icon, area.height()), index.data(TemplateListModel::IconRole).toString(), icon,
              theme.text2);
    area.setLeft(area.left() + icon + space::s8);
    const int first = lineHeight(TextStyle::Body);
    const int second = lineHeight(TextStyle::Small);
    const qreal top = area.top() + (area.height() - first - second) / 2;
    // The name never gives way for when it fits.
    const QString name = index.data().toString();
    const double wide = std::min<double>(lineWidth(name, TextStyle::Body), area.width());
    paintLine(painter, QRectF(area.left(), top, wide, first), name, TextStyle::Body, theme.text);
    const QRectF beside(area.left() + wide + space::s12, top, area.width() - wide - space::s12, first);
    if (beside.width() > space::s48)
        paintLine(painter, beside, index.data(TemplateListModel::ConditionsRole).toString(), TextStyle::Small, theme.text3, Qt::AlignRight);
    paintLine(painter, QRectF(area.left(), top + first, area.width(), second), index.data(TemplateListModel::EffectRole).toString(),
              TextStyle::Small, theme.text2);
    painter->restore();
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {1, size::workRow()};
}

} // namespace rapport

#include "ui/pages/settings/worddelegate.h"

#include "ui/pages/settings/wordlistmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace rapport {

void WordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    const Theme &theme = Theme::current();
    QRectF area = QRectF(row.rect).adjusted(space::s8, 0, -space::s8, 0);
    const double mark = size::icon();
    painter->save();
    const Mirrored mirrored(painter, option.rect, option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    paintMoodMark(painter, QRectF(area.left(), area.center().y() - mark / 2, mark, mark), moodBand(index.data(WordListModel::ScoreRole).toDouble()));
    area.setLeft(area.left() + mark + space::s8);
    // The word never gives way for where it comes from.
    const QString word = index.data().toString();
    const double wide = std::min<double>(lineWidth(word, TextStyle::Body), area.width());
    paintLine(painter, QRectF(area.left(), area.top(), wide, area.height()), word, TextStyle::Body, theme.text);
    area.setLeft(area.left() + wide + space::s12);
    if (area.width() > space::s48)
        paintLine(painter, area, index.data(WordListModel::NoteRole).toString(), TextStyle::Small, theme.text3, Qt::AlignRight);
    painter->restore();
}

QSize WordDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {1, size::timelineRow()};
}

} // namespace rapport

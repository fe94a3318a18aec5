#include "ui/pages/insights/recordsdelegate.h"

#include "ui/pages/insights/recordsmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"

#include <QApplication>
#include <QPainter>

namespace rapport {

namespace {

/// Where a row's parts stand; paint and sizeHint share it.
struct Parts
{
    QRectF mark, name, figure, day, line, mood;

    Parts(const QRect &row, const QString &figureText, const QString &dayText, int moodWidth)
    {
        QRectF area = QRectF(row).adjusted(space::s12, space::s8, -space::s12, -space::s8);
        mark = QRectF(area.left(), area.top() + (lineHeight(TextStyle::Body) - size::mark()) / 2.0, size::mark(), size::mark());
        area.setLeft(mark.right() + space::s12);
        QRectF first(area.left(), area.top(), area.width(), lineHeight(TextStyle::Body));
        day = first;
        day.setLeft(day.right() - lineWidth(dayText, TextStyle::Small));
        figure = first;
        figure.setRight(day.left() - space::s16);
        figure.setLeft(figure.right() - lineWidth(figureText, TextStyle::BodyStrong));
        name = first;
        name.setRight(figure.left() - space::s12);
        line = QRectF(area.left(), first.bottom(), area.width() - moodWidth - (moodWidth > 0 ? space::s16 : 0), lineHeight(TextStyle::Body));
        mood = QRectF(area.right() - moodWidth, first.bottom(), moodWidth, lineHeight(TextStyle::Body));
    }
};

} // namespace

void RecordsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    const auto entry = index.data(RecordsModel::EntryRole).value<TimelineEntry>();
    const auto stored = entry.mood.effective();
    const std::optional<double> score = stored ? std::optional<double>(*stored / 1000.0) : std::nullopt;
    const QString mood = score ? moodText(score, entry.mood.mixed) : QString();
    const Parts parts(row.rect, recordFigure(entry), recordDay(entry), score ? lineWidth(mood, TextStyle::Small) : 0);
    const Theme &theme = Theme::current();
    painter->save();
    const Mirrored mirrored(painter, option.rect, option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const MoodBand band = score ? moodBand(*score, entry.mood.mixed) : MoodBand::None;
    paintMoodMark(painter, parts.mark, band);
    paintLine(painter, parts.name, index.data().toString(), TextStyle::BodyStrong, theme.text);
    paintFigures(painter, parts.figure, recordFigure(entry), TextStyle::BodyStrong, theme.text);
    paintLine(painter, parts.day, recordDay(entry), TextStyle::Small, theme.text3, Qt::AlignRight);
    paintLine(painter, parts.line, recordLine(entry), TextStyle::Body, theme.text2);
    if (score)
        paintLine(painter, parts.mood, mood, TextStyle::Small, moodColour(band), Qt::AlignRight);
    painter->restore();
}

QSize RecordsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    // As wide as the list, which stretches rows; a width of its own would ask for a scroll bar.
    return {1, size::listRow()};
}

} // namespace rapport

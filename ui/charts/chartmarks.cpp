#include "ui/charts/chartmarks.h"

#include "ui/charts/trendchart.h"

#include <QPainter>

namespace rapport {

namespace {
constexpr qreal beforeSeries = 5;
constexpr double dot = 3.5;
constexpr double currentDot = 5.5;
constexpr double whisker = 5;
constexpr double roomForDots = 11; ///< Closer months show only the current one's.
} // namespace

ChartMarks::ChartMarks(const Theme &theme, TrendChart *chart)
    : QGraphicsItem(chart), m_theme(theme), m_chart(chart)
{
    setZValue(beforeSeries);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartMarks::setArea(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
}

void ChartMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const ChartSpec &spec = m_chart->spec();
    const auto count = static_cast<int>(spec.points.size());
    if (count == 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF plot = m_chart->plotArea();
    const int current = m_chart->current();
    if (current >= 0 && current < count) {
        QPen guide(m_theme.text3, 1, Qt::CustomDashLine);
        guide.setDashPattern({3, 3});
        painter->setPen(guide);
        const double x = std::round(m_chart->positionOf(current).x()) + 0.5;
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    if (spec.bars || m_chart->isHidden(ChartLayer::Line))
        return; // a bar is its own mark
    const QColor ink = m_theme.*(spec.line);
    const bool roomy = plot.width() / count >= roomForDots;
    for (int i = 0; i < count; ++i) {
        const ChartPoint &point = spec.points[i];
        const bool alone = (i == 0 || !spec.points[i - 1].value) && (i + 1 == count || !spec.points[i + 1].value);
        if (!point.value || !(roomy || alone || i == current || point.unfinished))
            continue;
        if (alone && point.low && point.high) {
            // No band can be drawn through one month: its range is a line with ends.
            painter->setPen(QPen(ink, 1.5));
            const double x = m_chart->positionOf(i).x();
            const double low = m_chart->heightOf(*point.low);
            const double high = m_chart->heightOf(*point.high);
            painter->drawLine(QPointF(x, low), QPointF(x, high));
            for (const double y : {low, high})
                painter->drawLine(QPointF(x - whisker, y), QPointF(x + whisker, y));
        }
        const bool hollow = point.unfinished && i != current;
        painter->setPen(QPen(i == current && spec.parts ? m_theme.text : ink, hollow ? 2 : 1.5));
        painter->setBrush(i == current ? m_theme.accent : hollow ? m_theme.surface : ink);
        const double radius = i == current ? currentDot : hollow ? dot - 0.5 : dot - 0.75;
        painter->drawEllipse(m_chart->positionOf(i), radius, radius);
    }
}

} // namespace rapport

#include "ui/charts/chartframe.h"

#include "ui/charts/trendchart.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace rapport {

namespace {

constexpr qreal behindSeries = 2; ///< Qt Charts draws its grid at 2 and series at 4.
constexpr int labelGap = 8;
constexpr int endGap = 10;
constexpr double mostOf = 0.6;   ///< Of an event's name has to fit at the left of its line.
constexpr int shortestName = 48; ///< Of an event, elided; below it the line stands alone.

QStringList endNames(const ChartSpec &spec)
{
    return {spec.lineLabel, spec.promotersLabel, spec.passivesLabel, spec.detractorsLabel, spec.besideLabel};
}

/// The last month that has bars to name.
qsizetype lastWithParts(const ChartSpec &spec)
{
    for (qsizetype i = spec.points.size() - 1; i >= 0; --i) {
        if (spec.points[i].promoters + spec.points[i].passives + spec.points[i].detractors > 0)
            return i;
    }
    return -1;
}

/// The last of some values, for the name at a line's end.
std::optional<double> lastOf(const QVector<std::optional<double>> &values)
{
    for (qsizetype i = values.size() - 1; i >= 0; --i) {
        if (values[i])
            return values[i];
    }
    return std::nullopt;
}

} // namespace

ChartFrame::ChartFrame(const Theme &theme, TrendChart *chart)
    : QGraphicsItem(chart), m_theme(theme), m_chart(chart)
{
    setZValue(behindSeries);
}

QRectF ChartFrame::plotFor(const QRectF &whole) const
{
    const ChartSpec &spec = m_chart->spec();
    int left = 0;
    for (const ChartTick &tick : spec.ticks)
        left = std::max(left, lineWidth(tick.text, TextStyle::Small));
    int right = 0;
    for (const QString &name : endNames(spec))
        right = std::max(right, name.isEmpty() ? 0 : endGap + lineWidth(name, TextStyle::Caption));
    const int line = lineHeight(TextStyle::Small);
    // Names of events stand above the plot, on all charts that have any: bars would hide them, and plots of one row stay level.
    const double names = spec.events.isEmpty() ? 0 : line;
    const QRectF plot = whole.adjusted(left + labelGap, line / 2.0 + names, -std::max(right, space::s8), -(line + 6));
    return plot.isValid() ? plot : QRectF(whole.topLeft(), QSizeF(1, 1));
}

void ChartFrame::setArea(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
}

double ChartFrame::y(double value, const QRectF &plot) const
{
    const ChartSpec &spec = m_chart->spec();
    return spec.top > spec.bottom ? plot.bottom() - (value - spec.bottom) / (spec.top - spec.bottom) * plot.height() : plot.bottom();
}

void ChartFrame::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QRectF plot = m_chart->plotArea();
    if (plot.width() < 8)
        return;
    const ChartSpec &spec = m_chart->spec();
    if (spec.calmLow && spec.calmHigh) {
        const QRectF calm(QPointF(plot.left(), y(*spec.calmHigh, plot)), QPointF(plot.right(), y(*spec.calmLow, plot)));
        painter->fillRect(calm, withAlpha(m_theme.neutralTint, 0.62));
    }
    paintRules(painter, plot);
    paintMonths(painter, plot);
    paintEvents(painter, plot);
    paintNames(painter, plot);
}

void ChartFrame::paintRules(QPainter *painter, const QRectF &plot) const
{
    const qreal line = lineHeight(TextStyle::Small);
    for (const ChartTick &tick : m_chart->spec().ticks) {
        const double at = std::round(y(tick.at, plot));
        if (tick.rule)
            painter->fillRect(QRectF(plot.left(), at, plot.width(), 1), tick.at == 0 && m_chart->spec().bottom < 0 ? m_theme.text3 : m_theme.line);
        const QRectF label(m_area.left(), at - line / 2, plot.left() - m_area.left() - labelGap, line);
        paintLine(painter, label, tick.text, TextStyle::Small, m_theme.*(tick.role), Qt::AlignRight);
    }
}

void ChartFrame::paintMonths(QPainter *painter, const QRectF &plot) const
{
    const auto &points = m_chart->spec().points;
    const auto count = static_cast<int>(points.size());
    if (count == 0)
        return;
    int widest = 1;
    for (const ChartPoint &point : points)
        widest = std::max(widest, lineWidth(point.axis, TextStyle::Small));
    const double slot = plot.width() / count;
    int step = 1;
    for (const int candidate : {1, 2, 3, 6, 12, 24, 36, 60, 120, 240}) {
        step = candidate;
        // Leaning inwards brings the last two names closer.
        if (slot * step >= widest + (step == 1 ? 8 : 24))
            break;
    }
    for (int i = (count - 1) % step; i < count; i += step) {
        const double centre = plot.left() + (i + 0.5) * slot;
        // The outermost names lean inwards instead of being cut.
        const double left = std::clamp(centre - widest / 2.0, m_area.left(), std::max(m_area.left(), m_area.right() - widest));
        paintLine(painter, QRectF(left, plot.bottom() + 4, widest, lineHeight(TextStyle::Small)), points[i].axis, TextStyle::Small,
                  m_theme.text2, Qt::AlignHCenter);
    }
}

void ChartFrame::paintEvents(QPainter *painter, const QRectF &plot) const
{
    const ChartSpec &spec = m_chart->spec();
    const double count = static_cast<double>(std::max<qsizetype>(1, spec.points.size()));
    const double line = lineHeight(TextStyle::Small);
    double taken = plot.left(); // The topmost words of the value axis stand on the same line, left of it.
    for (const ChartEvent &event : spec.events) {
        const double x = std::round(plot.left() + (event.at + 0.5) / count * plot.width()) + 0.5;
        if (x < plot.left() || x > plot.right())
            continue;
        painter->setRenderHint(QPainter::Antialiasing);
        QPen pen(m_theme.text2, 1, Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
        painter->setPen(pen);
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.text2);
        constexpr double half = 4.5;
        painter->drawPolygon(QPolygonF{{x - half, plot.bottom()}, {x, plot.bottom() - half}, {x + half, plot.bottom()}, {x, plot.bottom() + half}});
        if (event.label.isEmpty())
            continue;
        // To the left of its line where there is room: what comes after it is what one looks at. Where neither side has room, the wider one takes what it can.
        const double wide = lineWidth(event.label, TextStyle::Small);
        const double before = x - labelGap - taken;
        const double after = m_area.right() - x - labelGap;
        const bool toTheLeft = before >= mostOf * wide || (before > after && after < wide);
        const double room = std::min(wide, toTheLeft ? before : after);
        const double left = toTheLeft ? x - labelGap - room : x + labelGap;
        if (room < shortestName || left < taken)
            continue;
        paintLine(painter, QRectF(left, plot.top() - line - 2, room, line), event.label, TextStyle::Small, m_theme.text2);
        taken = left + room + 2 * labelGap;
    }
}

QVector<ChartFrame::Name> ChartFrame::names(const QRectF &plot) const
{
    const ChartSpec &spec = m_chart->spec();
    QVector<Name> names;
    QVector<std::optional<double>> values;
    for (const ChartPoint &point : spec.points)
        values.append(point.value);
    const std::optional<double> lineEnd = lastOf(values);
    if (const qsizetype last = lastWithParts(spec); spec.parts && last >= 0) {
        const ChartPoint &point = spec.points[last];
        names = {{ChartLayer::Parts, spec.passivesLabel, TextStyle::Small, m_theme.text2, y(point.promoters + point.passives / 2, plot)},
                 {ChartLayer::Parts, spec.promotersLabel, TextStyle::Caption, m_theme.positive, y(point.promoters / 2, plot)},
                 {ChartLayer::Parts, spec.detractorsLabel, TextStyle::Caption, m_theme.negative, y(-point.detractors / 2, plot)}};
    }
    if (lineEnd && !spec.lineLabel.isEmpty())
        names.append({ChartLayer::Line, spec.lineLabel, TextStyle::Caption, spec.parts ? m_theme.text : m_theme.accent, y(*lineEnd, plot)});
    if (const std::optional<double> end = lastOf(spec.beside); end && !spec.besideLabel.isEmpty())
        names.append({ChartLayer::Beside, spec.besideLabel, TextStyle::Small, m_theme.text2, y(*end, plot)});
    if (names.isEmpty())
        return names;
    std::stable_sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.y < b.y; });
    const double line = lineHeight(TextStyle::Small);
    for (qsizetype i = 1; i < names.size(); ++i)
        names[i].y = std::max(names[i].y, names[i - 1].y + line);
    const double overflow = names.last().y + line / 2 - plot.bottom();
    if (overflow > 0) {
        names.last().y -= overflow;
        for (qsizetype i = names.size() - 2; i >= 0; --i)
            names[i].y = std::min(names[i].y, names[i + 1].y - line);
    }
    return names;
}

QRectF ChartFrame::rectOf(const Name &name, const QRectF &plot) const
{
    const double line = lineHeight(TextStyle::Small);
    return {plot.right() + endGap, name.y - line / 2, m_area.right() - plot.right() - endGap, line};
}

std::optional<ChartLayer> ChartFrame::layerAt(const QPointF &position) const
{
    const QRectF plot = m_chart->plotArea();
    for (const Name &name : names(plot)) {
        if (rectOf(name, plot).contains(position))
            return name.layer;
    }
    return std::nullopt;
}

void ChartFrame::paintNames(QPainter *painter, const QRectF &plot) const
{
    for (const Name &name : names(plot)) {
        const QRectF rect = rectOf(name, plot);
        const bool hidden = m_chart->isHidden(name.layer);
        paintLine(painter, rect, name.text, name.style, hidden ? m_theme.text3 : name.colour);
        if (hidden) {
            // Struck out: what is hidden can be seen to be, and brought back where it went.
            const double wide = std::min<double>(rect.width(), lineWidth(name.text, name.style));
            painter->fillRect(QRectF(rect.left(), std::round(rect.center().y()), wide, 1), m_theme.text3);
        }
    }
}

} // namespace rapport

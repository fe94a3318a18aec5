#include "ui/charts/trendchart.h"

#include "ui/charts/chartframe.h"
#include "ui/charts/chartmarks.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace rapport {

namespace {

constexpr double bandAlpha = 0.16;
constexpr double veilAlpha = 0.52; ///< The band over bars lets them shine through.
constexpr double runningAlpha = 0.55;
constexpr double barShare = 0.64; ///< Of a month's width,
constexpr double widestBar = 44;  ///< and never more pixels than this.

QColor overSurface(const Theme &theme, const QColor &colour, double alpha)
{
    // Opaque: a bar with opacity would show the rules behind it.
    const auto mix = [alpha](int over, int under) { return static_cast<int>(std::lround(over * alpha + under * (1 - alpha))); };
    return QColor(mix(colour.red(), theme.surface.red()), mix(colour.green(), theme.surface.green()), mix(colour.blue(), theme.surface.blue()));
}

} // namespace

TrendChart::TrendChart(const Theme &theme, QGraphicsItem *parent)
    : QChart(parent), m_theme(theme), m_months(new QBarCategoryAxis(this)), m_values(new QValueAxis(this)),
      m_frame(new ChartFrame(theme, this)), m_marks(new ChartMarks(theme, this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setBackgroundRoundness(0);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    addAxis(m_months, Qt::AlignBottom);
    addAxis(m_values, Qt::AlignLeft);
    // Rules and words are the frame's: the axes' own elide months, repeat none of a name and pick −5, 30, 65.
    m_months->setVisible(false);
    m_values->setVisible(false);
}

void TrendChart::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_current = -1;
    rebuild();
}

QVector<std::pair<ChartLayer, QString>> TrendChart::layers() const
{
    QVector<std::pair<ChartLayer, QString>> found;
    if (m_spec.bars)
        return found;
    const bool ranges =
        std::any_of(m_spec.points.begin(), m_spec.points.end(), [](const ChartPoint &point) { return point.low.has_value(); });
    // A line alone can't be hidden: nothing would be left.
    if (m_spec.parts || !m_spec.beside.isEmpty())
        found.append({ChartLayer::Line, m_spec.lineLabel.isEmpty() ? m_spec.title : m_spec.lineLabel});
    if (ranges)
        found.append({ChartLayer::Range, tr("Range (95 %)")});
    if (!m_spec.beside.isEmpty())
        found.append({ChartLayer::Beside, m_spec.besideLabel});
    if (m_spec.parts)
        found.append({ChartLayer::Parts, tr("%1, %2, %3").arg(m_spec.promotersLabel, m_spec.passivesLabel, m_spec.detractorsLabel)});
    return found;
}

void TrendChart::setHidden(ChartLayer layer, bool hidden)
{
    m_hidden.removeAll(layer);
    if (hidden)
        m_hidden.append(layer);
    rebuild();
}

std::optional<ChartLayer> TrendChart::layerAt(const QPointF &position) const
{
    return m_frame->layerAt(position);
}

void TrendChart::recolour()
{
    rebuild();
}

int TrendChart::indexAt(const QPointF &position) const
{
    const QRectF plot = plotArea();
    const auto count = static_cast<int>(m_spec.points.size());
    if (count == 0 || plot.width() <= 0 || !plot.adjusted(0, 0, 0, 24).contains(position))
        return -1;
    return std::clamp(static_cast<int>((position.x() - plot.left()) / plot.width() * count), 0, count - 1);
}

QPointF TrendChart::positionOf(int index) const
{
    const QRectF plot = plotArea();
    const double count = static_cast<double>(std::max<qsizetype>(1, m_spec.points.size()));
    const double x = plot.left() + (index + 0.5) / count * plot.width();
    const std::optional<double> value = index >= 0 && index < m_spec.points.size() ? m_spec.points[index].value : std::nullopt;
    if (!value)
        return {x, plot.top()};
    return {x, heightOf(*value)};
}

double TrendChart::heightOf(double value) const
{
    const QRectF plot = plotArea();
    const double share = m_spec.top > m_spec.bottom ? (value - m_spec.bottom) / (m_spec.top - m_spec.bottom) : 0;
    return plot.bottom() - std::clamp(share, 0.0, 1.0) * plot.height();
}

void TrendChart::setCurrent(int index)
{
    if (m_current == index)
        return;
    m_current = index;
    m_marks->update();
}

void TrendChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    layOut();
}

void TrendChart::layOut()
{
    const QRectF whole(QPointF(), size());
    setPlotArea(m_frame->plotFor(whole));
    if (m_bars)
        m_bars->setBarWidth(std::min(barShare, widestBar * static_cast<double>(m_spec.points.size()) / std::max(1.0, plotArea().width())));
    m_frame->setArea(whole);
    m_marks->setArea(whole);
}

void TrendChart::rebuild()
{
    m_bars = nullptr;
    removeAllSeries();
    QStringList categories;
    for (const ChartPoint &point : m_spec.points)
        categories.append(QString::number(point.month)); // unique; what is read stands in the frame
    m_months->setCategories(categories);
    m_values->setRange(m_spec.bottom, m_spec.top);
    if (!m_spec.points.isEmpty()) {
        if (m_spec.parts && !isHidden(ChartLayer::Parts))
            addParts();
        if (m_spec.bars)
            addBars();
        for (qsizetype from = 0; from < m_spec.points.size(); ++from) {
            if (!m_spec.points[from].low || m_spec.bars || isHidden(ChartLayer::Range))
                continue;
            qsizetype to = from;
            while (to + 1 < m_spec.points.size() && m_spec.points[to + 1].low)
                ++to;
            addBand(from, to);
            from = to;
        }
        if (!isHidden(ChartLayer::Beside))
            addBeside();
        if (!m_spec.bars && !isHidden(ChartLayer::Line))
            addLines();
    }
    layOut();
    m_frame->update();
    m_marks->update();
}

void TrendChart::attach(QAbstractSeries *series)
{
    addSeries(series);
    series->attachAxis(m_months);
    series->attachAxis(m_values);
}

QPen TrendChart::linePen(Qt::PenStyle style) const
{
    QPen pen(m_theme.*(m_spec.line), 2, style, Qt::RoundCap, Qt::RoundJoin);
    if (style == Qt::CustomDashLine)
        pen.setDashPattern({1.5, 2.5});
    return pen;
}

void TrendChart::addParts()
{
    auto *series = new QStackedBarSeries;
    m_bars = series;
    const auto addSet = [this, series](const QColor &colour, double ChartPoint::*share, double sign) {
        auto *set = new QBarSet({});
        for (qsizetype i = 0; i < m_spec.points.size(); ++i) {
            set->append(sign * m_spec.points[i].*share);
            if (m_spec.points[i].unfinished)
                set->selectBar(static_cast<int>(i));
        }
        set->setColor(colour);
        set->setBorderColor(m_theme.surface);
        set->setSelectedColor(overSurface(m_theme, colour, runningAlpha));
        series->append(set);
    };
    // Detractors are negative: a stack grows downward from zero with them.
    addSet(m_theme.promoters, &ChartPoint::promoters, 1);
    addSet(m_theme.passives, &ChartPoint::passives, 1);
    addSet(m_theme.detractors, &ChartPoint::detractors, -1);
    attach(series);
}

void TrendChart::addBars()
{
    auto *series = new QStackedBarSeries;
    m_bars = series;
    auto *set = new QBarSet({});
    for (qsizetype i = 0; i < m_spec.points.size(); ++i) {
        set->append(m_spec.points[i].value.value_or(0));
        if (m_spec.points[i].unfinished)
            set->selectBar(static_cast<int>(i));
    }
    const QColor colour = m_theme.*(m_spec.line);
    set->setColor(colour);
    set->setBorderColor(m_theme.surface);
    set->setSelectedColor(overSurface(m_theme, colour, runningAlpha));
    series->append(set);
    attach(series);
}

void TrendChart::addBeside()
{
    QLineSeries *run = nullptr;
    for (qsizetype i = 0; i < m_spec.beside.size(); ++i) {
        if (!m_spec.beside[i]) {
            run = nullptr;
            continue;
        }
        if (!run) {
            run = new QLineSeries;
            attach(run);
            QPen pen(m_theme.series4, 1.75, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
            pen.setDashPattern({6, 4});
            run->setPen(pen);
        }
        run->append(static_cast<double>(i), *m_spec.beside[i]);
    }
}

void TrendChart::addBand(qsizetype from, qsizetype to)
{
    if (from == to && m_spec.points.size() > 1)
        return; // one month alone: the mark draws its range
    auto *upper = new QLineSeries(this);
    auto *lower = new QLineSeries(this);
    for (qsizetype i = from; i <= to; ++i) {
        upper->append(static_cast<double>(i), *m_spec.points[i].high);
        lower->append(static_cast<double>(i), *m_spec.points[i].low);
    }
    auto *band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    attach(band);
    band->setPen(Qt::NoPen);
    if (!m_spec.parts || isHidden(ChartLayer::Parts)) {
        band->setBrush(withAlpha(m_theme.*(m_spec.line), bandAlpha));
        return;
    }
    // A veil over strong colours would look like other parts: there the dotted edges say enough.
    band->setBrush(m_theme.highContrast ? QBrush(Qt::NoBrush) : QBrush(withAlpha(m_theme.surface, veilAlpha)));
    for (const QLineSeries *edge : {upper, lower}) {
        auto *dotted = new QLineSeries;
        dotted->append(edge->points());
        attach(dotted);
        QPen pen(m_theme.text, 1, Qt::CustomDashLine);
        pen.setDashPattern({2, 3});
        dotted->setPen(pen);
    }
}

void TrendChart::addLines()
{
    const auto &points = m_spec.points;
    QLineSeries *run = nullptr;
    bool dashed = false;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const bool joined = points[i].value && points[i + 1].value;
        const bool toRunning = points[i + 1].unfinished;
        if (!joined) {
            run = nullptr;
            continue;
        }
        if (!run || dashed != toRunning) {
            run = new QLineSeries;
            run->append(static_cast<double>(i), *points[i].value);
            attach(run);
            dashed = toRunning;
            run->setPen(linePen(dashed ? Qt::CustomDashLine : Qt::SolidLine));
        }
        run->append(static_cast<double>(i + 1), *points[i + 1].value);
    }
}

} // namespace rapport

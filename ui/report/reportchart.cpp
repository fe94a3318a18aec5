#include "ui/report/reportchart.h"

#include "ui/report/reportcanvas.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <optional>

namespace rapport {

namespace {

constexpr double titleHeight = 14;
constexpr double monthsHeight = 10;
constexpr double valueWidth = 38;
const QColor greyRule(190, 190, 190);
const QColor greyBand(222, 222, 222);
const QColor greyBar(150, 150, 150);
const QColor greyText(70, 70, 70);

/// Where months and values stand on the paper.
class Scale
{
public:
    Scale(const QRectF &plot, const ChartSpec &spec) : m_plot(plot), m_spec(spec) {}
    [[nodiscard]] double slot() const { return m_plot.width() / static_cast<double>(std::max<qsizetype>(1, m_spec.points.size())); }
    [[nodiscard]] double x(qsizetype i) const { return m_plot.left() + (static_cast<double>(i) + 0.5) * slot(); }
    [[nodiscard]] double y(double value) const
    {
        const double share = m_spec.top > m_spec.bottom ? (value - m_spec.bottom) / (m_spec.top - m_spec.bottom) : 0;
        return m_plot.bottom() - std::clamp(share, 0.0, 1.0) * m_plot.height();
    }

private:
    QRectF m_plot;
    const ChartSpec &m_spec;
};

void paintFrame(QPainter &painter, const QRectF &plot, const ChartSpec &spec, const Scale &scale)
{
    const QFont small = ReportCanvas::font(7);
    for (const ChartTick &tick : spec.ticks) {
        const double y = scale.y(tick.at);
        if (tick.rule) {
            painter.setPen(QPen(greyRule, 0.4));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
        painter.setPen(greyText);
        ReportCanvas::line(painter, QRectF(plot.left() - valueWidth, y - 5, valueWidth - 4, 10), tick.text, small, Qt::AlignRight);
    }
    painter.setPen(greyText);
    const auto count = static_cast<int>(spec.points.size());
    const int step = scale.slot() >= 30 ? 1 : scale.slot() >= 15 ? 2 : 3;
    for (int i = (count - 1) % step; i < count; i += step)
        ReportCanvas::line(painter, QRectF(scale.x(i) - 22, plot.bottom() + 2, 44, monthsHeight), spec.points[i].axis, small, Qt::AlignHCenter);
}

void paintEvents(QPainter &painter, const QRectF &plot, const ChartSpec &spec, const Scale &scale)
{
    for (const ChartEvent &event : spec.events) {
        const double x = scale.x(0) + event.at * scale.slot();
        painter.setPen(QPen(greyText, 0.5, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(greyText);
        constexpr double half = 2.5;
        painter.drawPolygon(QPolygonF{{x - half, plot.bottom()}, {x, plot.bottom() - half}, {x + half, plot.bottom()}, {x, plot.bottom() + half}});
    }
}

void paintParts(QPainter &painter, const ChartSpec &spec, const Scale &scale)
{
    const double half = scale.slot() * 0.32;
    painter.setPen(QPen(Qt::black, 0.3));
    for (qsizetype i = 0; i < spec.points.size(); ++i) {
        const ChartPoint &point = spec.points[i];
        const auto bar = [&](double from, double to, const QBrush &brush) {
            painter.setBrush(brush);
            painter.drawRect(QRectF(QPointF(scale.x(i) - half, scale.y(to)), QPointF(scale.x(i) + half, scale.y(from))));
        };
        if (point.promoters + point.passives + point.detractors <= 0)
            continue;
        bar(0, point.promoters, QColor(175, 175, 175));
        bar(point.promoters, point.promoters + point.passives, QColor(238, 238, 238));
        bar(-point.detractors, 0, QBrush(QColor(90, 90, 90), Qt::BDiagPattern));
    }
}

void paintBars(QPainter &painter, const ChartSpec &spec, const Scale &scale)
{
    const double half = scale.slot() * 0.32;
    painter.setPen(QPen(Qt::black, 0.3));
    painter.setBrush(greyBar);
    for (qsizetype i = 0; i < spec.points.size(); ++i) {
        if (spec.points[i].value)
            painter.drawRect(QRectF(QPointF(scale.x(i) - half, scale.y(*spec.points[i].value)), QPointF(scale.x(i) + half, scale.y(0))).normalized());
    }
}

void paintBand(QPainter &painter, const ChartSpec &spec, const Scale &scale)
{
    QPolygonF upper;
    QPolygonF lower;
    const auto flush = [&] {
        if (upper.size() > 1) {
            QPolygonF band = upper;
            for (auto point = lower.crbegin(); point != lower.crend(); ++point)
                band.append(*point);
            painter.setPen(Qt::NoPen);
            painter.setBrush(spec.parts ? QBrush(Qt::NoBrush) : QBrush(greyBand));
            painter.drawPolygon(band);
            painter.setPen(QPen(greyText, 0.4, Qt::DashLine));
            painter.drawPolyline(upper);
            painter.drawPolyline(lower);
        }
        upper.clear();
        lower.clear();
    };
    for (qsizetype i = 0; i < spec.points.size(); ++i) {
        const ChartPoint &point = spec.points[i];
        if (point.value && point.low && point.high) {
            upper.append({scale.x(i), scale.y(*point.high)});
            lower.append({scale.x(i), scale.y(*point.low)});
        } else {
            flush();
        }
    }
    flush();
}

void paintLineAndDots(QPainter &painter, const ChartSpec &spec, const Scale &scale)
{
    for (qsizetype i = 0; i < spec.points.size(); ++i) {
        const ChartPoint &point = spec.points[i];
        if (!point.value)
            continue;
        const QPointF at(scale.x(i), scale.y(*point.value));
        if (i > 0 && spec.points[i - 1].value) {
            painter.setPen(QPen(Qt::black, 1.2, point.unfinished ? Qt::DotLine : Qt::SolidLine));
            painter.drawLine(QPointF(scale.x(i - 1), scale.y(*spec.points[i - 1].value)), at);
        }
    }
    painter.setPen(QPen(Qt::black, 0.8));
    for (qsizetype i = 0; i < spec.points.size(); ++i) {
        const ChartPoint &point = spec.points[i];
        if (!point.value)
            continue;
        painter.setBrush(point.unfinished ? Qt::white : Qt::black);
        painter.drawEllipse(QPointF(scale.x(i), scale.y(*point.value)), 1.7, 1.7);
    }
}

/// The second line, dashed and named at its end.
void paintBeside(QPainter &painter, const QRectF &plot, const ChartSpec &spec, const Scale &scale)
{
    std::optional<QPointF> before;
    for (qsizetype i = 0; i < spec.beside.size(); ++i) {
        if (!spec.beside[i]) {
            before.reset();
            continue;
        }
        const QPointF at(scale.x(i), scale.y(*spec.beside[i]));
        painter.setPen(QPen(greyText, 0.9, Qt::DashLine));
        if (before)
            painter.drawLine(*before, at);
        before = at;
    }
    painter.setPen(greyText);
    if (before)
        ReportCanvas::line(painter, QRectF(plot.right() - 80, before->y() - 11, 80, 10), spec.besideLabel, ReportCanvas::font(7),
                           Qt::AlignRight);
}

} // namespace

void paintReportChart(QPainter &painter, const QRectF &area, const ChartSpec &spec)
{
    painter.setPen(Qt::black);
    ReportCanvas::line(painter, QRectF(area.left(), area.top(), area.width(), titleHeight), spec.title, ReportCanvas::font(9.5, true));
    painter.setPen(greyText);
    ReportCanvas::line(painter, QRectF(area.left(), area.top() + titleHeight, area.width(), monthsHeight + 2), spec.measure, ReportCanvas::font(7.5));
    const QRectF plot = area.adjusted(valueWidth, titleHeight + monthsHeight + 10, -4, -(monthsHeight + 4));
    const Scale scale(plot, spec);
    paintFrame(painter, plot, spec, scale);
    if (spec.parts)
        paintParts(painter, spec, scale);
    if (spec.bars) {
        paintBars(painter, spec, scale);
        paintEvents(painter, plot, spec, scale);
        return;
    }
    paintBand(painter, spec, scale);
    paintEvents(painter, plot, spec, scale);
    paintBeside(painter, plot, spec, scale);
    paintLineAndDots(painter, spec, scale);
}

} // namespace rapport

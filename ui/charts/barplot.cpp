#include "ui/charts/barplot.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rapport {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr double widestNames = 0.34; ///< Of the width.
constexpr double widestBasis = 0.42;
constexpr double paleShare = 0.45;
constexpr double boxShare = 0.35; ///< Of a box's colour over the ground: the median must be seen in it.

/// Opaque: the whisker behind a box must not shine through.
QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

int rowHeight()
{
    return size::row(TextStyle::Small, 1, 9);
}

} // namespace

BarPlot::BarPlot(const BarSpec &spec)
    : Plot(spec.head), m_spec(spec), m_shown(spec.bars.mid(0, mostBars))
{
    const auto others = static_cast<int>(spec.bars.size() - m_shown.size());
    if (others == 0)
        return;
    PlotBar rest;
    rest.label = others == 1 ? Words::tr("1 other") : Words::tr("%1 others").arg(QLocale().toString(others));
    rest.text = Words::tr("in the table");
    rest.said.title = rest.label;
    rest.said.figure = Words::tr("T shows them in the table");
    m_shown.append(rest);
}

int BarPlot::footHeight() const
{
    return (m_spec.mark ? 2 : 1) * lineHeight(TextStyle::Small) + 6;
}

int BarPlot::naturalHeight() const
{
    return count() * rowHeight() + footHeight();
}

QRectF BarPlot::plotOf(const QRectF &area) const
{
    double names = 0;
    double texts = 0;
    for (int i = 0; i < count(); ++i) {
        names = std::max<double>(names, lineWidth(m_shown[i].label, TextStyle::Small));
        texts = std::max<double>(texts, m_shown[i].value ? figuresWidth(m_shown[i].text, TextStyle::Caption) : 0);
    }
    names = std::min(names, area.width() * widestNames);
    return area.adjusted(names + space::s12, 0, -(texts + space::s12), -footHeight());
}

double BarPlot::x(double value, const QRectF &plot) const
{
    const double share = m_spec.top > m_spec.bottom ? (value - m_spec.bottom) / (m_spec.top - m_spec.bottom) : 0;
    return plot.left() + std::clamp(share, 0.0, 1.0) * plot.width();
}

QRectF BarPlot::partRect(int part, const QRectF &area) const
{
    if (part < 0 || part >= count())
        return {};
    const double height = std::min((area.height() - footHeight()) / count(), static_cast<double>(size::row(TextStyle::Small, 1, 16)));
    return QRectF(area.left(), area.top() + part * height, area.width(), height);
}

void BarPlot::paintBar(QPainter *painter, const PlotBar &bar, const QRectF &row, const QRectF &plot, const Theme &theme) const
{
    const QRectF name(row.left(), row.top(), plot.left() - row.left() - space::s12, row.height());
    paintLine(painter, name, bar.label, TextStyle::Small, theme.text);
    if (!bar.value) {
        paintLine(painter, QRectF(plot.left() + space::s4, row.top(), plot.width(), row.height()), bar.text, TextStyle::Small, theme.text3);
        return;
    }
    const auto figure = [&] {
        paintFigures(painter, QRectF(plot.right() + space::s8, row.top(), row.right() - plot.right() - space::s8, row.height()), bar.text,
                     TextStyle::Caption, bar.pale ? theme.text2 : theme.text);
    };
    if (bar.box) {
        paintBox(painter, bar, row, plot, theme);
        figure();
        return;
    }
    const double zero = x(std::clamp(0.0, m_spec.bottom, m_spec.top), plot);
    const double end = x(*bar.value, plot);
    const double thick = std::min(row.height() - 8, 16.0);
    const QRectF box(std::min(zero, end), row.center().y() - thick / 2, std::max(1.0, std::abs(end - zero)), thick);
    painter->setPen(Qt::NoPen);
    painter->setBrush(bar.pale ? withAlpha(theme.*(bar.fill), paleShare) : theme.*(bar.fill));
    painter->drawRoundedRect(box, 2, 2);
    if (bar.low && bar.high) {
        const double y = std::round(row.center().y()) + 0.5;
        // A thread of the ground under the whisker: it is seen on the bar as well.
        for (const auto &[ink, width] : {std::pair(theme.surface, 3.5), std::pair(theme.text, 1.25)}) {
            painter->setPen(QPen(ink, width));
            painter->drawLine(QPointF(x(*bar.low, plot), y), QPointF(x(*bar.high, plot), y));
            for (const double at : {*bar.low, *bar.high})
                painter->drawLine(QPointF(x(at, plot), y - 4), QPointF(x(at, plot), y + 4));
        }
    }
    figure();
}

void BarPlot::paintBox(QPainter *painter, const PlotBar &bar, const QRectF &row, const QRectF &plot, const Theme &theme) const
{
    const PlotBox &box = *bar.box;
    const double y = std::round(row.center().y()) + 0.5;
    const double thick = std::min(row.height() - 8, 14.0);
    painter->setPen(QPen(theme.text2, 1.25));
    painter->drawLine(QPointF(x(box.tenth, plot), y), QPointF(x(box.ninetieth, plot), y));
    for (const double at : {box.tenth, box.ninetieth})
        painter->drawLine(QPointF(x(at, plot), y - 4), QPointF(x(at, plot), y + 4));
    const double left = x(box.quarter, plot);
    const QRectF middle(left, y - thick / 2, std::max(2.0, x(box.threeQuarters, plot) - left), thick);
    painter->setPen(QPen(theme.*(bar.fill), 1.25));
    painter->setBrush(mixed(theme.*(bar.fill), theme.surface, boxShare));
    painter->drawRoundedRect(middle, 2, 2);
    painter->setPen(QPen(theme.text, 2));
    const double median = x(*bar.value, plot);
    painter->drawLine(QPointF(median, middle.top() + 1), QPointF(median, middle.bottom() - 1));
}

void BarPlot::paintMark(QPainter *painter, const QRectF &plot, double bottom, const Theme &theme) const
{
    if (!m_spec.mark)
        return;
    const double at = std::round(x(*m_spec.mark, plot)) + 0.5;
    QPen pen(theme.text2, 1.25, Qt::CustomDashLine);
    pen.setDashPattern({5, 3});
    painter->setPen(pen);
    painter->drawLine(QPointF(at, plot.top()), QPointF(at, bottom));
    const double wide = lineWidth(m_spec.markText, TextStyle::Small);
    const double left = std::clamp(at - wide / 2, plot.left(), std::max(plot.left(), plot.right() - wide));
    paintLine(painter, QRectF(left, bottom + 3 + lineHeight(TextStyle::Small), wide, lineHeight(TextStyle::Small)), m_spec.markText,
              TextStyle::Small, theme.text2);
}

void BarPlot::paint(QPainter *painter, const QRectF &area, const Theme &theme, int current) const
{
    if (count() == 0)
        return;
    const QRectF plot = plotOf(area);
    const double bottom = partRect(count() - 1, area).bottom();
    for (const ChartTick &tick : m_spec.ticks) {
        const double at = std::round(x(tick.at, plot)) + 0.5;
        painter->fillRect(QRectF(at, area.top(), 1, bottom - area.top()), tick.at == 0 ? theme.text3 : theme.line);
        const double wide = lineWidth(tick.text, TextStyle::Small);
        paintLine(painter, QRectF(at - wide / 2, bottom + 3, wide, lineHeight(TextStyle::Small)), tick.text, TextStyle::Small, theme.text2, Qt::AlignHCenter);
    }
    for (int part = 0; part < count(); ++part) {
        const QRectF row = partRect(part, area);
        if (part == current)
            painter->fillRect(row, theme.hover);
        paintBar(painter, m_shown[part], row, plot, theme);
    }
    paintMark(painter, plot, bottom, theme);
}

void BarPlot::paintForFile(QPainter *painter, const QRectF &area, const Theme &theme) const
{
    double basis = 0;
    for (const PlotBar &bar : m_shown)
        basis = std::max<double>(basis, lineWidth(bar.said.basis, TextStyle::Small));
    basis = std::min(basis, area.width() * widestBasis);
    const QRectF bars = area.adjusted(0, 0, basis > 0 ? -(basis + space::s12) : 0, 0);
    paint(painter, bars, theme, -1);
    for (int part = 0; part < count(); ++part) {
        const QRectF row = partRect(part, bars);
        paintLine(painter, QRectF(area.right() - basis, row.top(), basis, row.height()), m_shown[part].said.basis, TextStyle::Small, theme.text2);
    }
}

int BarPlot::step(int from, int key) const
{
    if (count() == 0)
        return -1;
    if (from < 0)
        return 0;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return std::max(0, from - 1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return std::min(count() - 1, from + 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return count() - 1;
    default:
        return from;
    }
}

} // namespace rapport

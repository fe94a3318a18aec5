#pragma once

#include "ui/charts/plot.h"

#include <QVector>

#include <optional>

namespace rapport {

/// A bar's sample as box and whiskers: one in ten is below `tenth`, one in ten above `ninetieth`.
struct PlotBox
{
    double tenth = 0;
    double quarter = 0;
    double threeQuarters = 0;
    double ninetieth = 0;
};

/// One horizontal bar, or a box.
struct PlotBar
{
    QString label;
    std::optional<double> value; ///< None: the words in `text` stand in its place.
    std::optional<double> low;   ///< Ends of the whisker.
    std::optional<double> high;
    std::optional<PlotBox> box; ///< In place of the bar; `value` is the median, whose whisker is not drawn.
    QString text;               ///< Right of the bar: "−0.21".
    Role fill = &Theme::series1;
    bool pale = false;           ///< What is within noise, or too few.
    ChartPoint said;
};

/// What a bar plot shows; the bars in the order they stand.
struct BarSpec
{
    PlotHead head;
    QVector<PlotBar> bars;
    double bottom = 0; ///< Of the value axis; bars begin at zero.
    double top = 1;
    QVector<ChartTick> ticks;
    std::optional<double> mark; ///< A dashed line across all bars: what they are compared with.
    QString markText;           ///< Its name, above the axis' figures.
};

/// Horizontal bars from zero with whiskers for their intervals, or boxes. At most `mostBars` are drawn, the first ones: more can't be read. Below
/// them a row says how many others there are; all are in the table.
class BarPlot : public Plot
{
public:
    explicit BarPlot(const BarSpec &spec);

    static constexpr int mostBars = 24;

    [[nodiscard]] const BarSpec &spec() const { return m_spec; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int naturalHeight() const override;
    void paint(QPainter *painter, const QRectF &area, const Theme &theme, int current) const override;
    void paintForFile(QPainter *painter, const QRectF &area, const Theme &theme) const override;
    [[nodiscard]] QRectF partRect(int part, const QRectF &area) const override;
    [[nodiscard]] const ChartPoint &said(int part) const override { return m_shown[part].said; }
    [[nodiscard]] int step(int from, int key) const override;

private:
    [[nodiscard]] QRectF plotOf(const QRectF &area) const;
    [[nodiscard]] double x(double value, const QRectF &plot) const;
    void paintBar(QPainter *painter, const PlotBar &bar, const QRectF &row, const QRectF &plot, const Theme &theme) const;
    void paintBox(QPainter *painter, const PlotBar &bar, const QRectF &row, const QRectF &plot, const Theme &theme) const;
    void paintMark(QPainter *painter, const QRectF &plot, double bottom, const Theme &theme) const;
    [[nodiscard]] int footHeight() const;

    BarSpec m_spec;
    QVector<PlotBar> m_shown; ///< What is drawn: bars, and the row that counts the others.
};

} // namespace rapport

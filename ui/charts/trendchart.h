#pragma once

#include "ui/charts/chartspec.h"

#include <QChart>

#include <optional>
#include <utility>

class QAbstractSeries;
class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace rapport {

class ChartFrame;
class ChartMarks;

/// One chart by month, drawn with Qt Charts: bars, band and line are series, rules, names and dots are child items.
/// A graphics item, so that the screen and a file can each have one, in their own theme.
class TrendChart : public QChart
{
    Q_OBJECT
public:
    explicit TrendChart(const Theme &theme, QGraphicsItem *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    /// The layers this chart has, with the names it gives them, in the order of its menu.
    [[nodiscard]] QVector<std::pair<ChartLayer, QString>> layers() const;
    void setHidden(ChartLayer layer, bool hidden);
    [[nodiscard]] bool isHidden(ChartLayer layer) const { return m_hidden.contains(layer); }
    /// The layer whose name at the line's end stands at a position in item coordinates.
    [[nodiscard]] std::optional<ChartLayer> layerAt(const QPointF &position) const;
    /// Builds the series anew with the theme's colours as they are now.
    void recolour();

    /// The month under a position in item coordinates; -1 outside the plot.
    [[nodiscard]] int indexAt(const QPointF &position) const;
    /// Where a point stands in item coordinates; the top of the plot for a gap.
    [[nodiscard]] QPointF positionOf(int index) const;
    /// Height of a value in item coordinates, inside the plot.
    [[nodiscard]] double heightOf(double value) const;
    /// The point shown as current (larger dot, guide line); -1: none.
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void layOut();
    void rebuild();
    void addParts();
    void addBars();
    void addBeside();
    void addBand(qsizetype from, qsizetype to);
    void addLines();
    void attach(QAbstractSeries *series);
    [[nodiscard]] QPen linePen(Qt::PenStyle style) const;

    const Theme &m_theme;
    ChartSpec m_spec;
    QVector<ChartLayer> m_hidden;
    QBarCategoryAxis *m_months;
    QValueAxis *m_values;
    ChartFrame *m_frame;
    ChartMarks *m_marks;
    QStackedBarSeries *m_bars = nullptr; ///< The chart's own, or none.
    int m_current = -1;
};

} // namespace rapport

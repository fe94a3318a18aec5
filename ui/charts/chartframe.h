#pragma once

#include "ui/charts/chartspec.h"
#include "ui/theme/typography.h"

#include <QGraphicsItem>
#include <QVector>

#include <optional>

namespace rapport {

class TrendChart;

/// What stands behind the series: horizontal rules with their values, months below, names at the line's end.
class ChartFrame : public QGraphicsItem
{
public:
    ChartFrame(const Theme &theme, TrendChart *chart);

    /// Where the plot goes in `whole`, leaving room for what is written around it.
    [[nodiscard]] QRectF plotFor(const QRectF &whole) const;
    void setArea(const QRectF &area);
    /// The layer whose name stands at a position.
    [[nodiscard]] std::optional<ChartLayer> layerAt(const QPointF &position) const;

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintRules(QPainter *painter, const QRectF &plot) const;
    void paintMonths(QPainter *painter, const QRectF &plot) const;
    /// A name right of the plot, level with what it names.
    struct Name
    {
        ChartLayer layer;
        QString text;
        TextStyle style;
        QColor colour;
        double y;
    };
    [[nodiscard]] QVector<Name> names(const QRectF &plot) const;
    [[nodiscard]] QRectF rectOf(const Name &name, const QRectF &plot) const;
    void paintNames(QPainter *painter, const QRectF &plot) const;
    void paintEvents(QPainter *painter, const QRectF &plot) const;
    [[nodiscard]] double y(double value, const QRectF &plot) const;

    const Theme &m_theme;
    TrendChart *m_chart;
    QRectF m_area;
};

} // namespace rapport

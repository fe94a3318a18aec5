#pragma once

#include "ui/theme/theme.h"

#include <QGraphicsItem>

namespace rapport {

class TrendChart;

/// What stands before the series: a dot a month (hollow while it runs) and the guide at the current one.
class ChartMarks : public QGraphicsItem
{
public:
    ChartMarks(const Theme &theme, TrendChart *chart);

    void setArea(const QRectF &area);

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Theme &m_theme;
    TrendChart *m_chart;
    QRectF m_area;
};

} // namespace rapport

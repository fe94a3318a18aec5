#pragma once

#include "ui/charts/chartspec.h"

#include <QWidget>

namespace rapport {

class LinkButton;

/// What a point says when it is pointed at: month, figure, range and n, and the way to the records behind it.
class PointCard : public QWidget
{
    Q_OBJECT
public:
    explicit PointCard(QWidget *chart);

    void setPoint(const ChartPoint &point);
    /// Beside `anchor` (in the chart widget's coordinates), inside the chart and not over the point.
    void placeAt(const QPoint &anchor);

    /// Above `part`, or below it where there is no room: what stands beside it stays in reach of the pointer.
    void placeAround(const QRect &part);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ChartPoint m_point;
    LinkButton *m_open;
};

} // namespace rapport

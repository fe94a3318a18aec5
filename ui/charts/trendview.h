#pragma once

#include "ui/charts/chartspec.h"

#include <QChartView>

#include <utility>

namespace rapport {

class PointCard;
class TrendChart;

/// A chart one can point at: hovering or the arrow keys choose a month, a click or Enter opens the records behind it,
/// T asks for the table.
class TrendView : public QChartView
{
    Q_OBJECT
public:
    explicit TrendView(QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const;
    /// Shows a month as pointed at, -1: none.
    void setCurrent(int index);
    [[nodiscard]] int current() const;
    /// What can be hidden, by name; a click on a name at the line's end does it too. Stays until chosen otherwise, also for the next spec.
    [[nodiscard]] QVector<std::pair<ChartLayer, QString>> layers() const;
    void setHidden(ChartLayer layer, bool hidden);
    [[nodiscard]] bool isHidden(ChartLayer layer) const;
    /// Where a month's point stands, in this widget's coordinates.
    [[nodiscard]] QPoint pointPosition(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The records behind this month (Moment::month) were asked for.
    void opened(int month);
    void tableRequested();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolour();
    void openCurrent();
    void moveTo(int index);

    TrendChart *m_chart;
    PointCard *m_card;
};

} // namespace rapport

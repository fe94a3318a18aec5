#pragma once

#include "ui/charts/plot.h"

#include <QWidget>

#include <memory>

namespace rapport {

class PointCard;

/// A plot one can point at: hovering or the arrow keys choose a part, a click or Enter opens what is behind it, T asks for the
/// table.
class PlotView : public QWidget
{
    Q_OBJECT
public:
    explicit PlotView(QWidget *parent = nullptr);

    /// Null: nothing is shown.
    void setPlot(std::shared_ptr<const Plot> plot);
    [[nodiscard]] const Plot *plot() const { return m_plot.get(); }
    void setCurrent(int part);
    [[nodiscard]] int current() const { return m_current; }
    /// Middle of a part in this widget's coordinates.
    [[nodiscard]] QPoint partPosition(int part) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int part);
    void tableRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;
    void moveTo(int part);
    void openCurrent();

    std::shared_ptr<const Plot> m_plot;
    PointCard *m_card;
    int m_current = -1;
};

} // namespace rapport

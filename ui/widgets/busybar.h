#pragma once

#include <QWidget>

class QTimer;

namespace rapport {

/// A 2 px bar at the top of a pane while something loads, shown only after 300 ms so that fast work never flickers. It
/// lies over its parent's top edge by itself; call start() and stop(). Without animation it stands still.
class BusyBar : public QWidget
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *pane);

    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTimer *m_delay;
    QTimer *m_step;
    int m_phase = 0;
    bool m_running = false;
};

} // namespace rapport

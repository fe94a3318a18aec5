#pragma once

#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace rapport {

class Workspace;

/// Runs the shop's rules for follow-ups: when it is opened, a moment after changes, and when a new day begins.
class RuleKeeper : public QObject
{
    Q_OBJECT

public:
    explicit RuleKeeper(QObject *parent = nullptr);

    /// Not owned; null while no shop is open.
    void setWorkspace(Workspace *workspace);

Q_SIGNALS:
    /// A run ended, with so many new follow-ups.
    void ran(int made);

private:
    void want(int delayMs);
    QCoro::Task<> run();

    Workspace *m_workspace = nullptr;
    QTimer m_timer;
    QTimer m_day;
    int m_today = 0; ///< Moment::day of the last run.
    bool m_running = false;
    bool m_again = false; ///< Something changed while it ran.
};

} // namespace rapport

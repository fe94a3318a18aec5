#pragma once

#include "models/services/worklist.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace rapport {

class DesktopNotifier;

/// Reminds of follow-ups with a time of day when it comes, while the program runs; of those for any time of a day once that day.
class Reminders : public QObject
{
    Q_OBJECT

public:
    explicit Reminders(QObject *parent = nullptr);

    /// Not owned; null while no shop is open, or while the counter has the screen. What was due before is not caught up with: it
    /// stands on the Today page. Where the same shop comes back, what fell due meanwhile is still said.
    void setWorkspace(Workspace *workspace);
    /// Looks what has become due since it last looked.
    void look();

Q_SIGNALS:
    /// A reminder was clicked: show this customer.
    void customerWanted(rapport::CustomerId customer);
    /// The reminder of the day was clicked: show what is due.
    void dayWanted();
    /// A reminder to show; also where the desktop shows none.
    void reminded(const QString &title, const QString &text);
    /// The desktop shows no notifications: the window has to say it.
    void unheard(const QString &sentence);

private:
    QCoro::Task<> remind(qint64 from, qint64 until);
    QCoro::Task<> remindOfDay(int day);

    Workspace *m_workspace = nullptr;
    QPointer<Workspace> m_watched; ///< The last one, also while it is not looked at.
    DesktopNotifier *m_notifier;
    QTimer m_timer;
    qint64 m_until = 0; ///< UTC epoch ms: looked at up to here.
    QString m_ofDay;    ///< The title of the day's reminder.
};

} // namespace rapport

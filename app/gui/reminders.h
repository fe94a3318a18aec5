#pragma once

#include "models/services/worklist.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace rapport {

class DesktopNotifier;

/// Reminds of follow-ups with a time of day when it comes, while the program runs.
class Reminders : public QObject
{
    Q_OBJECT

public:
    explicit Reminders(QObject *parent = nullptr);

    /// Not owned; null while no shop is open. What was due before is not caught up with: it stands on the Today page.
    void setWorkspace(Workspace *workspace);
    /// Looks what has become due since it last looked.
    void look();

Q_SIGNALS:
    /// A reminder was clicked: show this customer.
    void customerWanted(rapport::CustomerId customer);
    /// A reminder to show; also where the desktop shows none.
    void reminded(const QString &title, const QString &text);
    /// The desktop shows no notifications: the window has to say it.
    void unheard(const QString &title);

private:
    QCoro::Task<> remind(qint64 from, qint64 until);

    Workspace *m_workspace = nullptr;
    DesktopNotifier *m_notifier;
    QTimer m_timer;
    qint64 m_until = 0; ///< UTC epoch ms: looked at up to here.
};

} // namespace rapport

#include "app/gui/reminders.h"

#include "app/gui/desktopnotifier.h"
#include "models/workspace.h"
#include "ui/support/launch.h"
#include "ui/support/remindersettings.h"
#include "ui/theme/textpaint.h"

#include <QCoroFuture>
#include <QPointer>

namespace rapport {

namespace {
/// A reminder is at most so late. Looking costs one step into an index.
constexpr int lookEveryMs = 15'000;
} // namespace

Reminders::Reminders(QObject *parent) : QObject(parent), m_notifier(new DesktopNotifier(this))
{
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    connect(m_notifier, &DesktopNotifier::activated, this, [this](qint64 customer) { Q_EMIT customerWanted(CustomerId(customer)); });
    connect(m_notifier, &DesktopNotifier::failed, this, &Reminders::unheard);
}

void Reminders::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_timer.stop();
    if (!workspace)
        return;
    m_until = workspace->clock().now();
    m_timer.start(lookEveryMs);
}

void Reminders::look()
{
    if (!m_workspace)
        return;
    const qint64 from = m_until;
    m_until = m_workspace->clock().now() + 1;
    // A clock that was set back does not remind a second time.
    if (ReminderSettings::areOn() && from < m_until)
        launch(this, remind(from, m_until));
}

QCoro::Task<> Reminders::remind(qint64 from, qint64 until)
{
    const QPointer<Reminders> self(this);
    const QPointer<Workspace> shop(m_workspace);
    const auto reading = m_workspace->worklist().reminders(from, until);
    const Result<QVector<Reminder>> due = co_await reading;
    if (!self || !shop || shop != m_workspace || !due)
        co_return;
    for (const Reminder &reminder : *due) {
        const QString title = plainLine(reminder.customerName);
        const QString text = ReminderSettings::arePrivate() ? tr("A follow-up is due") : plainLine(reminder.task.body);
        Q_EMIT reminded(title, text);
        m_notifier->show(reminder.task.customer.value(), title, text);
    }
}

} // namespace rapport

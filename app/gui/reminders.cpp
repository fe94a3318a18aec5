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
constexpr qint64 ofNobody = 0; ///< What the day's reminder is about.
} // namespace

Reminders::Reminders(QObject *parent) : QObject(parent), m_notifier(new DesktopNotifier(this))
{
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    connect(m_notifier, &DesktopNotifier::activated, this, [this](qint64 customer) {
        if (customer == ofNobody)
            Q_EMIT dayWanted();
        else
            Q_EMIT customerWanted(CustomerId(customer));
    });
    connect(m_notifier, &DesktopNotifier::failed, this,
            [this](const QString &title) { Q_EMIT unheard(title == m_ofDay ? title : tr("Due now: %1", "a customer's name").arg(title)); });
}

void Reminders::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_timer.stop();
    if (!workspace) {
        // Those on the screen name customers, too.
        m_notifier->withdrawAll();
        return;
    }
    if (m_watched != workspace)
        m_until = workspace->clock().now();
    m_watched = workspace;
    m_timer.start(lookEveryMs);
}

void Reminders::look()
{
    if (!m_workspace)
        return;
    const qint64 from = m_until;
    m_until = m_workspace->clock().now() + 1;
    // A clock that was set back does not remind a second time.
    if (!ReminderSettings::areOn())
        return;
    if (from < m_until)
        launch(this, remind(from, m_until));
    const int day = m_workspace->calendar().at(m_until).day;
    if (ReminderSettings::isDayTold(m_workspace->path(), day))
        return;
    ReminderSettings::setDayTold(m_workspace->path(), day);
    launch(this, remindOfDay(day));
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

QCoro::Task<> Reminders::remindOfDay(int day)
{
    const QPointer<Reminders> self(this);
    const QPointer<Workspace> shop(m_workspace);
    const auto reading = m_workspace->worklist().today();
    const Result<WorkDay> today = co_await reading;
    if (!self || !shop || shop != m_workspace || !today)
        co_return;
    int due = 0;
    for (const worklist::Line &line : today->lines) {
        for (const worklist::Reason &reason : line.reasons)
            due += reason.isFollowUp() && reason.when.dayOnly && reason.when.day == day ? 1 : 0;
    }
    if (due == 0)
        co_return;
    m_ofDay = tr("%n follow-up(s) due today", nullptr, due);
    const QString text = tr("The Today page shows them.");
    Q_EMIT reminded(m_ofDay, text);
    m_notifier->show(ofNobody, m_ofDay, text);
}

} // namespace rapport

#include "app/gui/desk.h"

#include "app/gui/reminders.h"
#include "models/services/asking.h"
#include "models/services/inbox.h"
#include "ui/counter/counterwindow.h"
#include "ui/pages/settingspage.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rail.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QSettings>

// The part of Desk that gives the screen to the counter and takes it back, and counts what waits for an answer.

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr char counterKey[] = "counter/shop";
}

QString Desk::interruptedCounter()
{
    return QSettings().value(QLatin1String(counterKey)).toString();
}

bool Desk::resumeCounter()
{
    const QString path = interruptedCounter();
    if (path.isEmpty())
        return false;
    // Without its file there is no PIN to leave by, and nothing to keep from anybody.
    if (!QFileInfo::exists(path)) {
        QSettings().remove(QLatin1String(counterKey));
        return false;
    }
    if (open(path))
        startCounter();
    else // Held by another program, say.
        askAgain(m_lastProblem);
    return true;
}

void Desk::startCounter()
{
    if (!m_workspace || isAtCounter())
        return;
    m_counterWanted = true;
    launch(this, enterCounter());
}

QCoro::Task<> Desk::enterCounter()
{
    const QPointer<Desk> guard(this);
    const QPointer<Workspace> shop(m_workspace.get());
    Asking asking(*m_workspace);
    const auto reading = asking.rules();
    const Result<AskingRules> rules = co_await reading;
    if (!guard)
        co_return;
    m_counterWanted = false;
    if (!shop || shop != m_workspace.get() || m_counter)
        co_return;
    if (!rules && !m_window->isVisible()) {
        askAgain(errorText(rules.error(), tr("Counter mode could not go on")));
        co_return;
    }
    if (!rules) {
        say(rules.error(), tr("Counter mode was not started"));
        co_return;
    }
    if (!rules->hasPin) {
        QSettings().remove(QLatin1String(counterKey));
        m_window->show();
        m_window->showPage(u"settings"_s);
        if (auto *page = qobject_cast<SettingsPage *>(m_window->builtPage(u"settings"_s)))
            page->askForPin();
        co_return;
    }
    // Written first: whatever happens from here on, the next start is at the counter again.
    QSettings settings;
    settings.setValue(QLatin1String(counterKey), m_workspace->path());
    settings.sync();
    // A reminder names a customer, on a screen that belongs to others now.
    m_reminders->setWorkspace(nullptr);
    m_counter = std::make_unique<CounterWindow>(*m_workspace, *rules);
    connect(m_counter.get(), &CounterWindow::left, this, &Desk::leaveCounter);
    m_counter->start();
}

/// Whoever stands at the till after a crash is not let into the shop because its file can't be read just now.
void Desk::askAgain(const QString &problem)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Counter mode"), problem, QMessageBox::Retry | QMessageBox::Close);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"counter.again"_s);
    connect(question, &QDialog::finished, this, [this](int answer) {
        if (answer == QMessageBox::Retry)
            resumeCounter();
        else
            QCoreApplication::quit();
    });
    question->open();
}

void Desk::leaveCounter()
{
    QSettings().remove(QLatin1String(counterKey));
    m_reminders->setWorkspace(m_workspace.get());
    const int lost = m_counter->notKept();
    // It is the one that calls.
    m_counter.release()->deleteLater();
    m_window->setEnabled(true);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (lost > 0)
        m_window->messageBar()->showMessage(Notice::Error, tr("%n answers given at the counter could not be stored. Check that the disk has room and the file can be written.", nullptr, lost));
}

QCoro::Task<> Desk::countFeedback()
{
    const QPointer<Desk> guard(this);
    const QPointer<Workspace> shop(m_workspace.get());
    const auto counting = m_workspace->inbox().count();
    const Result<InboxCount> count = co_await counting;
    if (!guard || !shop || shop != m_workspace.get() || !count)
        co_return;
    m_window->rail()->setCount(u"feedback"_s, static_cast<int>(std::min<qint64>(count->waiting, 9999)));
}

} // namespace rapport

#include "app/gui/desk.h"
#include "app/gui/reminders.h"
#include "app/gui/request.h"
#include "models/services/search.h"
#include "ui/support/launch.h"
#include "ui/theme/textpaint.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusline.h"

#include <QApplication>
#include <QCoroFuture>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>
#include <QTimer>

// The part of Desk that answers other programs: a telephone, a file manager, a second start.

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
/// A menu that was closed has left its own event loop by then; what it belongs to can go.
constexpr int menuLeavesMs = 50;
constexpr qint64 longestWaitMs = 10 * 60'000; ///< Nobody stays on the line longer until a shop is open.
} // namespace

void Desk::raise()
{
    // Nothing may come up over the counter: whoever stands there could reach it.
    if (isAtCounter())
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

/// The desktop's reminders: a click leads to the customer; where the desktop shows none, the window says it.
void Desk::watchDay()
{
    connect(m_reminders, &Reminders::customerWanted, this, [this](CustomerId customer) {
        raise();
        if (m_workspace)
            showCustomer(customer);
    });
    connect(m_reminders, &Reminders::dayWanted, this, [this] {
        raise();
        if (m_workspace)
            m_window->showPage(u"today"_s);
    });
    connect(m_reminders, &Reminders::unheard, this, [this](const QString &sentence) {
        m_window->statusLine()->showNote(sentence);
        QApplication::alert(m_window.get());
    });
}

void Desk::answer(const Request &request)
{
    if (isAtCounter())
        return;
    raise();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        waitFor(dialog, request);
        return;
    }
    if (QWidget *popup = QApplication::activePopupWidget(); popup && request.kind != Request::Kind::Raise) {
        popup->close();
        QTimer::singleShot(menuLeavesMs, this, [this, request] { answer(request); });
        return;
    }
    if (request.kind == Request::Kind::Open && (!m_workspace || m_workspace->path() != request.text))
        open(request.text);
    else if (request.kind == Request::Kind::Call && m_workspace)
        launch(this, call(request.text));
    else if (request.kind == Request::Kind::Call) {
        m_window->messageBar()->showMessage(Notice::Information, tr("A call from %1: who it is shows once a shop is open.").arg(request.text));
        // Only the last call counts, and only while somebody may still be on the line.
        disconnect(m_early);
        m_early = connect(this, &Desk::opened, this, [this, request, since = m_clock->now()] {
            if (m_clock->now() - since <= longestWaitMs)
                answer(request);
        }, Qt::SingleShotConnection);
    }
}

/// Somebody is in the middle of something that belongs to the shop shown: it is finished first.
void Desk::waitFor(QWidget *dialog, const Request &request)
{
    if (request.kind == Request::Kind::Raise)
        return;
    const QString what = request.kind == Request::Kind::Call ? tr("A call from %1: close what is open to see who it is.").arg(request.text)
                                                             : tr("%1 is to be opened: close what is open first.").arg(QFileInfo(request.text).fileName());
    m_window->statusLine()->showNote(what);
    // Only the last one counts; a dialog that is hidden has been answered.
    disconnect(m_waiting);
    if (auto *asked = qobject_cast<QDialog *>(dialog))
        m_waiting = connect(asked, &QDialog::finished, this, [this, request] { answer(request); }, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

QCoro::Task<> Desk::call(QString number)
{
    const QPointer<Desk> guard(this);
    const QPointer<Workspace> shop(m_workspace.get());
    const auto looking = m_workspace->search().find(number, 2, 0);
    const Result<SearchResult> found = co_await looking;
    if (!guard || !shop || shop != m_workspace.get())
        co_return;
    const bool known = found && found->customers.size() == 1;
    const CustomerId caller = known ? found->customers.constFirst().id : CustomerId();
    if (!isWriting()) {
        showCaller(caller, number);
        co_return;
    }
    offer(Notice::Information, tr("Call from %1").arg(known ? plainLine(found->customers.constFirst().name) : number), tr("Show"),
          [this, caller, number] { showCaller(caller, number); });
}

void Desk::offer(Notice kind, const QString &sentence, const QString &action, std::function<void()> act)
{
    m_offered = std::move(act);
    m_window->messageBar()->showMessage(kind, sentence, action);
}

bool Desk::isWriting() const
{
    const QWidget *field = m_window->focusWidget();
    if (!field || !field->isVisible())
        return false;
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return !text->isReadOnly() && !text->document()->isEmpty();
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return !text->isReadOnly() && !text->document()->isEmpty();
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line && !qobject_cast<const SearchField *>(line) && !line->isReadOnly() && !line->text().isEmpty();
}

void Desk::showCaller(CustomerId caller, const QString &number)
{
    if (caller.isValid()) {
        showCustomer(caller);
        return;
    }
    // Several people, or nobody: the search shows whom there is to choose from, or offers a new customer.
    m_window->searchField()->setFocus(Qt::OtherFocusReason);
    m_window->searchField()->setText(number);
}

} // namespace rapport

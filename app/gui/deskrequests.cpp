#include "app/gui/desk.h"
#include "app/gui/request.h"
#include "models/services/search.h"
#include "ui/support/launch.h"
#include "ui/widgets/searchfield.h"

#include <QCoroFuture>
#include <QPointer>

// The part of Desk that answers other programs: a telephone, a file manager, a second start.

namespace rapport {

void Desk::answer(const Request &request)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (request.kind == Request::Kind::Open && (!m_workspace || m_workspace->path() != request.text))
        open(request.text);
    else if (request.kind == Request::Kind::Call && m_workspace)
        launch(this, call(request.text));
}

QCoro::Task<> Desk::call(QString number)
{
    const QPointer<Desk> guard(this);
    const QPointer<Workspace> shop(m_workspace.get());
    const auto looking = m_workspace->search().find(number, 2, 0);
    const Result<SearchResult> found = co_await looking;
    if (!guard || !shop || shop != m_workspace.get())
        co_return;
    if (found && found->customers.size() == 1) {
        showCustomer(found->customers.constFirst().id);
        co_return;
    }
    // Several people, or nobody: the search shows whom there is to choose from, or offers a new customer.
    m_window->searchField()->setFocus(Qt::OtherFocusReason);
    m_window->searchField()->setText(number);
}

} // namespace rapport

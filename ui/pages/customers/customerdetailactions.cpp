// What the timeline asks CustomerDetail to write or read for it, and whom it shows instead of a customer who is gone.
#include "ui/pages/customers/customerdetail.h"

#include "models/services/customers.h"
#include "models/services/journal.h"
#include "models/services/memory.h"
#include "models/services/pins.h"
#include "models/services/transcripts.h"
#include "models/workspace.h"
#include "ui/composer/composer.h"
#include "ui/composer/draftstore.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/timeline/timelineview.h"

#include <QCoroFuture>

#include <QPointer>

namespace rapport {

namespace {
constexpr int turnsRead = 400; ///< More than a card shows, so that it can say how many follow.
}

QCoro::Task<> CustomerDetail::correct(EntryKey key, std::optional<int> score, QString phrase)
{
    const QPointer<CustomerDetail> self(this);
    auto future = m_workspace.journal().correct(key, score, m_writer, phrase);
    const auto result = co_await future;
    if (!self)
        co_return;
    if (!result)
        tell(errorText(result.error(), tr("The mood was not corrected")));
}

QCoro::Task<> CustomerDetail::offer(EntryKey key, int score)
{
    const QPointer<CustomerDetail> self(this);
    auto future = m_workspace.memory().offer(key, score);
    const auto result = co_await future;
    // Without an offer the text is corrected all the same.
    if (self)
        m_view->showOffer(key, score, result ? *result : CorrectionOffer());
}

QCoro::Task<> CustomerDetail::remove(EntryKey key)
{
    const QPointer<CustomerDetail> self(this);
    auto future = m_workspace.journal().remove(key);
    const auto result = co_await future;
    if (self && !result)
        tell(errorText(result.error(), tr("The entry was not deleted")));
}

QCoro::Task<> CustomerDetail::setTaskDone(EntryKey key, bool done)
{
    const QPointer<CustomerDetail> self(this);
    auto future = m_workspace.journal().setTaskDone(TaskId(key.id), done);
    const auto result = co_await future;
    if (self && !result)
        tell(errorText(result.error(), tr("The task was not changed")));
}

QCoro::Task<> CustomerDetail::setPinned(EntryKey key, bool pinned)
{
    const QPointer<CustomerDetail> self(this);
    auto future = rapport::setPinned(m_workspace, InteractionId(key.id), pinned);
    const auto result = co_await future;
    if (self && !result)
        tell(errorText(result.error(), tr("The entry was not pinned")));
}

QCoro::Task<> CustomerDetail::loadTurns(EntryKey key)
{
    const QPointer<CustomerDetail> self(this);
    auto future = m_workspace.transcripts().turns(InteractionId(key.id), turnsRead);
    const auto turns = co_await future;
    // Without any the card shows the chat as text.
    if (self && turns)
        m_view->showTurns(key, *turns);
}

QCoro::Task<> CustomerDetail::lookForHeir(CustomerId customer)
{
    const QPointer<CustomerDetail> self(this);
    const int question = m_question;
    auto future = m_workspace.customers().heir(customer);
    const auto heir = co_await future;
    if (!self || question != m_question)
        co_return;
    const CustomerId other = heir ? *heir : CustomerId();
    if (other == customer)
        co_return; // Back again meanwhile: the change that brought them back is on its way.
    if (other.isValid())
        handDraftOver(customer, other);
    Q_EMIT gone(other);
}

/// What was being written about a customer who was merged goes on with the one who was kept, unless something stands there.
void CustomerDetail::handDraftOver(CustomerId from, CustomerId to)
{
    m_composer->setCustomer({}, {});
    const ComposerDraft draft = m_drafts->draft(from);
    if (draft.isEmpty() || !m_drafts->draft(to).isEmpty())
        return;
    m_drafts->keep(to, draft);
    m_drafts->forget(from);
}

} // namespace rapport

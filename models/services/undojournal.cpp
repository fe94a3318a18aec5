#include "models/services/undojournal.h"

#include "models/items/whendone.h"
#include "models/services/undoreplay.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/undosteps.h"

namespace rapport {

using namespace Qt::StringLiterals;

UndoJournal::UndoJournal(Workspace &workspace) : m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &UndoJournal::notice);
}

UndoAuthor UndoJournal::author()
{
    return {m_person, m_workspace.clock().now(), &m_newestOwn};
}

void UndoJournal::set(const UndoState &state)
{
    ++m_changes;
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void UndoJournal::record(UndoState state)
{
    const std::optional<UndoStep> made = std::exchange(state.made, std::nullopt);
    set(state);
    if (!made)
        return;
    if (made->isByRules()) {
        Q_EMIT followUpsMade(*made);
        return;
    }
    m_recorded = *made;
    Q_EMIT recorded(made->id, made->subject);
}

void UndoJournal::settle(const Step &step, const UndoState &state)
{
    set(state);
    Q_EMIT settled(step.id, step.subject);
}

QFuture<Result<void>> UndoJournal::undo()
{
    return request(Way::Undo);
}

QFuture<Result<void>> UndoJournal::undo(qint64 number)
{
    return request(Way::Undo, number);
}

QFuture<Result<void>> UndoJournal::redo()
{
    return request(Way::Redo);
}

QFuture<Result<QVector<UndoStep>>> UndoJournal::history(int limit)
{
    return m_workspace.database().read([limit](Session &session) -> Result<QVector<UndoStep>> { return repos::undoSteps(session, limit); });
}

QFuture<Result<void>> UndoJournal::setAside(qint64 number)
{
    auto answer = std::make_shared<Answer>(Error{Error::Kind::Closed, {}, {}, {}});
    QFuture<Result<void>> future = answer->future();
    QFuture<Result<UndoState>> write = m_workspace.database().write([number](Transaction &transaction) -> Result<UndoState> {
        repos::setAside(transaction.session(), number);
        return repos::undoState(transaction.session());
    });
    andThen(std::move(write), [this, answer](const Result<UndoState> &state) {
        answer->set(state ? Result<void>(Done{}) : Result<void>(state.error()));
        QMetaObject::invokeMethod(
            this,
            [this, answer, state] {
                if (state)
                    set(*state);
                answer->send();
            },
            Qt::QueuedConnection);
    });
    return future;
}

QFuture<Result<void>> UndoJournal::request(Way way, qint64 only)
{
    auto answer = std::make_shared<Answer>(Error{Error::Kind::Closed, {}, {}, {}});
    QFuture<Result<void>> future = answer->future();
    m_requests.push_back({way, only, std::move(answer)});
    if (!m_running)
        runNext();
    return future;
}

void UndoJournal::runNext()
{
    if (m_requests.empty())
        return;
    const auto [way, only, answer] = m_requests.front();
    m_requests.pop_front();
    const std::optional<UndoStep> &step = way == Way::Undo ? m_state.last : m_state.next;
    if (!step) {
        answer->set(Error{Error::Kind::Conflict, {}, u"nothing to undo or redo"_s, u"undo-nothing"_s});
        answer->send();
        return runNext();
    }
    m_running = true;
    ReplayOrder order{way == Way::Undo ? Replay::Way::Back : Replay::Way::Again, step->number, author()};
    if (only > 0) {
        order.step = only;
        order.author.newestOwn = nullptr;
    }
    QFuture<Result<Replayed>> write = m_workspace.database().write([order](Transaction &transaction) {
        return replayStep(transaction, order);
    });
    // Back to this thread by an event: a continuation bound to this object would stay unanswered if it went first.
    andThen(std::move(write), [this, answer = answer](const Result<Replayed> &replayed) {
        answer->set(replayed ? Result<void>(Done{}) : Result<void>(replayed.error()));
        QMetaObject::invokeMethod(
            this,
            [this, answer, replayed] {
                m_running = false;
                if (replayed)
                    set(replayed->state);
                else
                    look();
                if (replayed && replayed->profile)
                    m_workspace.adoptProfile(*replayed->profile);
                answer->send();
                runNext();
            },
            Qt::QueuedConnection);
    });
}

void UndoJournal::notice(const ChangeSet &changes)
{
    // Only what another program did comes without being told here; its steps are on top of ours by now.
    if (changes.everything)
        look();
}

void UndoJournal::look()
{
    const auto read = m_workspace.database().read([](Session &session) -> Result<UndoState> { return repos::undoState(session); });
    whenDone(this, read, [this, asked = m_changes](const Result<UndoState> &state) {
        if (!state)
            return;
        // What was told since is newer than what was read, or the same.
        if (asked == m_changes)
            set(*state);
        else
            look();
    });
}

} // namespace rapport

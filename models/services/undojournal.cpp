#include "models/services/undojournal.h"

#include <QMetaObject>

namespace rapport {

void UndoJournal::record(Step step)
{
    const QString id = step.id;
    const QString subject = step.subject;
    m_steps.resize(m_done);
    m_steps.append(std::move(step));
    ++m_done;
    m_recordedMeanwhile = m_running;
    Q_EMIT recorded(id, subject);
    Q_EMIT stateChanged();
}

QFuture<Result<void>> UndoJournal::undo()
{
    return request(Way::Undo);
}

QFuture<Result<void>> UndoJournal::redo()
{
    return request(Way::Redo);
}

QFuture<Result<void>> UndoJournal::request(Way way)
{
    auto answer = std::make_shared<Answer>(Error{Error::Kind::Closed, {}, {}, {}});
    QFuture<Result<void>> future = answer->future();
    m_requests.emplace_back(way, std::move(answer));
    if (!m_running)
        runNext();
    return future;
}

void UndoJournal::runNext()
{
    if (m_requests.empty())
        return;
    const auto [way, answer] = m_requests.front();
    m_requests.pop_front();
    if (way == Way::Undo ? !canUndo() : !canRedo()) {
        answer->set(Error{Error::Kind::Conflict, {}, QStringLiteral("nothing to undo or redo"), {}});
        answer->send();
        return runNext();
    }
    m_running = true;
    m_recordedMeanwhile = false;
    m_clearedMeanwhile = false;
    const qsizetype index = way == Way::Undo ? m_done - 1 : m_done;
    const Step step = m_steps.at(index);
    QFuture<Result<void>> write = way == Way::Undo ? step.undo() : step.redo();
    // Back to this thread by an event: a continuation bound to this object would stay unanswered if it went first.
    write.then(QtFuture::Launch::Sync, [this, way = way, answer = answer, index, step](const Result<void> &result) {
        answer->set(result);
        QMetaObject::invokeMethod(this, [this, way, answer, index, step, moved = result.ok()] {
            m_running = false;
            if (moved && !m_clearedMeanwhile)
                move(way, index, step);
            answer->send();
            runNext();
        }, Qt::QueuedConnection);
    });
}

void UndoJournal::move(Way way, qsizetype index, const Step &step)
{
    // What was recorded while the step ran stands in the journal already, on top of it (undo) or instead of
    // it (redo); then it can't be brought back in order, but nothing that is still done may get lost.
    if (!m_recordedMeanwhile) {
        m_done = way == Way::Undo ? index : index + 1;
    } else if (way == Way::Undo) {
        m_steps.removeAt(index);
        --m_done;
    } else {
        m_steps.insert(index, step);
        ++m_done;
    }
    Q_EMIT stateChanged();
}

void UndoJournal::settle(const QString &key)
{
    if (m_running)
        return;
    for (qsizetype i = m_done - 1; i >= 0; --i) {
        if (m_steps.at(i).key != key)
            continue;
        const Step step = m_steps.takeAt(i);
        --m_done;
        Q_EMIT settled(step.id, step.subject);
        Q_EMIT stateChanged();
        return;
    }
}

void UndoJournal::clear()
{
    m_steps.clear();
    m_done = 0;
    m_clearedMeanwhile = true;
    Q_EMIT stateChanged();
}

} // namespace rapport

#include "models/services/undojournal.h"


namespace rapport {

namespace {
QFuture<Result<void>> nothingThere()
{
    return QtFuture::makeReadyFuture<Result<void>>(Error{Error::Kind::Conflict, {}, QStringLiteral("nothing to undo or redo"), {}});
}
} // namespace

void UndoJournal::record(Step step)
{
    const QString id = step.id;
    const QString subject = step.subject;
    m_steps.resize(m_done);
    m_steps.append(std::move(step));
    ++m_done;
    Q_EMIT recorded(id, subject);
    Q_EMIT stateChanged();
}

QFuture<Result<void>> UndoJournal::undo()
{
    if (!canUndo())
        return nothingThere();
    --m_done;
    Q_EMIT stateChanged();
    return m_steps.at(m_done).undo().then(this, [this](const Result<void> &result) {
        if (!result) {
            ++m_done;
            Q_EMIT stateChanged();
        }
        return result;
    });
}

QFuture<Result<void>> UndoJournal::redo()
{
    if (!canRedo())
        return nothingThere();
    const Step step = m_steps.at(m_done);
    ++m_done;
    Q_EMIT stateChanged();
    return step.redo().then(this, [this](const Result<void> &result) {
        if (!result) {
            --m_done;
            Q_EMIT stateChanged();
        }
        return result;
    });
}

void UndoJournal::clear()
{
    m_steps.clear();
    m_done = 0;
    Q_EMIT stateChanged();
}

} // namespace rapport

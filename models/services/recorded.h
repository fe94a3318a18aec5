#pragma once

#include "models/services/undojournal.h"
#include "models/workspace.h"

#include <QFuture>
#include <QMetaObject>

namespace rapport {

/// Turns what a write brought into the service's answer and records its step on the workspace's thread.
/// `finish` takes the written value and returns the answer's value; `makeStep` takes it and returns the step.
///
/// The continuation runs wherever the write ends, not in the workspace's event loop: a future that waits for
/// an event loop is never answered when the shop is closed meanwhile.
template<class Answer, class Written, class Finish, class MakeStep>
[[nodiscard]] QFuture<Result<Answer>> recorded(Workspace &workspace, QFuture<Result<Written>> write, Finish finish, MakeStep makeStep)
{
    UndoJournal *journal = &workspace.undo();
    return write.then(QtFuture::Launch::Sync, [journal, finish, makeStep](const Result<Written> &written) -> Result<Answer> {
        if (!written)
            return written.error();
        QMetaObject::invokeMethod(journal, [journal, step = makeStep(*written)]() mutable { journal->record(std::move(step)); }, Qt::QueuedConnection);
        return finish(*written);
    });
}

/// A future that is answered already: for what is refused before anything is written.
template<class T>
[[nodiscard]] QFuture<Result<T>> refused(Error error)
{
    return QtFuture::makeReadyFuture<Result<T>>(Result<T>(std::move(error)));
}

} // namespace rapport

#pragma once

#include "models/services/lateanswer.h"
#include "models/services/undojournal.h"
#include "models/workspace.h"

#include <QFuture>
#include <QMetaObject>

namespace rapport {

/// Turns what a write brought into the service's answer and records its step on the workspace's thread.
/// `finish` takes the written value and returns the answer's value; `makeStep` takes it and returns the step.
///
/// A step without an id is not recorded: nothing was changed.
///
/// The answer is given after the step was recorded, so that whoever waits for it can undo; and where the shop
/// is closed meanwhile it is given all the same.
template<class Answer, class Written, class Finish, class MakeStep>
[[nodiscard]] QFuture<Result<Answer>> recorded(Workspace &workspace, QFuture<Result<Written>> write, Finish finish, MakeStep makeStep)
{
    auto late = std::make_shared<LateAnswer<Result<Answer>>>(Error{Error::Kind::Closed, {}, {}, {}});
    QFuture<Result<Answer>> future = late->future();
    UndoJournal *journal = &workspace.undo();
    // Runs wherever the write ends: the write lane outlives neither the journal nor this.
    write.then(QtFuture::Launch::Sync, [journal, late, finish, makeStep](const Result<Written> &written) {
        if (!written) {
            late->set(written.error());
            late->send();
            return;
        }
        late->set(finish(*written));
        UndoJournal::Step step = makeStep(*written);
        if (step.id.isEmpty()) {
            late->send();
            return;
        }
        QMetaObject::invokeMethod(journal, [journal, late, step]() mutable {
            journal->record(std::move(step));
            late->send();
        }, Qt::QueuedConnection);
    });
    return future;
}

/// A future that is answered already: for what is refused before anything is written.
template<class T>
[[nodiscard]] QFuture<Result<T>> refused(Error error)
{
    return QtFuture::makeReadyFuture<Result<T>>(Result<T>(std::move(error)));
}

} // namespace rapport

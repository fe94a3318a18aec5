#pragma once

#include "models/services/lateanswer.h"
#include "models/services/recorded.h"
#include "models/services/undojournal.h"
#include "models/services/undorecording.h"
#include "models/workspace.h"
#include "storage/database.h"

#include <QFuture>
#include <QMetaObject>

#include <type_traits>

namespace rapport {

/// A change that a person can take back: runs `fn(Transaction &, UndoNote &) -> Result<T>` on the write lane in one
/// transaction. What it changed in the file is recorded in the same transaction, and `fn` completes the note (the subject,
/// or no id at all where nothing changed).
///
/// The answer is given once the workspace's journal knows the step, so that whoever waits for it can undo; where the shop is
/// closed meanwhile it is given all the same.
template<class Fn>
[[nodiscard]] auto undoable(Workspace &workspace, const QString &id, Fn fn) -> QFuture<std::invoke_result_t<Fn, Transaction &, UndoNote &>>
{
    using Answer = std::invoke_result_t<Fn, Transaction &, UndoNote &>;
    struct Written
    {
        Answer answer;
        std::optional<UndoState> state;
    };
    UndoJournal *journal = &workspace.undo();
    QFuture<Result<Written>> write = workspace.database().write(
        [author = journal->author(), id, fn = std::move(fn)](Transaction &transaction) mutable -> Result<Written> {
            UndoRecording recording(transaction, author);
            UndoNote note{id};
            Answer answer = fn(transaction, note);
            if (!answer.ok())
                return answer.error();
            return Written{std::move(answer), recording.finish(note)};
        });
    auto late = std::make_shared<LateAnswer<Answer>>(Answer(Error{Error::Kind::Closed, {}, {}, {}}));
    QFuture<Answer> future = late->future();
    // Runs wherever the write ends: the write lane outlives neither the journal nor this.
    andThen(std::move(write), [journal, late](const Result<Written> &written) {
        late->set(written ? written->answer : Answer(written.error()));
        // By an event in any case: who attaches something to the answer does so on the journal's thread.
        QMetaObject::invokeMethod(
            journal,
            [journal, late, state = written ? written->state : std::nullopt] {
                if (state)
                    journal->record(*state);
                late->send();
            },
            Qt::QueuedConnection);
    });
    return future;
}

} // namespace rapport

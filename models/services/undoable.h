#pragma once

#include "models/services/recorded.h"
#include "models/workspace.h"
#include "storage/database.h"

#include <QFuture>

#include <type_traits>

namespace rapport {

/// What a change is called where it can be taken back.
struct UndoNote
{
    QString id;           ///< "task.snooze": what was done, for phrasing. Cleared by the write where nothing changed.
    QString subject = {}; ///< Untranslated: the customer's name, a title.
    QString phrase = {};  ///< Words whose weight changed with it; empty: none.
    int followers = 0;    ///< Other texts that read differently because of it.
};

/// A change that a person can take back: runs `fn(Transaction &, UndoNote &) -> Result<T>` on the write lane in one
/// transaction. What it changed in the file is recorded in the same transaction, and `fn` completes the note (the subject,
/// or no id at all where nothing changed).
template<class Fn>
[[nodiscard]] auto undoable(Workspace &workspace, const QString &id, Fn fn) -> QFuture<std::invoke_result_t<Fn, Transaction &, UndoNote &>>
{
    return workspace.database().write([id, fn = std::move(fn)](Transaction &transaction) mutable {
        UndoNote note{id};
        return fn(transaction, note);
    });
}

} // namespace rapport

#pragma once

#include "storage/transaction.h"

#include <QString>

#include <functional>

namespace rapport {

/// What a change is called where it can be taken back.
struct UndoNote
{
    QString id;           ///< "task.snooze": what was done, for phrasing. Cleared by the write where nothing changed.
    QString subject = {}; ///< Untranslated: the customer's name, a title.
    QString phrase = {};  ///< As UndoStep::phrase.
    int followers = 0;    ///< Other texts that read differently because of it.
    QString key = {};     ///< Where it can be taken back elsewhere too ("import:7"); empty: nowhere.
    /// What is computed anew because of the change rather than taken back with it: runs in the same transaction, unrecorded.
    std::function<void(Transaction &)> follow = {};
};

} // namespace rapport

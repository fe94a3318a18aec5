#pragma once

#include "storage/session.h"
#include "storage/transaction.h"

#include <QString>

namespace rapport {

/// How far the reading anew has come after a batch.
struct PassState
{
    bool idle = true;  ///< Every text reads as the engine and the shop's memory are now.
    QString phrase;    ///< Of the pass under way; empty: every text, after a change of the engine.
    qint64 done = 0;
    qint64 total = 0;
    qint64 elapsedMs = 0; ///< The batch took this long.
};

/// Marks a new file as read by this engine. Throws Failure.
void setUpReading(Session &session);

/// Whether texts are to be read anew. Throws Failure.
[[nodiscard]] bool hasTextsToRead(Session &session);

/// What every text's stored reading was made with: the engine and the weights of the shop's words, as a short text. Empty where
/// some are still to be read anew. Throws Failure.
[[nodiscard]] QString readingStamp(Session &session);

/// Reads the next `texts` texts anew, newest first, and notes how far it came, in the transaction it is given: stored
/// readings, totals and place agree at every moment, and whoever comes next goes on from there. A person's value is
/// never touched. `language`: the shop's. Throws Failure.
[[nodiscard]] PassState readSomeAnew(Transaction &transaction, const QString &language, int texts);

} // namespace rapport

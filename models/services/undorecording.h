#pragma once

#include "models/services/undonote.h"
#include "storage/recorder.h"
#include "storage/records/undostep.h"

#include <atomic>

namespace rapport {

/// Who changes something, when, and where the newest step of this program is noted.
struct UndoAuthor
{
    StaffId by;
    qint64 now = 0; ///< UTC epoch ms.
    std::atomic<qint64> *newestOwn = nullptr;
};

/// Records what one transaction of a person's changes, from construction to finish(). Throws Failure.
class UndoRecording
{
public:
    UndoRecording(Transaction &transaction, const UndoAuthor &author)
        : m_transaction(transaction), m_author(author), m_recorder(transaction.session())
    {}

    /// Stores the step and lets what follows from it be computed. What can be taken back now; empty where nothing was changed.
    [[nodiscard]] std::optional<UndoState> finish(const UndoNote &note);

private:
    Transaction &m_transaction;
    const UndoAuthor m_author;
    Recorder m_recorder;
};

/// Stores a step that is taken back by other means than a recorded change: an import, the follow-ups of the rules.
[[nodiscard]] UndoState storeUnrecorded(Transaction &transaction, const UndoAuthor &author, const UndoNote &note);

} // namespace rapport

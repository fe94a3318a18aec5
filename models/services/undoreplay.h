#pragma once

#include "models/services/undorecording.h"
#include "storage/records/shop.h"
#include "storage/replay.h"
#include "storage/result.h"

namespace rapport {

struct ReplayOrder
{
    Replay::Way way = Replay::Way::Back;
    qint64 step = 0; ///< The one that was shown.
    UndoAuthor author;
};

struct Replayed
{
    UndoState state;
    std::optional<ShopProfile> profile; ///< Where it is another one now.
};

/// Takes the newest step back, or makes the oldest undone one again, with all that follows from it. Conflicts as
/// UndoJournal::undo(). Throws Failure.
[[nodiscard]] Result<Replayed> replayStep(Transaction &transaction, const ReplayOrder &order);

} // namespace rapport

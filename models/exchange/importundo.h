#pragma once

#include "models/exchange/importplan.h"
#include "storage/result.h"
#include "storage/transaction.h"

namespace rapport::exchange {

/// Takes a batch back, in the transaction: what it added goes, what it changed is as before, totals and search index
/// follow. What a person touched since stays and is counted. NotFound for an unknown batch, Conflict for one that
/// was undone already. `now`: UTC epoch ms.
[[nodiscard]] Result<UndoReport> undoImport(Transaction &transaction, BatchId batch, qint64 now);

} // namespace rapport::exchange

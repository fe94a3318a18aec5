#pragma once

#include "models/exchange/cellreader.h"
#include "models/exchange/importplan.h"
#include "storage/result.h"
#include "storage/transaction.h"

#include <memory>

namespace rapport {
struct ImportProgress;
}

namespace rapport::exchange {

/// Runs a plan inside one write transaction: a second thread reads, converts and scores, this one writes. Whatever
/// ends it early (a person, a full disk, the process) leaves nothing of it. The plan has passed checkPlan(). Cancelled by
/// `progress.cancel`; Unavailable, reason "rejects-file", where the rows left out could not be written.
[[nodiscard]] Result<ImportReport> runImport(Transaction &transaction, const ImportPlan &plan, const ImportContext &context,
                                             const std::shared_ptr<ImportProgress> &progress, bool dryRun);

/// The first rows as the plan would read them. `known` says whether their customers are here already.
[[nodiscard]] Result<Preview> previewImport(Session &session, const ImportPlan &plan, const ImportContext &context, int rows);

} // namespace rapport::exchange

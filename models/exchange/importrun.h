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
/// ends it early (a person, a full disk, the process) leaves nothing of it. Invalid where the plan can't be run: reason
/// "date-ambiguous" (day and month can't be told apart), "no-date-format" (no dates found in the date's column),
/// "missing-field" with the field as subject, "unknown-currency", "unknown-timezone", "unknown-encoding", "match-field".
/// Cancelled by `progress.cancel`.
[[nodiscard]] Result<ImportReport> runImport(Transaction &transaction, const ImportPlan &plan, const ImportContext &context,
                                             const std::shared_ptr<ImportProgress> &progress, bool dryRun);

/// What of the above can be told before anything is read.
[[nodiscard]] Result<void> checkPlan(const ImportPlan &plan);

/// The first rows as the plan would read them. `known` says whether their customers are here already.
[[nodiscard]] Result<Preview> previewImport(Session &session, const ImportPlan &plan, const ImportContext &context, int rows);

} // namespace rapport::exchange

#pragma once

#include "models/exchange/importplan.h"
#include "storage/result.h"

namespace rapport::exchange {

/// Whether a plan can be run, as far as that can be told before anything is read. Invalid otherwise, with a reason (and the field,
/// format or name as subject): "date-ambiguous" (day and month can't be told apart), "no-date-format", "missing-field",
/// "unknown-field", "unknown-currency", "unknown-timezone", "unknown-encoding", "match-field".
[[nodiscard]] Result<void> checkPlan(const ImportPlan &plan);

} // namespace rapport::exchange

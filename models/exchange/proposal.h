#pragma once

#include "models/exchange/importplan.h"
#include "storage/result.h"

#include <optional>

namespace rapport::exchange {

/// Looks at a file and says how it would be read. NotFound or Unavailable where it can't be opened; Invalid, reason
/// "empty-file", where there is nothing in it.
[[nodiscard]] Result<ImportPlan> propose(const QString &path, std::optional<ImportKind> kind);

/// Finds out anew what follows from choices that were changed: columns and their names from encoding, delimiter and
/// header; the mapping where the columns became others; date format where `dateFormat` is empty; decimal mark where it
/// is null. Everything set stays. Errors as propose(); Invalid, reason "unknown-encoding", for a name nobody knows.
[[nodiscard]] Result<ImportPlan> refine(ImportPlan plan);

} // namespace rapport::exchange

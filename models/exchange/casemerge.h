#pragma once

#include "storage/records/servicecase.h"

#include <QString>

namespace rapport::exchange {

/// A stored case with what a file says added: solved or opened again since, a topic. With `keepOurs` only what is missing.
[[nodiscard]] ServiceCase mergedCase(const ServiceCase &stored, const ServiceCase &incoming, bool keepOurs);

/// A case as it stands, for import_before, and back.
[[nodiscard]] QString toJson(const ServiceCase &row);
[[nodiscard]] ServiceCase caseFromJson(const QString &json);

} // namespace rapport::exchange

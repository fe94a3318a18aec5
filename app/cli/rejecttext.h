#pragma once

#include "models/exchange/importplan.h"

#include <QString>

namespace rapport::cli {

/// Why a row was refused, as a sentence that says what would be right: "Line 3, score: \"11\" is outside its scale. NPS goes from …".
[[nodiscard]] QString rejectSentence(const exchange::Reject &reject);

} // namespace rapport::cli

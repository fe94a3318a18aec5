#pragma once

#include "models/services/customermerge.h"
#include "models/services/likeness.h"

#include <QString>

namespace rapport {

/// Why two customers may be one: "same phone, similar name".
[[nodiscard]] QString reasonsText(const Likeness &likeness);
/// How likely: "almost certain", "likely", "possible".
[[nodiscard]] QString likelihoodText(int score);
/// A field two customers differ in: "Name", "Birthday".
[[nodiscard]] QString mergeFieldText(MergeField field);
/// What an unmerge did and what it left where it was, in one or two sentences.
[[nodiscard]] QString separatedText(const UnmergeReport &report);

} // namespace rapport

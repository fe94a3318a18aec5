#pragma once

#include "models/sentiment/passage.h"
#include "models/sentiment/reading.h"

#include <QStringView>

namespace rapport::sentiment {

/// Sum of all contributions, in the order of the text: Reading::rawScore.
[[nodiscard]] double rawScore(const Passage &passage);

/// What a passage, with all rules applied, says. Language and version are the caller's to fill in.
[[nodiscard]] Reading summarise(QStringView text, const Passage &passage, const Lexicon *lexicon,
                                const Symbols &symbols);

} // namespace rapport::sentiment

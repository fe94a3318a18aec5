#pragma once

#include "models/memory/phrases.h"
#include "models/sentiment/engine.h"

#include <functional>

namespace rapport::memory {

/// A phrase a correction could teach.
struct Suggestion
{
    Phrase phrase;
    int wanted = 0;   ///< What it would have to weigh in this text, thousandths.
    qint64 others = 0; ///< Other texts of the shop that hold it, counted up to a limit.
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// How often the shop's texts hold a phrase.
struct PhraseCounts
{
    std::function<qint64(const QString &key)> of; ///< Texts with it, this one included.
    qint64 texts = 0;                             ///< All texts.
};

/// What a correction of `text` to `score` (thousandths) could teach, the likeliest first, at most `most`. Empty where the
/// engine reads the text so already.
///
/// Likeliest are words that pull the wrong way now; then what is rare in the shop's texts, lengthened by the words
/// it always stands with ("the usual"). What stands in every tenth text is about the shop's trade, not its mood, and
/// comes last. `context.words`: the memory as it is.
[[nodiscard]] QVector<Suggestion> suggestions(const QString &text, const sentiment::Context &context, int score, const PhraseCounts &counts, int most = 4);

} // namespace rapport::memory

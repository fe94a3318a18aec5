#pragma once

#include "models/sentiment/engine.h"
#include "storage/records/shopword.h"

#include <QHash>
#include <QVector>

#include <memory>

namespace rapport::memory {

/// What the shop's memory comes to: a weight for each phrase, as the engine takes them.
struct Weights
{
    QHash<QString, int> byPhrase; ///< Thousandths of the lexicon's scale, by ShopWords::normalised.
    std::shared_ptr<const sentiment::ShopWords> words;
};

/// Weight (thousandths) a phrase gets from its lessons, in [-4000, 4000]; empty where they change nothing.
///
/// It starts from what the engine itself gives the phrase and moves towards the mean of what the lessons want: after n of
/// them n / (n + 1/2) of the way, so that one correction counts, and opposite ones cancel out. Then it is weakened until no
/// anchor text is read wrongly because of it. Rules and bias of the engine stay as they are.
[[nodiscard]] std::optional<int> learnedWeight(const QString &key, const QString &language, const QVector<int> &wanted);

/// All of the shop's words and lessons. A word of the shop's own beats what corrections teach about the same phrase. The
/// same for the same rows, in any order, and the same version of the engine.
[[nodiscard]] Weights weigh(const QVector<ShopWord> &words, const QVector<Lesson> &lessons);

/// Furthest a phrase of so many words can be moved by lessons, on the lexicon's scale: a single word stands in many texts.
[[nodiscard]] constexpr double furthest(int words) { return words > 1 ? 3.0 : 2.0; }

/// What a phrase would have to weigh (thousandths) for a text to read as `score` (thousandths), within furthest(); empty
/// where it makes no difference there. Looks at the first 8,000 characters. `context.words`: the memory as it is.
[[nodiscard]] std::optional<int> wantedWeight(QStringView text, const sentiment::Context &context, const QString &key, int score);

} // namespace rapport::memory

#pragma once

#include "models/memory/remembered.h"
#include "models/services/memory.h"
#include "ui/support/momenttext.h"

#include <QString>

namespace rapport {

/// Sentences about the shop's memory of sentiment: what was taught, by whom, what follows.

/// Why a word counts as it does: "the shop's own word", "because you corrected “They took the usual …” on 12 March", "because
/// 3 texts were corrected, the last on 12 March"; in the one text that teaches it: "taught by this correction".
[[nodiscard]] QString teachingText(const Teaching &teaching, EntryKey shownIn, const MomentText &moments, const ShopCalendar &calendar);

/// The same for a list, beginning with a number of corrections: "from 2 corrections, the last on 12 March".
[[nodiscard]] QString teachingNote(const Teaching &teaching, const MomentText &moments, const ShopCalendar &calendar);

/// "on 12 March", "today", "yesterday"; with the year where it is another one.
[[nodiscard]] QString onDayText(qint64 at, const MomentText &moments, const ShopCalendar &calendar);

/// A text's beginning in one line and at most `most` characters.
[[nodiscard]] QString beginningOf(const QString &text, int most);

/// "3 other texts that say “the usual” follow.", "No other text says “the usual” yet …", "“the usual” stands in 4 other texts,
/// which read the same by it."
[[nodiscard]] QString followersText(const QString &phrase, const WordEffect &effect, qint64 others);

/// "Anna Berg: “She wants the usual …”, neutral → pleased +0.30".
[[nodiscard]] QString exampleText(const FollowerExample &example);

/// Mood band and weight of the five faces a word can be given, from worst to best, in thousandths of the lexicon's scale.
[[nodiscard]] const QVector<int> &faceWeights();
/// The face (0..4) nearest to a weight.
[[nodiscard]] int faceOf(int weight);
/// A score in [-1, 1] that stands for a weight: what a text of that word alone would read as.
[[nodiscard]] double scoreOfWeight(int weight);

} // namespace rapport

#pragma once

#include "app/cli/console.h"
#include "models/memory/remembered.h"
#include "models/sentiment/reading.h"
#include "models/text/shopcalendar.h"

namespace rapport::cli {

/// What `score --explain` prints of a reading: the score; each word that moved it, by how much of the raw score, what it is
/// and which rule changed it, in plain words; what the shop taught about it; emotions and signals.
void explain(Console &console, const sentiment::Reading &reading, const Remembered &memory, const ShopCalendar &calendar);

/// What a reason's word is, in plain words: "waited", "learned from texts"; empty where the word explains itself.
[[nodiscard]] QString plainWhat(const QString &what);
/// What a rule did, in plain words: "turned by a negation".
[[nodiscard]] QString plainRule(const QString &rule);

} // namespace rapport::cli

#pragma once

#include "models/sentiment/engine.h"
#include "storage/records/interaction.h"

#include <QString>

namespace rapport {

/// Reads a text with the shared engine and gives the columns that are stored with it. `context`: the prior language
/// (customer's or shop's), the names on the record, which weigh nothing, and the shop's own words. A text without a word
/// gets no score. Pure; callable from any thread.
[[nodiscard]] Mood moodOf(const QString &text, const sentiment::Context &context);

/// The mood of a conversation: what the customer said, once it was said. Our own words and plans (ahead of their
/// writing) have none. `templateBody`: of the template it was written with, whose words are the shop's and are left out
/// (templates::withoutTemplate). `context` as above.
[[nodiscard]] Mood moodOf(const Interaction &row, const sentiment::Context &context, const QString &templateBody = {});

/// Whether the mood says nothing because the text's language has no word lists, and no emoji, word of the shop's own or person told it either.
[[nodiscard]] bool isUnread(const Mood &mood);
/// The same of a reading that is not stored.
[[nodiscard]] bool isUnread(const sentiment::Reading &reading);

/// The same reading with a person's value of `judged` beside it.
[[nodiscard]] Mood withCorrectionOf(const Mood &judged, Mood reading);

/// The text of a survey answer or review that is read: title and comment.
[[nodiscard]] QString feedbackText(const QString &title, const QString &comment);

} // namespace rapport

#pragma once

#include "storage/records/interaction.h"

#include <QString>
#include <QStringList>

namespace rapport {

/// Reads a text with the shared engine and gives the columns that are stored with it. `language` is the prior
/// (customer's or shop's), `names` stand on the record and weigh nothing. A text without a word gets no score.
/// Pure; callable from any thread.
[[nodiscard]] Mood moodOf(const QString &text, const QString &language, const QStringList &names);

/// The mood of a conversation: what the customer said, once it was said. Our own words and plans (ahead of their
/// writing) have none. `language` and `names` as above.
[[nodiscard]] Mood moodOf(const Interaction &row, const QString &language, const QStringList &names);

/// The text of a survey answer or review that is read: title and comment.
[[nodiscard]] QString feedbackText(const QString &title, const QString &comment);

} // namespace rapport

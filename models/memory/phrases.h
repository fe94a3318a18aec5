#pragma once

#include "models/sentiment/reading.h"

#include <QStringList>
#include <QVector>

namespace rapport::memory {

/// A run of words in a text that a correction may teach.
struct Phrase
{
    sentiment::Span span;
    QString text; ///< As it stands in the text.
    QString key;  ///< As the engine compares it (ShopWords::normalised).
    int words = 0;
    friend bool operator==(const Phrase &, const Phrase &) = default;
};

inline constexpr int longestPhrase = 4; ///< Words.

/// Runs of one to four words within one clause, each beginning and ending with whole words, with at least one that says
/// something. Without names, numbers, addresses, links and handles: those weigh nothing. Looks at the first 4,000
/// characters. In the order of the text, shorter ones first where several begin at one place.
[[nodiscard]] QVector<Phrase> phrasesOf(QStringView text, const QString &language, const QStringList &names);

/// Whether a phrase could be taught at all: one to four words, not too long, no name, number or address.
[[nodiscard]] bool canTeach(QStringView phrase, const QStringList &names);

} // namespace rapport::memory

#pragma once

#include "models/sentiment/lexicon.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace rapport::sentiment {

/// What the shop says its own words weigh: "zingy" is praise here, "cold" says nothing in an ice-cream shop.
///
/// A shop's word wins over every word and phrase of the lists that it is part of; the rules (negation,
/// degree ...) work on it as on any other. Built once, then only read: may be shared between threads.
class ShopWords
{
public:
    static constexpr double MaxValence = 4.0; ///< Valences are on the lexicon's scale, -4 ... 4; 0 silences a word.
    static constexpr int MaxLength = 80;      ///< UTF-16 units of a word or phrase.

    enum class Problem { None, Empty, TooLong, OutOfRange };

    /// Why a word can't be taken; Empty: it has no letter or digit.
    [[nodiscard]] static Problem check(QStringView words, double valence);

    /// Adds a word or phrase, or changes its valence. Case, the kind of apostrophe and hyphen or space between
    /// words make no difference. What check() refuses is left out, and false returned.
    bool add(QStringView words, double valence);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    [[nodiscard]] int size() const { return int(m_words.size()); }

    /// How a word or phrase is compared: lower case, "'" for every apostrophe, one space for gaps and hyphens.
    [[nodiscard]] static QString normalised(QStringView words);

    struct Match
    {
        const Entry *entry = nullptr;
        int length = 0; ///< Tokens it covers.
    };

    /// Longest word or phrase of the shop's that starts at tokens[0] and ends where a token ends.
    [[nodiscard]] Match longest(QStringView text, std::span<const Token> tokens) const;

private:
    struct Word
    {
        QString text;
        Entry entry;
    };
    [[nodiscard]] static int covered(QStringView words, QStringView text, std::span<const Token> tokens);

    std::vector<Word> m_words; ///< Sorted by text.
};

} // namespace rapport::sentiment

#pragma once

#include "models/sentiment/vocabulary.h"
#include "models/sentiment/wordkey.h"

#include <QStringView>

#include <algorithm>

namespace rapport::sentiment {

/// A run of letters in a text, lower-cased and hashed, with what its writing shows.
struct WordRun
{
    static constexpr int MaxLength = 48; ///< Longer runs are no words (keys, attachments) and are not looked up.

    int start = 0;
    int end = 0;    ///< One past its last unit in the text; zero-width characters inside are part of it.
    int length = 0; ///< Units in `word`; -1 where the run is too long to be a word.
    quint32 hash = Vocabulary::HashSeed;
    WordKey key = KeySeed;
    int upper = 0;
    int letters = 0;
    bool capitalized = false;
    bool hyphen = false;
    bool elongated = false; ///< A letter stands three times or more.
    char16_t word[MaxLength];

    /// Reads the run that starts at `position`; `hyphens`: parts joined by hyphens are one run.
    [[nodiscard]] static WordRun read(QStringView text, int position, bool hyphens);

    [[nodiscard]] QStringView view() const { return QStringView(word, qsizetype(std::max(length, 0))); }

private:
    void push(char16_t unit);
    void pushCodePoint(char32_t codePoint);
};

} // namespace rapport::sentiment

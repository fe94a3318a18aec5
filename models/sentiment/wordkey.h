#pragma once

#include <QStringView>

namespace rapport::sentiment {

/// What a word is called in a learned table: a 64-bit FNV-1a hash of its lower-cased UTF-16 units. Of the few
/// thousand words of a table two sharing a key is out of the question, so the words themselves are not kept.
using WordKey = quint64;

constexpr WordKey NoKey = 0; ///< Of a token that no table may name: a picture, a name, a link.

constexpr WordKey KeySeed = 14695981039346656037ull;

/// One step of the hash, so that a scanner can hash while it lower-cases.
constexpr WordKey keyStep(WordKey key, char16_t unit)
{
    return (key ^ unit) * 1099511628211ull;
}

/// Key of a lower-cased word.
constexpr WordKey wordKey(QStringView word)
{
    WordKey key = KeySeed;
    for (qsizetype i = 0; i < word.size(); ++i)
        key = keyStep(key, word.utf16()[i]);
    return key;
}

/// Key of two words side by side; the order counts.
constexpr WordKey pairKey(WordKey first, WordKey second)
{
    return (first * 0x9E3779B97F4A7C15ull) ^ second;
}

constexpr WordKey NumberKey = keyStep(KeySeed, u'#'); ///< Of every number in digits.

} // namespace rapport::sentiment

#pragma once

#include "models/sentiment/learnedtable.h"
#include "models/sentiment/passage.h"

#include <cmath>
#include <span>

namespace rapport::sentiment {

namespace learned {

/// Without an opinion word this much of the learned sum counts for nothing: little evidence means neutral.
constexpr double Gate = 0.8;
/// And no more than this is left of it.
constexpr double CapAlone = 1.2;
/// Beside opinion words the learned sum weighs no more than this.
constexpr double Cap = 2.4;

} // namespace learned

/// Whether a word is left out before pairs are made, "waste of [the] money", and never weighs.
constexpr bool isArticle(WordKey key)
{
    return key == wordKey(u"the") || key == wordKey(u"a") || key == wordKey(u"an");
}

/// Calls `call(key, firstToken, endToken, share)` for every word and word pair of a text, in the order they start. Pairs do
/// not reach over punctuation nor over what is masked. A weight counts by its share: what the rules did to an opinion word
/// ("not good", "would have been good") they do to what was learned of it.
template<typename Call>
void forEachTerm(std::span<const Token> tokens, Call call)
{
    WordKey before = NoKey;
    int beforeAt = 0;
    for (int i = 0; i < int(tokens.size()); ++i) {
        const Token &token = tokens[size_t(i)];
        if (!isArticle(token.key)) {
            if (before != NoKey && token.key != NoKey)
                call(pairKey(before, token.key), beforeAt, i + 1, std::abs(tokens[size_t(beforeAt)].share * token.share));
            if (token.key != NoKey)
                call(token.key, i, i + 1, token.share);
            before = token.key;
            beforeAt = i;
        }
        if (token.after != Boundary::None)
            before = NoKey;
    }
}

/// Sets share of the tokens that items cover, and takes out what a table may not know: names, the shop's own words and
/// phrases, which the word lists know better than their words tell.
void shareOut(Passage *passage);

/// Whether a word with an opinion, a rating or a picture counted.
[[nodiscard]] bool hasOpinion(const Passage &passage);

/// What gate and caps leave of a learned sum, as a share of it, 0..1.
[[nodiscard]] double learnedShare(double sum, bool hasOpinion);

/// The third layer: adds what a table knows of the words and pairs of a passage to passage->learned.
void applyLearned(const LearnedTable &table, Passage *passage);

} // namespace rapport::sentiment

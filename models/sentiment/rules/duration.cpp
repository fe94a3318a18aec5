#include "models/sentiment/rules/rules.h"

#include <algorithm>

namespace rapport::sentiment::rules {

namespace {

constexpr float Long = 1200;   ///< Seconds from which "it took ..." is a complaint.
constexpr float Brief = 300;   ///< And up to which it is praise:
constexpr double Quick = 0.5;  ///< "check-in took two minutes".
constexpr int WordsBefore = 3; ///< Tokens in which the number of "two and a half hours" stands.
constexpr int Gap = 4;         ///< Tokens between "waited" and "for well over 40 minutes".

/// How much heavier a wait of so many seconds weighs than "waited" alone.
double waitFactor(float seconds)
{
    if (seconds < 300)
        return 0.5;
    if (seconds < 900)
        return 0.8;
    if (seconds < 1800)
        return 1.1;
    if (seconds < 3600)
        return 1.3;
    if (seconds < 4 * 3600)
        return 1.5;
    if (seconds < 2 * 86400)
        return 1.6;
    return seconds < 14 * 86400 ? 1.8 : 2.0;
}

struct Stretch
{
    float seconds = 0;
    int first = 0; ///< Token of the number, or of the unit where there is none.
    int end = 0;
};

/// "45 minutes": the number before the unit at token `unit`.
Stretch stretchAt(const RuleContext &context, const Sentence &sentence, int unit)
{
    Stretch found{0, unit, unit + 1};
    float amount = 0;
    for (int i = unit - 1; i >= std::max(sentence.firstToken, unit - WordsBefore); --i) {
        const Token &token = context.token(i);
        const Lexicon::Word &number = context.word(i);
        if (token.kind == TokenKind::Number)
            amount = token.amount;
        else if (number.classes & NumberWord)
            amount = amount > 0 ? std::min(amount, number.amount) : number.amount;
        else
            continue;
        found.first = i;
        if (token.kind == TokenKind::Number)
            break;
    }
    found.seconds = (amount > 0 ? amount : 2) * context.word(unit).amount; // "hours" are at least two
    return found;
}

/// Longest duration of a sentence; its seconds are 0 where there is none.
Stretch longestStretch(const RuleContext &context, const Sentence &sentence)
{
    Stretch longest;
    for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
        const bool isAge = i + 1 < sentence.endToken && context.isClass(i + 1, PersonWord); // "70 years old"
        if (!context.isClass(i, UnitWord) || isAge)
            continue;
        const Stretch found = stretchAt(context, sentence, i);
        if (found.seconds > longest.seconds)
            longest = found;
    }
    return longest;
}

bool isTimed(const Item &item)
{
    return item.isOpinion() && item.entry->has(IsTimed) && !item.negated;
}

/// Shows the duration as part of what it grades, where nothing else stands between the two.
void showWith(RuleContext &context, Item &item, const Stretch &stretch)
{
    if (stretch.first < item.first || stretch.first - item.end() > Gap)
        return;
    for (int i = item.end(); i < stretch.end; ++i) {
        if (context.token(i - 1).after != Boundary::None)
            return;
    }
    item.shownEnd = std::max(item.shownEnd, stretch.end);
}

} // namespace

void duration(RuleContext &context, const Sentence &sentence)
{
    const auto items = context.itemsOf(sentence);
    if (std::none_of(items.begin(), items.end(), isTimed))
        return;
    const Stretch stretch = longestStretch(context, sentence);
    if (stretch.seconds <= 0)
        return;
    for (Item &item : items) {
        if (!isTimed(item))
            continue;
        if (item.entry->valence == 0.0)
            item.change(stretch.seconds >= Long ? -waitFactor(stretch.seconds) : stretch.seconds <= Brief ? Quick : 0.0, Rule::Duration);
        else if (item.value < 0)
            item.scale(waitFactor(stretch.seconds), Rule::Duration);
        if (item.value != 0)
            showWith(context, item, stretch);
    }
}

} // namespace rapport::sentiment::rules

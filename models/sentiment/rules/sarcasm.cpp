#include "models/sentiment/reading.h"
#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr double Turned = -0.7;
constexpr double Failure = -0.8; ///< What weighs this much or less is one.
constexpr double Heavy = -1.2;   ///< A whole sentence of failure.
constexpr int Reach = 3;         ///< Tokens between the praise and the failure.
constexpr int Bare = 2;          ///< Tokens of "Just great."

bool isPraise(const Item &item)
{
    return item.entry->has(IsPraise) && item.value > 0 && !item.negated;
}

bool isFailure(const Item &item)
{
    return item.value < Failure && !item.negated && !item.symbol;
}

/// "Great job losing my bag", "thanks for nothing".
void beside(std::span<Item> items)
{
    for (Item &praise : items) {
        if (!isPraise(praise))
            continue;
        for (const Item &other : items) {
            if (other.clause == praise.clause && other.first >= praise.end() && other.first - praise.end() <= Reach
                && isFailure(other)) {
                praise.scale(Turned, Rule::Sarcasm);
                break;
            }
        }
    }
}

/// "Yeah right, great service": the formula says how the rest is meant.
void afterIrony(std::span<Item> items)
{
    bool ironic = false;
    for (Item &item : items) {
        if (item.entry->has(IsIrony))
            ironic = true;
        else if (ironic && item.isOpinion() && item.value > 0 && !item.symbol && !item.negated)
            item.scale(Turned, Rule::Sarcasm);
    }
}

/// "Another delay. Awesome.": one word of praise behind nothing but a service event that failed.
void alone(RuleContext &context, const Sentence &sentence)
{
    const auto place = size_t(&sentence - context.passage().sentences.data());
    const auto items = context.itemsOf(sentence);
    if (place == 0 || sentence.endToken - sentence.firstToken > Bare || sentence.exclamations > 0)
        return;
    double bad = 0.0;
    double good = 0.0;
    bool failed = false;
    for (const Item &item : context.itemsOf(context.passage().sentences[place - 1])) {
        (item.value < 0 ? bad : good) += item.value;
        failed |= item.entry->has(IsEvent) && isFailure(item);
    }
    if (!failed || bad > Heavy || good > -bad)
        return;
    for (Item &item : items) {
        if (item.isOpinion() && item.value > 0 && !item.symbol && !item.negated && item.entry->emotion != int(Emotion::Gratitude))
            item.scale(Turned, Rule::Sarcasm);
    }
}

} // namespace

void sarcasm(RuleContext &context, const Sentence &sentence)
{
    beside(context.itemsOf(sentence));
    afterIrony(context.itemsOf(sentence));
    alone(context, sentence);
}

} // namespace rapport::sentiment::rules

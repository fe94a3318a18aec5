#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr double PraiseAsked = 0.35;
constexpr double BlameAsked = 0.8;
constexpr double PraiseRequested = 0.4;
constexpr double BlameRequested = 0.7;

} // namespace

void speechAct(RuleContext &context, const Sentence &sentence)
{
    if (sentence.answered || (!sentence.question && !sentence.request))
        return;
    const Rule rule = sentence.question ? Rule::Question : Rule::Request;
    const double praise = sentence.question ? PraiseAsked : PraiseRequested;
    const double blame = sentence.question ? BlameAsked : BlameRequested;
    for (Item &item : context.itemsOf(sentence)) {
        // "Why was I charged twice?" asks, and it happened all the same.
        if (item.symbol || (item.entry->has(IsEvent) && item.value < 0))
            continue;
        item.scale(item.value > 0 ? praise : blame, rule);
    }
}

} // namespace rapport::sentiment::rules

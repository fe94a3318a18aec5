#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr double Turned = -0.7;
constexpr double Failure = -0.8; ///< What weighs this much or less is one.
constexpr int Reach = 3;         ///< Tokens between the praise and the failure.

} // namespace

void sarcasm(RuleContext &context, const Sentence &sentence)
{
    for (Item &praise : context.itemsOf(sentence)) {
        if (!praise.entry->has(IsPraise) || praise.value <= 0 || praise.negated)
            continue;
        for (const Item &other : context.itemsOf(sentence)) {
            if (other.clause != praise.clause || other.first < praise.end() || other.first - praise.end() > Reach)
                continue;
            if (other.value < Failure && !other.negated && !other.symbol) {
                praise.scale(Turned, Rule::Sarcasm);
                break;
            }
        }
    }
}

} // namespace rapport::sentiment::rules

#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr double BetterElsewhere = -0.5; ///< "it is better next door" is mild blame.
constexpr int Reach = 8;                 ///< Tokens between "better" and who is better.

} // namespace

void comparison(RuleContext &context, const Clause &clause)
{
    const auto items = context.itemsOf(clause);
    for (size_t i = 0; i < items.size(); ++i) {
        Item &compared = items[i];
        if (!compared.entry->has(IsComparative) || compared.value <= 0 || compared.negated || compared.rule == Rule::Unreal)
            continue;
        for (const Item &other : items.subspan(i + 1)) {
            if (other.entry->role == Role::Rival && other.first - compared.end() <= Reach) {
                compared.scale(BetterElsewhere * other.entry->factor, Rule::Comparison);
                break;
            }
        }
    }
}

} // namespace rapport::sentiment::rules

#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr double UnrealBlame = 0.5;

} // namespace

void unreal(RuleContext &context, const Clause &clause)
{
    const Item *marker = nullptr;
    for (Item &item : context.itemsOf(clause)) {
        if (item.entry->role == Role::Unreal)
            marker = &item;
        else if (marker && item.isOpinion() && !item.symbol && !item.entry->has(IsFixed))
            item.scale(item.entry->valence > 0 && !item.negated ? marker->entry->factor : UnrealBlame, Rule::Unreal);
    }
}

} // namespace rapport::sentiment::rules

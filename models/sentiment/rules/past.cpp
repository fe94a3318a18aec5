#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr double PastPraise = -0.6; ///< "used to be good".
constexpr double PastBlame = -0.25; ///< "used to be awful": it is no more.

} // namespace

void past(RuleContext &context, Clause &clause)
{
    const Item *marker = nullptr;
    for (Item &item : context.itemsOf(clause)) {
        if (item.entry->role == Role::Past) {
            marker = &item;
            clause.past = true;
        } else if (marker && marker->entry->factor == 1.0 && item.isOpinion() && !item.symbol && !item.entry->has(IsFixed)) {
            item.scale(item.value > 0 ? PastPraise : PastBlame, Rule::Past);
        }
    }
}

} // namespace rapport::sentiment::rules

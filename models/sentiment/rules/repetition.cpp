#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

void repetition(RuleContext &context, const Sentence &sentence)
{
    for (const Item &item : context.itemsOf(sentence)) {
        if (item.entry->role != Role::Repeat)
            continue;
        for (Item &other : context.itemsOf(sentence)) {
            if (other.value < 0 && !other.symbol && other.clause == item.clause)
                other.scale(item.entry->factor, Rule::Repeat);
        }
    }
}

} // namespace rapport::sentiment::rules

#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr double Delay = -0.2;

} // namespace

void relief(RuleContext &context, const Sentence &sentence)
{
    for (Item &item : context.itemsOf(sentence)) {
        if (item.entry->role != Role::Relief || context.token(item.end() - 1).after != Boundary::None)
            continue;
        for (const Item &other : context.itemsOf(sentence)) {
            if (other.clause == item.clause && other.first > item.first && other.value > 0) {
                item.change(Delay, Rule::Relief);
                break;
            }
        }
    }
}

} // namespace rapport::sentiment::rules

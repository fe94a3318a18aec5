#include "models/sentiment/rules/rules.h"

#include <algorithm>

namespace rapport::sentiment::rules {

namespace {

constexpr double Least = 0.3; ///< Of several degrees together: "a little bit too".
constexpr double Most = 2.0;

/// Whether `next` stands directly behind `item`, one word between them at most.
bool beside(const Item &item, const Item &next)
{
    return next.first - item.end() <= 1;
}

bool canGrade(const Item &item)
{
    return item.isOpinion() && !item.symbol && !item.negated && !item.entry->has(IsFixed);
}

} // namespace

void degree(RuleContext &context, const Clause &clause)
{
    const auto items = context.itemsOf(clause);
    const Item *leading = nullptr; // a degree that waits for its opinion
    double factor = 1.0;
    Item *last = nullptr; // the opinion a degree behind it would grade: "good enough"
    for (size_t i = 0; i < items.size(); ++i) {
        Item &item = items[i];
        if (item.entry->role == Role::Degree) {
            const Item *next = i + 1 < items.size() ? &items[i + 1] : nullptr;
            if (next && (next->isOpinion() || next->entry->role == Role::Degree) && beside(item, *next)) {
                factor = leading && beside(*leading, item) ? std::clamp(factor * item.entry->factor, Least, Most)
                                                           : item.entry->factor;
                leading = &item;
            } else if (last && beside(*last, item) && canGrade(*last)) {
                last->scale(item.entry->factor, Rule::Degree);
            }
        } else if (item.isOpinion()) {
            if (leading && beside(*leading, item) && canGrade(item))
                item.scale(factor, Rule::Degree);
            leading = nullptr;
            if (item.value != 0.0 && !item.symbol)
                last = &item;
        }
    }
}

} // namespace rapport::sentiment::rules

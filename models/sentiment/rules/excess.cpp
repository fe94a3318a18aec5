#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr double TooMuch = -0.8; ///< "too salty"
constexpr double TooBad = 1.25;  ///< "too noisy"
constexpr double Welcome = 1.9;  ///< Of this there can't be too much: "too good".

/// The negator of the clause before an item that has turned nothing yet.
Item *freeNegator(std::span<Item> before)
{
    for (size_t i = before.size(); i-- > 0;) {
        if (before[i].entry->role == Role::Negator)
            return before[i].used ? nullptr : &before[i];
    }
    return nullptr;
}

} // namespace

void excess(RuleContext &context, const Clause &clause)
{
    const auto items = context.itemsOf(clause);
    for (size_t i = 0; i < items.size(); ++i) {
        Item &item = items[i];
        if (item.entry->role != Role::Excess)
            continue;
        Item *next = i + 1 < items.size() ? &items[i + 1] : nullptr;
        if (next && next->isOpinion() && next->first == item.end() && next->value != 0.0) {
            if (next->value < 0)
                next->scale(TooBad, Rule::Excess);
            else if (next->entry->valence < Welcome && !next->negated && !next->entry->has(IsFixed))
                next->change(TooMuch, Rule::Excess); // "too sweet"
            continue;
        }
        const int behind = item.end();
        if (behind >= clause.endToken || context.token(behind).kind != TokenKind::Word || context.isClass(behind, FunctionWord))
            continue;
        item.count += 1;
        Item *negator = freeNegator(items.first(i));
        if (negator)
            negator->used = true;
        item.change(negator ? 0.0 : TooMuch, Rule::Excess);
        item.speaks = true;
    }
}

} // namespace rapport::sentiment::rules

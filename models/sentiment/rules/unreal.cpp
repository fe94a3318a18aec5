#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr double UnrealBlame = 0.5;
constexpr double Wished = -0.4; ///< Factor from which a marker says that something is missed: "wish", "should have".
constexpr double Missed = -0.4; ///< "I wish they would answer": what is missed, without any praise of it.

} // namespace

void unreal(RuleContext &context, const Clause &clause)
{
    Item *marker = nullptr;
    bool said = false;
    for (Item &item : context.itemsOf(clause)) {
        said |= item.isOpinion() && item.value != 0.0;
        if (item.entry->role == Role::Unreal)
            marker = &item;
        else if (marker && item.isOpinion() && !item.symbol && !item.entry->has(IsFixed))
            item.scale(item.entry->valence > 0 && !item.negated ? marker->entry->factor : UnrealBlame, Rule::Unreal);
    }
    const Sentence &sentence = context.passage().sentences[size_t(clause.sentence)];
    if (marker && !said && marker->entry->factor <= Wished && marker->end() < clause.endToken && !sentence.question)
        marker->change(Missed, Rule::Unreal);
}

} // namespace rapport::sentiment::rules

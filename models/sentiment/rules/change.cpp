#include "models/sentiment/rules/rules.h"

#include <algorithm>

namespace rapport::sentiment::rules {

namespace {

constexpr double Gone = 0.2; ///< What the past leaves where the present has a say.

} // namespace

void change(RuleContext &context, const Sentence &sentence)
{
    const auto clauses = context.clausesOf(sentence);
    const auto speaksOfNow = [&context](const Clause &clause) {
        return !clause.past && !clause.aside && RuleContext::hasOpinion(context.itemsOf(clause));
    };
    if (std::none_of(clauses.begin(), clauses.end(), [](const Clause &clause) { return clause.past; })
        || std::none_of(clauses.begin(), clauses.end(), speaksOfNow))
        return;
    for (Clause &clause : clauses) {
        if (!clause.past)
            continue;
        clause.aside = true;
        for (Item &item : context.itemsOf(clause)) {
            // What stood before the marker ("I hated it in the past") was not turned yet.
            const bool turned = item.rule == Rule::Past;
            item.scale(turned ? Gone : -Gone, Rule::Change);
        }
    }
}

} // namespace rapport::sentiment::rules

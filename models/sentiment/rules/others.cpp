#include "models/sentiment/rules/rules.h"

#include <algorithm>

namespace rapport::sentiment::rules {

namespace {

constexpr double Hearsay = 0.05;

bool isOthers(RuleContext &context, const Clause &clause)
{
    const auto items = context.itemsOf(clause);
    return std::any_of(items.begin(), items.end(), [](const Item &item) { return item.entry->role == Role::Others; });
}

} // namespace

void others(RuleContext &context, const Sentence &sentence)
{
    const auto clauses = context.clausesOf(sentence);
    const bool told = std::any_of(clauses.begin(), clauses.end(),
                                  [&context](const Clause &clause) { return isOthers(context, clause); });
    const bool said = told && std::any_of(clauses.begin(), clauses.end(), [&context](const Clause &clause) {
        return !isOthers(context, clause) && context.anyOf(clause.firstToken, clause.endToken, SelfWord)
            && RuleContext::hasOpinion(context.itemsOf(clause));
    });
    if (!said)
        return;
    for (Clause &clause : clauses) {
        if (!isOthers(context, clause))
            continue;
        clause.aside = true;
        for (Item &item : context.itemsOf(clause))
            item.scale(Hearsay, Rule::Others);
    }
}

} // namespace rapport::sentiment::rules

#include "models/sentiment/rules/rules.h"

#include <algorithm>

namespace rapport::sentiment::rules {

namespace {

constexpr double Missing = -0.5; ///< "they did not", "no instructions"
constexpr double OpinionDenied = 0.25; ///< Share of "I don't think so".

/// "If you don't ...", "do not plug it in": said to the reader, not about what happened.
bool advises(const RuleContext &context, const Clause &clause)
{
    return context.isClass(clause.firstToken, AdviceStart) || context.anyOf(clause.firstToken, clause.endToken, ReaderWord);
}

/// Share of its weight that a negator without any opinion keeps. What the writer did not do and what something is not
/// called is told as often by content customers; what others did not do and what is not there by disappointed ones.
double shareOf(RuleContext &context, const Clause &clause, const Item &negator)
{
    const int from = std::max(clause.firstToken, negator.first - 2);
    const int before = std::max(clause.firstToken, negator.first - 1);
    const bool is = context.isClass(negator.end() - 1, CopulaWord) || context.anyOf(before, negator.first, CopulaWord);
    const bool own = context.anyOf(from, negator.first, SelfWord);
    const bool willed = context.isClass(negator.end() - 1, WillWord) || context.anyOf(from, negator.first, WillWord);
    // "Not in our town": nobody did anything; "no, I was not there": an answer.
    const bool bare = negator.first == clause.firstToken && negator.count == 1 && context.isClass(negator.end(), FunctionWord);
    if (bare && context.isClass(negator.end(), SubjectWord) && negator.entry->factor == 1.0)
        return 0.0;
    const auto items = context.itemsOf(clause);
    const bool again = std::any_of(items.begin(), items.end(), [](const Item &item) { return item.entry->role == Role::Repeat; });
    const bool opines = context.anyOf(negator.end(), std::min(negator.end() + 2, clause.endToken), OpinionVerb);
    return opines ? OpinionDenied : (is || own || bare) && !willed && !again ? negator.entry->factor : 1.0;
}

} // namespace

void missing(RuleContext &context, const Clause &clause)
{
    Item *negator = nullptr;
    for (Item &item : context.itemsOf(clause)) {
        if ((item.isOpinion() ? item.value != 0.0 : item.speaks) || item.entry->role == Role::Unreal)
            return;
        if (item.entry->role == Role::Negator)
            negator = &item;
    }
    if (!negator || negator->used || negator->entry->factor == 0.0 || negator->end() >= clause.endToken
        || advises(context, clause))
        return;
    const Sentence &sentence = context.passage().sentences[size_t(clause.sentence)];
    if (!sentence.question && !sentence.request)
        negator->change(Missing * shareOf(context, clause, *negator), Rule::Missing);
}

} // namespace rapport::sentiment::rules

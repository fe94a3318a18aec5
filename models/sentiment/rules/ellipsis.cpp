#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr int ShortSentence = 4; ///< Tokens of "It really was not."

/// The negator a clause ends with where it says nothing else: "but it was not".
Item *denialIn(RuleContext &context, const Clause &clause)
{
    Item *negator = nullptr;
    for (Item &item : context.itemsOf(clause)) {
        if (item.isOpinion() ? item.value != 0.0 : item.speaks)
            return nullptr;
        if (item.entry->role == Role::Negator)
            negator = &item;
    }
    const bool alone = clause.endToken - clause.firstToken <= 1;
    return negator && !negator->used && !alone && negator->end() == clause.endToken ? negator : nullptr;
}

/// The last opinion before the clause in this sentence or, before a short one, the last.
Item *opinionBefore(RuleContext &context, const Clause &clause)
{
    const Passage &passage = context.passage();
    const Sentence &sentence = passage.sentences[size_t(clause.sentence)];
    const bool brief = sentence.endToken - sentence.firstToken <= ShortSentence
        && context.isClass(sentence.firstToken, SubjectWord);
    for (int i = clause.firstItem - 1; i >= 0; --i) {
        Item &before = context.passage().items[size_t(i)];
        const Sentence &its = passage.sentences[size_t(before.sentence)];
        const bool near = before.sentence == clause.sentence || (brief && before.sentence == clause.sentence - 1 && !its.question);
        if (!near)
            return nullptr;
        if (before.isOpinion() && !before.symbol && before.value != 0.0)
            return before.negated || before.entry->has(IsFixed) ? nullptr : &before;
    }
    return nullptr;
}

} // namespace

void ellipsis(RuleContext &context, const Clause &clause)
{
    Item *negator = denialIn(context, clause);
    Item *before = negator ? opinionBefore(context, clause) : nullptr;
    if (!before)
        return;
    // "The staff was rude and did not move" stays rude: a fault must have been only expected to be denied so.
    const Clause &its = context.passage().clauses[size_t(before->clause)];
    const bool expected = before->rule == Rule::Unreal || context.anyOf(its.firstToken, before->first, OpinionVerb);
    if (expected || (before->entry->valence > 0 && clause.kind == ClauseKind::Contrast)) {
        negator->used = true;
        before->negated = true;
        before->change(negatedValue(*before->entry), Rule::Ellipsis);
    }
}

} // namespace rapport::sentiment::rules

#include "models/sentiment/rules/rules.h"

#include <algorithm>

namespace rapport::sentiment::rules {

namespace {

constexpr int PraiseReach = 10;         ///< Tokens; a clause without punctuation must not run on for ever.
constexpr int BlameReach = 4;           ///< "not a problem", but "did not want it for fear of getting sick".
constexpr int OpinionReach = 30;        ///< "I don't think ...": all the praise that follows is denied,
constexpr int OpinionBlameReach = 8;    ///< but not "I didn't think it possible to be so rude".
constexpr int OpinionVerbReach = 2;     ///< Tokens between the negator and "think".
constexpr double NegatedPraise = -0.75; ///< "not good" is milder than "bad".
constexpr double NegatedBlame = -0.25;  ///< "not terrible" is faintly good.

/// Whether the negator denies an opinion: "don't (really) think", "can't say".
bool deniesOpinion(const RuleContext &context, const Item &negator, int end)
{
    return context.anyOf(negator.end(), std::min(negator.end() + OpinionVerbReach, end), OpinionVerb);
}

void negate(Item &negator, Item &item)
{
    negator.used = true;
    item.negated = true;
    item.change(negatedValue(*item.entry), Rule::Negation);
}

/// The negator of the clause that nothing has answered yet when the clause ends.
Item *negateWithin(RuleContext &context, const Clause &clause, Item *carried)
{
    Item *negator = carried;
    bool thinks = carried;
    for (Item &item : context.itemsOf(clause)) {
        if (item.entry->role == Role::Negator) {
            negator = &item;
            thinks = deniesOpinion(context, item, clause.endToken);
        } else if (negator && item.isOpinion() && !item.symbol && item.rule != Rule::Name && !item.entry->has(IsFixed)) {
            const bool blames = item.entry->valence < 0;
            const int far = thinks ? (blames ? OpinionBlameReach : OpinionReach) : blames ? BlameReach : PraiseReach;
            if (item.first - std::max(negator->end(), clause.firstToken) < far)
                negate(*negator, item);
        }
    }
    return negator;
}

/// "I don't think, given all that happened, that it is good": whether the clause is left open so.
bool leavesOpen(const RuleContext &context, const Clause &clause, const Item &negator)
{
    return !negator.used && clause.endToken - negator.end() <= OpinionVerbReach
        && deniesOpinion(context, negator, clause.endToken);
}

} // namespace

double negatedValue(const Entry &entry)
{
    if (entry.has(HasNegated))
        return entry.negated;
    return entry.valence * (entry.valence > 0 ? NegatedPraise : NegatedBlame);
}

void negation(RuleContext &context, const Sentence &sentence)
{
    const auto clauses = context.clausesOf(sentence);
    Item *open = nullptr;
    size_t openedBy = 0;
    for (size_t i = 0; i < clauses.size(); ++i) {
        const bool that = context.isClass(clauses[i].firstToken, ThatWord);
        const bool goesOn = open && (that || (i == openedBy + 1 && clauses[i].kind == ClauseKind::Plain));
        // In between stands what the opinion is based on; if a "that" follows, the opinion is there.
        const bool waits = goesOn && i == openedBy + 1
            && std::any_of(clauses.begin() + qsizetype(i) + 1, clauses.end(), [&context](const Clause &later) {
                   return context.isClass(later.firstToken, ThatWord);
               });
        Item *negator = negateWithin(context, clauses[i], goesOn && !waits ? open : nullptr);
        if (goesOn && !waits)
            open = nullptr;
        if (negator && leavesOpen(context, clauses[i], *negator)) {
            open = negator;
            openedBy = i;
        }
    }
}

} // namespace rapport::sentiment::rules

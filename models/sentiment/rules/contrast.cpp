#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr double Before = 0.6;
constexpr double After = 1.25;
constexpr double Conceded = 0.6;

} // namespace

void contrast(RuleContext &context, const Sentence &sentence)
{
    int turn = -1;
    bool concedes = false;
    bool aside = false;
    for (int c = sentence.firstClause; c < sentence.endClause; ++c) {
        const Clause &clause = context.passage().clauses[size_t(c)];
        if (clause.kind == ClauseKind::Contrast && turn < 0)
            turn = c;
        concedes |= clause.kind == ClauseKind::Concession;
        aside |= clause.aside;
    }
    // Where one side is another time's or another person's, it has been weighed already.
    if (aside || (turn < 0 && !concedes))
        return;
    for (Item &item : context.itemsOf(sentence)) {
        if (context.passage().clauses[size_t(item.clause)].kind == ClauseKind::Concession)
            item.scale(Conceded, Rule::Contrast);
        else if (turn > sentence.firstClause)
            item.scale(item.clause < turn ? Before : After, Rule::Contrast);
    }
}

} // namespace rapport::sentiment::rules

#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment {

// The order is part of the meaning: a rule sees what those before it made of the values.
void applyRules(const Lexicon &lexicon, Passage *passage)
{
    RuleContext context(lexicon, passage);
    for (const Clause &clause : passage->clauses)
        rules::name(context, clause);
    for (const Sentence &sentence : passage->sentences)
        rules::negation(context, sentence);
    for (Clause &clause : passage->clauses) {
        if (clause.firstItem == clause.endItem)
            continue;
        rules::past(context, clause);
        rules::unreal(context, clause);
        rules::degree(context, clause);
        rules::excess(context, clause);
        rules::comparison(context, clause);
        rules::ellipsis(context, clause);
        rules::missing(context, clause);
    }
    for (Sentence &sentence : passage->sentences) {
        if (sentence.firstItem == sentence.endItem)
            continue;
        rules::answer(context, sentence);
        rules::duration(context, sentence);
        rules::relief(context, sentence);
        rules::repetition(context, sentence);
        rules::sarcasm(context, sentence);
        rules::change(context, sentence);
        rules::others(context, sentence);
        rules::contrast(context, sentence);
        rules::speechAct(context, sentence);
        rules::emphasis(context, sentence);
    }
}

} // namespace rapport::sentiment

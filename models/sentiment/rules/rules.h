#pragma once

#include "models/sentiment/rules/rulecontext.h"

/// The rules: one idea, one file and one id (Reason::rule) each. They only change the values of items and mark
/// clauses; rulebook.cpp has the order in which they are applied, tests/models/tst_sentimentrule*.cpp what each does.
namespace rapport::sentiment::rules {

/// "Will Love called": a first name that is also a word weighs nothing.
void name(RuleContext &context, const Clause &clause);

/// "not good", "I don't think, given all that, that it is good": a negator turns what follows in its clause.
void negation(RuleContext &context, const Sentence &sentence);

/// "used to be good": what is told of the past is no more.
void past(RuleContext &context, Clause &clause);

/// "would have been nice": what is wished for or claimed did not happen.
void unreal(RuleContext &context, const Clause &clause);

/// "very good", "a bit slow", "good enough": how much.
void degree(RuleContext &context, const Clause &clause);

/// "too salty": more than wanted, whatever it is.
void excess(RuleContext &context, const Clause &clause);

/// "it is better next door": praise of somebody else; "better than expected": praise.
void comparison(RuleContext &context, const Clause &clause);

/// "I thought it would be good, but it was not": a negator at the end turns what stood before it.
void ellipsis(RuleContext &context, const Clause &clause);

/// "they did not": no opinion word, yet something is missing.
void missing(RuleContext &context, const Clause &clause);

/// "Was it good? No.": a short answer says what a question only asks.
void answer(RuleContext &context, Sentence &sentence);

/// "waited 40 minutes": a duration grades what takes time.
void duration(RuleContext &context, const Sentence &sentence);

/// "finally arrived": the good event stands, and the delay before it shows.
void relief(RuleContext &context, const Sentence &sentence);

/// "broken again": what fails repeatedly weighs more.
void repetition(RuleContext &context, const Sentence &sentence);

/// "great job losing my bag": a praise formula beside a failure.
void sarcasm(RuleContext &context, const Sentence &sentence);

/// "I used to hate it, but now I like it": the present counts.
void change(RuleContext &context, const Sentence &sentence);

/// "some people hate it, but I like it": the writer's own opinion counts.
void others(RuleContext &context, const Sentence &sentence);

/// "nice shop, but rude staff": what follows a "but" weighs more, what an "although" introduces less.
void contrast(RuleContext &context, const Sentence &sentence);

/// "is it any good?", "please send a good one": who asks or requests praises little.
void speechAct(RuleContext &context, const Sentence &sentence);

/// "it was GREAT!!!"
void emphasis(RuleContext &context, const Sentence &sentence);

/// Value of an entry under a negation, whatever else holds.
[[nodiscard]] double negatedValue(const Entry &entry);

} // namespace rapport::sentiment::rules

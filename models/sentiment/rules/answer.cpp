#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

namespace {

constexpr int ShortAnswer = 5; ///< Tokens of "No, it was not really."
constexpr double PraiseDenied = -0.75;
constexpr double BlameDenied = -0.4;

enum class Answer { None, Yes, No };

/// "No ...", "Of course not", "It was not".
bool isDenial(const RuleContext &context, const Sentence &sentence, const Item &negator)
{
    return negator.first == sentence.firstToken || negator.end() == sentence.endToken
        || context.isClass(sentence.firstToken, YesWord);
}

Answer answerIn(RuleContext &context, const Sentence &sentence)
{
    if (sentence.question || sentence.endToken - sentence.firstToken > ShortAnswer)
        return Answer::None;
    bool denies = false;
    for (const Item &item : context.itemsOf(sentence)) {
        // Its own opinion says more than the question did.
        if (item.isOpinion() ? item.value != 0.0 : item.speaks)
            return Answer::None;
        denies |= item.entry->role == Role::Negator && isDenial(context, sentence, item);
    }
    if (denies)
        return Answer::No;
    return context.isClass(sentence.firstToken, YesWord) ? Answer::Yes : Answer::None;
}

} // namespace

void answer(RuleContext &context, Sentence &sentence)
{
    if (!sentence.question)
        return;
    auto &sentences = context.passage().sentences;
    const auto next = size_t(&sentence - sentences.data()) + 1;
    const Answer given = next < sentences.size() ? answerIn(context, sentences[next]) : Answer::None;
    if (given == Answer::None)
        return;
    sentence.answered = true;
    for (Item &item : context.itemsOf(sentences[next])) {
        if (item.rule == Rule::Missing)
            item.value = 0.0; // it answers, so nothing is missing
    }
    if (given == Answer::Yes)
        return;
    for (Item &item : context.itemsOf(sentence)) {
        if (!item.isOpinion() || item.symbol || item.entry->has(IsFixed))
            continue;
        // "Isn't it good? No." denies just the same.
        const bool praises = item.negated ? item.entry->valence > 0 : item.value > 0;
        if (item.negated)
            item.change(negatedValue(*item.entry), Rule::Answer);
        else
            item.scale(praises ? PraiseDenied : BlameDenied, Rule::Answer);
    }
}

} // namespace rapport::sentiment::rules

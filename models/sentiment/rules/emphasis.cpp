#include "models/sentiment/rules/rules.h"

#include <algorithm>

namespace rapport::sentiment::rules {

namespace {

constexpr double Exclaimed = 0.08; ///< A "!", up to three.
constexpr double Capitals = 1.25;
constexpr double Stretched = 1.2;  ///< "sooo"

} // namespace

void emphasis(RuleContext &context, const Sentence &sentence)
{
    const double exclaimed = 1.0 + Exclaimed * std::min(sentence.exclamations, 3);
    for (Item &item : context.itemsOf(sentence)) {
        double factor = exclaimed;
        const Token &token = context.token(item.first);
        if ((token.flags & AllCaps) && !context.passage().shouting)
            factor *= Capitals;
        if (token.flags & Elongated)
            factor *= Stretched;
        if (factor != 1.0)
            item.scale(factor, Rule::Emphasis);
    }
}

} // namespace rapport::sentiment::rules

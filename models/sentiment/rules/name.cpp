#include "models/sentiment/rules/rules.h"

namespace rapport::sentiment::rules {

void name(RuleContext &context, const Clause &clause)
{
    for (Item &item : context.itemsOf(clause)) {
        const Token &token = context.token(item.first);
        if (item.entry->has(IsNameLike) && (token.flags & Capitalized) && !(token.flags & AllCaps))
            item.change(0.0, Rule::Name);
    }
}

} // namespace rapport::sentiment::rules

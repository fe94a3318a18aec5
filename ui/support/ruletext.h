#pragma once

#include "storage/records/taskrule.h"

#include <QHash>
#include <QString>

namespace rapport {

/// What the kind is called in a list to choose from: "Bad score without an answer".
[[nodiscard]] QString ruleKindText(RuleKind kind);
/// What the rules a new shop begins with say, in the person's own words.
[[nodiscard]] QHash<RuleKind, QString> startingRuleTexts();
/// The unit of the rule's number, after it: "working days", "minutes", "% of the usual time".
[[nodiscard]] QString ruleUnit(RuleKind kind, int amount);
/// What the number means, before it: "after", "longer than", "within".
[[nodiscard]] QString ruleBefore(RuleKind kind);
/// The smallest and largest number that makes sense for a kind, and the one it begins with.
struct RuleRange
{
    int least = 0;
    int most = 0;
    int usual = 0;
};
[[nodiscard]] RuleRange ruleRange(RuleKind kind);

/// "a bad score has no answer after 1 working day".
[[nodiscard]] QString conditionText(const TaskRule &rule);
/// "When a bad score has no answer after 1 working day".
[[nodiscard]] QString ruleWhen(const TaskRule &rule);
/// "“Ring them” for whoever wrote it, due the same day". `person`: name of the rule's staff member.
[[nodiscard]] QString ruleThen(const TaskRule &rule, const QString &person);

} // namespace rapport

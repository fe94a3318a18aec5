#pragma once

#include "models/segments/segmentfields.h"

#include <QHash>
#include <QString>

namespace rapport {

/// A field as it stands in a list: "Last contact".
[[nodiscard]] QString segmentFieldText(SegmentField field);
/// What can be said about it, after the field: "not within the last", "is at most".
[[nodiscard]] QString segmentOperatorText(SegmentField field, SegmentOperator op);
/// "days", "weeks", "months".
[[nodiscard]] QString segmentUnitText(SegmentUnit unit);
/// A value of segmentChoices(), or a language's code: "unhappy", "promoter (9–10)", "German".
[[nodiscard]] QString segmentChoiceText(SegmentField field, const QString &id);
/// A whole condition: "Last contact not within the last 30 days". Amounts in the shop's currency.
[[nodiscard]] QString segmentConditionText(const SegmentCondition &condition, const QString &currency);
/// A rule: a condition, or a group with "and" or "or" between its parts.
[[nodiscard]] QString segmentRuleText(const SegmentRule &rule, const QString &currency);

/// What the segments a new shop starts with are called, by their ids.
[[nodiscard]] QHash<QString, QString> startingSegmentNames();

} // namespace rapport

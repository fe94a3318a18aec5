#pragma once

#include "models/segments/segmentdefinition.h"

#include <QStringList>

#include <optional>

namespace rapport {

/// What stands behind field and operator.
enum class SegmentValue {
    None,
    Tag,     ///< text: the tag's name.
    Text,    ///< text: words to look for.
    Choice,  ///< text: one of segmentChoices().
    Number,  ///< number, 0 or more.
    Stars,   ///< number, 1..5.
    Money,   ///< number: minor units of the shop's currency.
    Percent, ///< number, 1..100.
    Time,    ///< number of `unit`s.
    Days     ///< number of days, at most a year.
};

/// All fields, in the order a person finds them.
[[nodiscard]] QVector<SegmentField> segmentFields();
/// What can be said about a field, most usual first.
[[nodiscard]] QVector<SegmentOperator> segmentOperators(SegmentField field);
[[nodiscard]] SegmentValue segmentValue(SegmentField field, SegmentOperator op);
/// Ids of the values a field can have: moods ("upset" … "delighted"), "promoter" …, interaction kinds, purposes of consent.
/// A language is any ISO 639-1 code: none are listed.
[[nodiscard]] QStringList segmentChoices(SegmentField field);

/// Stable ids, as they stand in a stored definition.
[[nodiscard]] QString segmentId(SegmentField field);
[[nodiscard]] QString segmentId(SegmentOperator op);
[[nodiscard]] QString segmentId(SegmentUnit unit);
[[nodiscard]] std::optional<SegmentField> segmentField(const QString &id);
[[nodiscard]] std::optional<SegmentOperator> segmentOperator(const QString &id);
[[nodiscard]] std::optional<SegmentUnit> segmentUnit(const QString &id);

/// A condition as a new line starts: the field's first operator with a value that makes sense; empty where none does.
[[nodiscard]] SegmentCondition startingCondition(SegmentField field);
/// Whether the value is there and in range.
[[nodiscard]] bool isComplete(const SegmentCondition &condition);

} // namespace rapport

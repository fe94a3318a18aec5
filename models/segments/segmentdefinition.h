#pragma once

#include "storage/result.h"

#include <QString>
#include <QVector>

#include <vector>

namespace rapport {

/// What a condition of a segment is about.
enum class SegmentField {
    Tag, Name, Company, Email, Phone, Address, Language, Channel, Birthday, Created, LastContact, LastPurchase, Purchases, Spent, Mood,
    FollowUps, Cases, Nps, Csat, Review, Consent, ReferredBy, Risk
};

/// What is said about it.
enum class SegmentOperator {
    Is, IsNot, Contains, ContainsNot, AtLeast, AtMost, Present, Absent, Within, NotWithin, Next, ThisMonth, Falling, Given, Refused, NotAsked
};

enum class SegmentUnit { Days, Weeks, Months };

/// One line of a segment: "last contact | not within | 30 days".
struct SegmentCondition
{
    SegmentField field = SegmentField::Tag;
    SegmentOperator op = SegmentOperator::Is;
    QString text = {};  ///< A tag, words, or the id of a choice.
    qint64 number = 0;  ///< A count, a share in percent, an amount in minor units of the shop's currency, or how many units.
    SegmentUnit unit = SegmentUnit::Days;
    friend bool operator==(const SegmentCondition &, const SegmentCondition &) = default;
};

/// A condition, or a group of further rules of which all, or any, have to hold.
struct SegmentRule
{
    enum class Kind { Condition, All, Any };
    Kind kind = Kind::All;
    SegmentCondition condition = {};     ///< Of a condition.
    std::vector<SegmentRule> rules = {}; ///< Of a group.
    friend bool operator==(const SegmentRule &, const SegmentRule &) = default;
};

/// A saved filter over customers. Stored as JSON, version 1:
///
///     {"version": 1, "all": [
///         {"field": "tag", "op": "is", "value": "Loyal"},
///         {"field": "last_contact", "op": "not_within", "value": 30, "unit": "days"},
///         {"any": [{"field": "mood", "op": "at_most", "value": "unhappy"},
///                  {"field": "nps", "op": "is", "value": "detractor"}]}]}
///
/// The outermost group has "all" or "any"; groups nest. segmentFields() lists fields with their operators and values; "unit" is
/// "days", "weeks" or "months" and stands only beside a time. {"tag": "Loyal"} is the same as one condition on that tag.
/// Nothing that is not understood is ever passed over: another version, field, operator, key or value makes the whole invalid.
struct SegmentDefinition
{
    static constexpr int version = 1;
    static constexpr int deepest = 5;         ///< Groups in groups, the outermost counted.
    static constexpr int mostConditions = 100;
    static constexpr int longestText = 200;   ///< Characters of one value.
    static constexpr qint64 mostUnits = 3660; ///< Of a time: ten years in days.

    SegmentRule rule; ///< The outermost group.

    /// Reads a stored definition. Invalid with subject "segment" and a reason: "segment-newer" (made by a newer version),
    /// "segment-unknown" (what, in the detail), or as check().
    [[nodiscard]] static Result<SegmentDefinition> fromJson(const QString &json);
    [[nodiscard]] QString toJson() const;
    /// Invalid, subject "segment", with reason "segment-empty" (a group without a condition), "segment-deep", "segment-many" or
    /// "segment-value" (a value is missing, too long or out of range; the detail names the field).
    [[nodiscard]] Result<void> check() const;

    /// All conditions, outermost first.
    [[nodiscard]] QVector<SegmentCondition> conditions() const;
    friend bool operator==(const SegmentDefinition &, const SegmentDefinition &) = default;
};

/// Shorthand for tests and the segments a new shop starts with.
[[nodiscard]] SegmentRule segmentRule(const SegmentCondition &condition);
[[nodiscard]] SegmentRule segmentGroup(SegmentRule::Kind kind, std::vector<SegmentRule> rules);

} // namespace rapport

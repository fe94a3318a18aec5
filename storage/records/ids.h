#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace rapport {

/// A row's key that can't be mixed up with another table's. 0 means: not stored yet.
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using CustomerId = Id<struct CustomerTag>;
using ContactPointId = Id<struct ContactPointTag>;
using InteractionId = Id<struct InteractionTag>;
using FeedbackId = Id<struct FeedbackTag>;
using PurchaseId = Id<struct PurchaseTag>;
using TaskId = Id<struct TaskTag>;
using CaseId = Id<struct CaseTag>;
using StaffId = Id<struct StaffTag>;
using TopicId = Id<struct TopicTag>;
using TagId = Id<struct TagTag>;
using TemplateId = Id<struct TemplateTag>;
using SegmentId = Id<struct SegmentTag>;
using ConsentId = Id<struct ConsentTag>;
using BatchId = Id<struct BatchTag>;
using MergeId = Id<struct MergeTag>;
using RuleId = Id<struct RuleTag>;
using InitiativeId = Id<struct InitiativeTag>;
using ShopEventId = Id<struct ShopEventTag>;
using ContractId = Id<struct ContractTag>;

} // namespace rapport

Q_DECLARE_METATYPE(rapport::CustomerId)
Q_DECLARE_METATYPE(rapport::InteractionId)

#pragma once

#include "storage/records/ids.h"

#include <QString>

#include <optional>

namespace rapport {

/// What makes a rule ask for a follow-up. Comments: what TaskRule::amount counts.
enum class RuleKind {
    Detractor,   ///< A bad answer that nobody answered; working days that pass first.
    Negative,    ///< A conversation that reads badly and is not resolved; working days that pass first.
    Waited,      ///< A long wait; minutes.
    WaitedTwice, ///< Waiting or asking again, twice; days within which.
    Overdue,     ///< Later than by their own rhythm; per cent of the customer's usual gap.
    Birthday,    ///< A birthday is near; days ahead.
    Promise,     ///< A promised follow-up is late; working days.
    Silent,      ///< No contact with somebody who bears a tag; days.
};
inline constexpr int ruleKindCount = 8;

/// Whose the follow-up is.
enum class Assignee { Anybody, Writer, Person };

/// A rule of the shop: when …, then a follow-up for … due in ….
struct TaskRule
{
    RuleId id;
    RuleKind kind = RuleKind::Negative;
    bool active = true;
    int amount = 1; ///< See RuleKind.
    QString tag;    ///< Its name; Silent only; empty: the rule does nothing.
    Assignee assignee = Assignee::Writer;
    StaffId staff;      ///< Assignee::Person only.
    int dueIn = 0;      ///< Working days from the day it is made.
    QString body;       ///< Text of the follow-up.
    qint64 sinceAt = 0; ///< UTC epoch ms: what happened before asks for nothing.
    int version = 1;
    friend bool operator==(const TaskRule &, const TaskRule &) = default;
};

/// "detractor", "waited_twice" ... as stored.
[[nodiscard]] QString kindId(RuleKind kind);
[[nodiscard]] std::optional<RuleKind> ruleKind(const QString &id);

} // namespace rapport

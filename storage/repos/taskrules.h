#pragma once

#include "storage/records/taskrule.h"
#include "storage/session.h"

#include <QVector>

#include <optional>

namespace rapport::repos {

// The shop's rules for follow-ups and what they have asked for already. All throw Failure.

/// By id.
[[nodiscard]] QVector<TaskRule> taskRules(Session &session);
[[nodiscard]] std::optional<TaskRule> find(Session &session, RuleId id);
/// Adds (id not set) or changes; Conflict for a version that is not the stored one.
RuleId save(Session &session, const TaskRule &rule);
void remove(Session &session, RuleId id);

/// One occasion for a rule to ask for a follow-up.
struct Trigger
{
    qint64 id = 0;
    RuleId rule;
    CustomerId customer;
    QString entity; ///< "interaction", "feedback", "task" or "customer".
    qint64 entityId = 0;
    qint64 occasion = 0; ///< What makes it another one: a year, a day; 0.
    qint64 firedAt = 0;  ///< UTC epoch ms.
};

/// Notes that a rule asks; false where it asked on this occasion before.
bool claim(Session &session, const Trigger &trigger);
/// Whether it asked before: what claim() would find.
[[nodiscard]] bool isClaimed(Session &session, const Trigger &trigger);
/// Claimed, but the follow-up was not made yet; oldest first.
[[nodiscard]] QVector<Trigger> unmade(Session &session, int limit);
/// The follow-up was made.
void settle(Session &session, qint64 trigger);
/// How often the rule asked since an instant.
[[nodiscard]] int firedSince(Session &session, RuleId rule, qint64 since);

} // namespace rapport::repos

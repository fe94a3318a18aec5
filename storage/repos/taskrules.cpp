#include "storage/repos/taskrules.h"

#include "storage/failure.h"
#include "storage/records/version.h"

#include <array>

namespace rapport {

namespace {
constexpr std::array<const char *, ruleKindCount> kindIds{"detractor", "negative", "waited",  "waited_twice",
                                                          "overdue",   "birthday", "promise", "silent"};
constexpr std::array<const char *, 3> assigneeIds{"anybody", "writer", "person"};

template<std::size_t N>
std::optional<std::size_t> indexOf(const std::array<const char *, N> &ids, const QString &id)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (id == QLatin1String(ids[i]))
            return i;
    }
    return std::nullopt;
}
} // namespace

QString kindId(RuleKind kind)
{
    return QString::fromLatin1(kindIds.at(static_cast<std::size_t>(kind)));
}

std::optional<RuleKind> ruleKind(const QString &id)
{
    const std::optional<std::size_t> index = indexOf(kindIds, id);
    return index ? std::optional(static_cast<RuleKind>(*index)) : std::nullopt;
}

namespace repos {

namespace {

const QString columns = QStringLiteral(
    "id, kind, active, amount, (SELECT name FROM tag WHERE tag.id = tag_id), assignee, staff_id, due_in, body, since_at, version");

TaskRule ruleFrom(const Statement &row)
{
    TaskRule rule;
    rule.id = row.id<RuleId>(0);
    rule.kind = ruleKind(row.text(1)).value_or(RuleKind::Negative);
    rule.active = row.flag(2);
    rule.amount = row.number(3);
    rule.tag = row.text(4);
    rule.assignee = static_cast<Assignee>(indexOf(assigneeIds, row.text(5)).value_or(0));
    rule.staff = row.id<StaffId>(6);
    rule.dueIn = row.number(7);
    rule.body = row.text(8);
    rule.sinceAt = row.integer(9);
    rule.version = row.number(10);
    return rule;
}

QString assigneeId(Assignee assignee)
{
    return QString::fromLatin1(assigneeIds.at(static_cast<std::size_t>(assignee)));
}

} // namespace

QVector<TaskRule> taskRules(Session &session)
{
    QVector<TaskRule> rules;
    Statement &row = session.run(QStringLiteral("SELECT %1 FROM task_rule ORDER BY id").arg(columns));
    while (row.next())
        rules.append(ruleFrom(row));
    return rules;
}

std::optional<TaskRule> find(Session &session, RuleId id)
{
    Statement &row = session.run(QStringLiteral("SELECT %1 FROM task_rule WHERE id = ?").arg(columns), id);
    if (!row.next())
        return std::nullopt;
    TaskRule rule = ruleFrom(row);
    row.finish();
    return rule;
}

RuleId save(Session &session, const TaskRule &rule)
{
    if (!rule.id.isValid()) {
        return RuleId(
            session
                .run(QStringLiteral("INSERT INTO task_rule (kind, active, amount, tag_id, assignee, staff_id, due_in, body, since_at) "
                                    "VALUES (?, ?, ?, (SELECT id FROM tag WHERE name = ?), ?, ?, ?, ?, ?)"),
                     kindId(rule.kind), rule.active, rule.amount, rule.tag, assigneeId(rule.assignee), rule.staff, rule.dueIn, rule.body,
                     rule.sinceAt)
                .inserted());
    }
    const int changed = session
                            .run(QStringLiteral("UPDATE task_rule SET kind = ?, active = ?, amount = ?, tag_id = (SELECT id FROM tag WHERE "
                                                "name = ?), assignee = ?, staff_id = ?, due_in = ?, "
                                                "body = ?, since_at = ?, version = ? WHERE id = ? AND version = ?"),
                                 kindId(rule.kind), rule.active, rule.amount, rule.tag, assigneeId(rule.assignee), rule.staff, rule.dueIn,
                                 rule.body, rule.sinceAt, nextVersion(rule.version), rule.id, rule.version)
                            .changed();
    if (changed != 1)
        throw Failure({Error::Kind::Conflict, rule.body, QStringLiteral("changed meanwhile"), {}});
    return rule.id;
}

void remove(Session &session, RuleId id)
{
    session.run(QStringLiteral("DELETE FROM task_rule WHERE id = ?"), id);
}

bool claim(Session &session, const Trigger &trigger)
{
    return session
               .run(QStringLiteral(
                        "INSERT INTO task_trigger (rule_id, customer_id, entity, entity_id, occasion, fired_at) VALUES (?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT DO NOTHING"),
                    trigger.rule, trigger.customer, trigger.entity, trigger.entityId, trigger.occasion, trigger.firedAt)
               .changed()
           > 0;
}

bool isClaimed(Session &session, const Trigger &trigger)
{
    return session.scalar(
               QStringLiteral("SELECT count(*) FROM task_trigger WHERE rule_id = ? AND entity = ? AND entity_id = ? AND occasion = ?"),
               trigger.rule, trigger.entity, trigger.entityId, trigger.occasion)
           > 0;
}

QVector<Trigger> unmade(Session &session, int limit)
{
    QVector<Trigger> found;
    Statement &row = session.run(
        QStringLiteral("SELECT id, rule_id, customer_id, entity, entity_id, occasion, fired_at FROM task_trigger WHERE made = 0 "
                       "ORDER BY fired_at, id LIMIT ?"),
        limit);
    while (row.next())
        found.append(
            {row.integer(0), row.id<RuleId>(1), row.id<CustomerId>(2), row.text(3), row.integer(4), row.integer(5), row.integer(6)});
    return found;
}

void settle(Session &session, qint64 trigger)
{
    session.run(QStringLiteral("UPDATE task_trigger SET made = 1 WHERE id = ?"), trigger);
}

int firedSince(Session &session, RuleId rule, qint64 since)
{
    return static_cast<int>(
        session.scalar(QStringLiteral("SELECT count(*) FROM task_trigger WHERE rule_id = ? AND fired_at >= ?"), rule, since));
}

} // namespace repos
} // namespace rapport

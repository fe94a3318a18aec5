#include "storage/repos/tasks.h"

#include "storage/failure.h"
#include "storage/repos/moodcolumns.h"

namespace rapport::repos {

namespace {
Failure conflict(TaskId id)
{
    return Failure({Error::Kind::Conflict, {}, QStringLiteral("task %1 was changed meanwhile").arg(id.value()), {}});
}
} // namespace

TaskId insert(Session &session, const Task &row)
{
    return TaskId(session.run(
        QStringLiteral("INSERT INTO task (id, customer_id, body, occurred_at, day, day_only, promised, done_at, snoozed_until, rule_id, staff_id, version, created_by, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        row.id, row.customer, row.body, row.when.at, row.when.day, row.when.dayOnly, row.promised, nullIfZero(row.doneAt), nullIfZero(row.snoozedUntil), row.rule,
        row.staff, row.version, row.createdBy, row.createdAt != 0 ? row.createdAt : row.when.at).inserted());
}

void update(Session &session, const Task &stored, const Task &row)
{
    const int changed = session.run(
        QStringLiteral("UPDATE task SET customer_id = ?, body = ?, occurred_at = ?, day = ?, day_only = ?, promised = ?, done_at = ?, "
                       "snoozed_until = ?, rule_id = ?, staff_id = ?, version = ?, created_by = ?, created_at = ? WHERE id = ? AND version = ?"),
        row.customer, row.body, row.when.at, row.when.day, row.when.dayOnly, row.promised, nullIfZero(row.doneAt), nullIfZero(row.snoozedUntil), row.rule,
        row.staff, row.version, row.createdBy, row.createdAt, stored.id, stored.version).changed();
    if (changed != 1)
        throw conflict(stored.id);
}

void remove(Session &session, const Task &stored)
{
    if (session.run(QStringLiteral("DELETE FROM task WHERE id = ? AND version = ?"), stored.id, stored.version).changed() != 1)
        throw conflict(stored.id);
}

std::optional<Task> find(Session &session, TaskId id)
{
    Statement &row = session.run(
        QStringLiteral("SELECT id, customer_id, body, occurred_at, day, day_only, promised, done_at, staff_id, version, created_by, created_at, snoozed_until, rule_id "
                       "FROM task WHERE id = ?"), id.value());
    std::optional<Task> found;
    if (row.next()) {
        Task &entry = found.emplace();
        entry.id = row.id<TaskId>(0);
        entry.customer = row.id<CustomerId>(1);
        entry.body = row.text(2);
        entry.when.at = row.integer(3);
        entry.when.day = row.number(4);
        entry.when.dayOnly = row.flag(5);
        entry.promised = row.flag(6);
        entry.doneAt = row.integer(7);
        entry.staff = row.id<StaffId>(8);
        entry.version = row.number(9);
        entry.createdBy = row.id<StaffId>(10);
        entry.createdAt = row.integer(11);
        entry.snoozedUntil = row.integer(12);
        entry.rule = row.id<RuleId>(13);
    }
    row.finish();
    return found;
}

} // namespace rapport::repos

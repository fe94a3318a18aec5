#include "storage/repos/workmarks.h"

#include "storage/repos/moodcolumns.h"

#include <array>

namespace rapport::repos {

namespace {
constexpr std::array<const char *, 5> reasonIds{"conversation", "answer", "rhythm", "birthday", "anniversary"};

QString idOf(WorkReason reason)
{
    return QString::fromLatin1(reasonIds.at(static_cast<std::size_t>(reason)));
}
} // namespace

void insert(Session &session, const WorkMark &mark)
{
    session.run(
        QStringLiteral(
            "INSERT INTO work_mark (customer_id, reason, state, through_at, until_at, staff_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        mark.customer, idOf(mark.reason), mark.state == WorkState::Done ? QStringLiteral("done") : QStringLiteral("snoozed"),
        mark.throughAt, nullIfZero(mark.untilAt), mark.staff, mark.createdAt);
}

std::optional<WorkMark> newestMark(Session &session, CustomerId customer, WorkReason reason)
{
    Statement &row = session.run(QStringLiteral("SELECT state = 'done', through_at, until_at, staff_id, created_at FROM work_mark "
                                                "WHERE customer_id = ? AND reason = ? ORDER BY id DESC LIMIT 1"),
                                 customer, idOf(reason));
    if (!row.next())
        return std::nullopt;
    WorkMark mark{customer,           reason,        row.flag(0) ? WorkState::Done : WorkState::Snoozed, row.integer(1), row.integer(2),
                  row.id<StaffId>(3), row.integer(4)};
    row.finish();
    return mark;
}

void setOwner(Session &session, CustomerId customer, StaffId to, qint64 now)
{
    session.run(
        QStringLiteral(
            "INSERT INTO work_mark (customer_id, reason, state, through_at, staff_id, created_at) VALUES (?, '', 'owner', ?, ?, ?)"),
        customer, now, to, now);
}

StaffId ownerOf(Session &session, CustomerId customer)
{
    return StaffId(session.scalar(
        QStringLiteral("SELECT coalesce(staff_id, 0) FROM work_mark WHERE customer_id = ? AND reason = '' ORDER BY id DESC LIMIT 1"),
        customer));
}

int finishedSince(Session &session, qint64 since)
{
    // A line seen to with the follow-ups of a rule is one thing done: same customer, same instant.
    return static_cast<int>(session.scalar(QStringLiteral("SELECT count(*) FROM (SELECT customer_id, done_at FROM task WHERE done_at IS NOT NULL AND done_at >= ? "
                                                          "UNION SELECT customer_id, created_at FROM work_mark WHERE state = 'done' AND created_at >= ?)"),
                                           since, since));
}

} // namespace rapport::repos

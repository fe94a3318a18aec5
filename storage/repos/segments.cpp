#include "storage/repos/segments.h"

#include "storage/failure.h"

namespace rapport::repos {

std::optional<Segment> segmentById(Session &session, SegmentId id)
{
    Statement &query = session.run(QStringLiteral("SELECT name, definition, version FROM segment WHERE id = ?"), id);
    std::optional<Segment> found;
    if (query.next())
        found = Segment{id, query.text(0), query.text(1), query.number(2)};
    query.finish();
    return found;
}

void remove(Session &session, SegmentId id, int version)
{
    if (session.run(QStringLiteral("DELETE FROM segment WHERE id = ? AND version = ?"), id, version).changed() == 0)
        throw Failure({segmentById(session, id) ? Error::Kind::Conflict : Error::Kind::NotFound,
                       QStringLiteral("segment"),
                       QString::number(id.value()),
                       {}});
}

qint64 countOf(Session &session, const CustomerCondition &condition)
{
    Statement &query =
        session.statement(QStringLiteral("SELECT count(*) FROM (") + customersSql(condition) + u')').runList(condition.values());
    const qint64 count = query.next() ? query.integer(0) : 0;
    query.finish();
    return count;
}

bool isAnybody(Session &session, const CustomerCondition &condition)
{
    Statement &query = session.statement(customersSql(condition) + QStringLiteral(" LIMIT 1")).runList(condition.values());
    const bool anybody = query.next();
    query.finish();
    return anybody;
}

QVector<CustomerId> customersOf(Session &session, const CustomerCondition &condition)
{
    QVector<CustomerId> customers;
    Statement &query = session.statement(customersSql(condition) + QStringLiteral(" ORDER BY s.customer_id")).runList(condition.values());
    while (query.next())
        customers.append(query.id<CustomerId>(0));
    query.finish();
    return customers;
}

} // namespace rapport::repos

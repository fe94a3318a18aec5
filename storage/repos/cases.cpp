#include "storage/repos/cases.h"

#include "storage/failure.h"

#include <algorithm>
#include <tuple>

namespace rapport::repos {

namespace {
Failure conflict(CaseId id)
{
    return Failure({Error::Kind::Conflict, {}, QStringLiteral("case %1 was changed meanwhile").arg(id.value()), {}});
}

QString columns()
{
    return QStringLiteral("id, customer_id, topic_id, subject, opened_at, opened_day, resolved_at, resolved_day, reopened_at, external_key, "
                          "version, batch_id, created_by, created_at, confirmed");
}

ServiceCase caseFrom(const Statement &row)
{
    ServiceCase entry;
    entry.id = row.id<CaseId>(0);
    entry.customer = row.id<CustomerId>(1);
    entry.topic = row.id<TopicId>(2);
    entry.subject = row.text(3);
    entry.openedAt = row.integer(4);
    entry.openedDay = row.number(5);
    entry.resolvedAt = row.maybeInteger(6);
    entry.resolvedDay = row.maybeNumber(7);
    entry.reopenedAt = row.maybeInteger(8);
    entry.externalKey = row.text(9);
    entry.version = row.number(10);
    entry.batch = row.id<BatchId>(11);
    entry.createdBy = row.id<StaffId>(12);
    entry.createdAt = row.integer(13);
    if (!row.isNull(14))
        entry.confirmed = row.flag(14);
    return entry;
}

} // namespace

CaseId insert(Session &session, const ServiceCase &row)
{
    return CaseId(session.run(
        QStringLiteral("INSERT INTO service_case (id, customer_id, topic_id, subject, opened_at, opened_day, resolved_at, resolved_day, reopened_at, "
                       "external_key, version, batch_id, created_by, created_at, confirmed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        row.id, row.customer, row.topic, row.subject, row.openedAt, row.openedDay, row.resolvedAt, row.resolvedDay, row.reopenedAt,
        nullIfEmpty(row.externalKey), row.version, row.batch, row.createdBy, row.createdAt != 0 ? row.createdAt : row.openedAt, row.confirmed).inserted());
}

void update(Session &session, const ServiceCase &stored, const ServiceCase &row)
{
    const int changed = session.run(
        QStringLiteral("UPDATE service_case SET customer_id = ?, topic_id = ?, subject = ?, opened_at = ?, opened_day = ?, resolved_at = ?, "
                       "resolved_day = ?, reopened_at = ?, external_key = ?, version = ?, batch_id = ?, created_by = ?, created_at = ?, confirmed = ? "
                       "WHERE id = ? AND version = ?"),
        row.customer, row.topic, row.subject, row.openedAt, row.openedDay, row.resolvedAt, row.resolvedDay, row.reopenedAt,
        nullIfEmpty(row.externalKey), row.version, row.batch, row.createdBy, row.createdAt, row.confirmed, stored.id, stored.version).changed();
    if (changed != 1)
        throw conflict(stored.id);
}

void remove(Session &session, const ServiceCase &stored)
{
    if (session.run(QStringLiteral("DELETE FROM service_case WHERE id = ? AND version = ?"), stored.id, stored.version).changed() != 1)
        throw conflict(stored.id);
}

std::optional<ServiceCase> find(Session &session, CaseId id)
{
    Statement &row = session.run(QStringLiteral("SELECT %1 FROM service_case WHERE id = ?").arg(columns()), id.value());
    std::optional<ServiceCase> found;
    if (row.next())
        found = caseFrom(row);
    row.finish();
    return found;
}

QVector<CaseNow> casesOf(Session &session, CustomerId customer, int resolvedSince)
{
    QVector<CaseNow> cases;
    Statement &query = session.run(
        QStringLiteral("SELECT %1, (SELECT max(occurred_at) FROM interaction WHERE case_id = service_case.id) FROM service_case "
                       "WHERE customer_id = ? AND (resolved_at IS NULL OR reopened_at > resolved_at OR resolved_day >= ?)").arg(columns()),
        customer, resolvedSince);
    while (query.next())
        cases.append({caseFrom(query), query.integer(15)});
    const auto rank = [](const CaseNow &found) { return std::tuple(isOpen(found.row), found.lastContactAt, found.row.openedAt, found.row.id); };
    std::sort(cases.begin(), cases.end(), [rank](const CaseNow &a, const CaseNow &b) { return rank(a) > rank(b); });
    return cases;
}

bool isOpen(const ServiceCase &row)
{
    return !row.resolvedAt || (row.reopenedAt && *row.reopenedAt > *row.resolvedAt);
}

} // namespace rapport::repos

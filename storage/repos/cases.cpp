#include "storage/repos/cases.h"

#include "storage/failure.h"

namespace rapport::repos {

namespace {
Failure conflict(CaseId id)
{
    return Failure({Error::Kind::Conflict, {}, QStringLiteral("case %1 was changed meanwhile").arg(id.value()), {}});
}
} // namespace

CaseId insert(Session &session, const ServiceCase &row)
{
    return CaseId(session.run(
        QStringLiteral("INSERT INTO service_case (id, customer_id, topic_id, subject, opened_at, opened_day, resolved_at, resolved_day, reopened_at, "
                       "external_key, version, batch_id, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        row.id, row.customer, row.topic, row.subject, row.openedAt, row.openedDay, row.resolvedAt, row.resolvedDay, row.reopenedAt,
        nullIfEmpty(row.externalKey), row.version, row.batch, row.createdBy, row.createdAt != 0 ? row.createdAt : row.openedAt).inserted());
}

void update(Session &session, const ServiceCase &stored, const ServiceCase &row)
{
    const int changed = session.run(
        QStringLiteral("UPDATE service_case SET customer_id = ?, topic_id = ?, subject = ?, opened_at = ?, opened_day = ?, resolved_at = ?, "
                       "resolved_day = ?, reopened_at = ?, external_key = ?, version = ?, batch_id = ?, created_by = ?, created_at = ? "
                       "WHERE id = ? AND version = ?"),
        row.customer, row.topic, row.subject, row.openedAt, row.openedDay, row.resolvedAt, row.resolvedDay, row.reopenedAt,
        nullIfEmpty(row.externalKey), row.version, row.batch, row.createdBy, row.createdAt, stored.id, stored.version).changed();
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
    Statement &row = session.run(
        QStringLiteral("SELECT id, customer_id, topic_id, subject, opened_at, opened_day, resolved_at, resolved_day, reopened_at, external_key, "
                       "version, batch_id, created_by, created_at FROM service_case WHERE id = ?"), id.value());
    std::optional<ServiceCase> found;
    if (row.next()) {
        ServiceCase &entry = found.emplace();
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
    }
    row.finish();
    return found;
}

bool isOpen(const ServiceCase &row)
{
    return !row.resolvedAt || (row.reopenedAt && *row.reopenedAt > *row.resolvedAt);
}

} // namespace rapport::repos

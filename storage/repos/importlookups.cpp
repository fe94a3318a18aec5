#include "storage/repos/importlookups.h"

#include "storage/failure.h"

namespace rapport::repos {

namespace {

QVector<qint64> ids(Statement &rows)
{
    QVector<qint64> found;
    while (rows.next())
        found.append(rows.integer(0));
    return found;
}

Failure unknownTable(const QString &table)
{
    return Failure({Error::Kind::Internal, table, QStringLiteral("no table that imports fill"), {}});
}

} // namespace

CustomerIdentity customerIdentity(Session &session, CustomerId id)
{
    CustomerIdentity identity;
    Statement &row = session.run(QStringLiteral("SELECT name_key, external_key FROM customer WHERE id = ?"), id);
    if (row.next()) {
        identity.nameKey = row.text(0);
        identity.externalKey = row.text(1);
    }
    row.finish();
    return identity;
}

QVector<CustomerId> customersByNameAlone(Session &session, const QString &nameKey)
{
    QVector<CustomerId> found;
    Statement &row = session.run(
        QStringLiteral("SELECT id FROM customer WHERE name_key = ? AND external_key IS NULL AND NOT EXISTS "
                       "(SELECT 1 FROM customer_contact_point link JOIN contact_point point ON point.id = link.contact_point_id "
                       "WHERE link.customer_id = customer.id AND point.kind IN ('phone', 'email')) ORDER BY id LIMIT 2"),
        nameKey);
    while (row.next())
        found.append(row.id<CustomerId>(0));
    return found;
}

bool hasEntries(Session &session, const QString &table, CustomerId customer, qint64 highest)
{
    static const QStringList tables{QStringLiteral("interaction"), QStringLiteral("feedback"), QStringLiteral("purchase"), QStringLiteral("service_case")};
    if (!tables.contains(table))
        throw unknownTable(table);
    return session.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE customer_id = ? AND id <= ?)").arg(table), customer, highest) != 0;
}

QVector<qint64> equalEntries(Session &session, const Interaction &row, qint64 highest)
{
    return ids(session.run(QStringLiteral("SELECT id FROM interaction WHERE customer_id = ? AND occurred_at = ? AND id <= ? AND kind = ? AND direction = ? "
                                          "AND coalesce(body_original, body) = ? AND duration_s IS ? AND wait_s IS ? ORDER BY id"),
                           row.customer, row.when.at, highest, kindId(row.kind), directionId(row.direction), row.body, row.duration, row.wait));
}

QVector<qint64> equalEntries(Session &session, const Feedback &row, qint64 highest)
{
    return ids(session.run(QStringLiteral("SELECT id FROM feedback WHERE customer_id = ? AND occurred_at = ? AND id <= ? AND kind = ? AND value = ? "
                                          "AND scale = ? AND title = ? AND coalesce(comment_original, comment) = ? ORDER BY id"),
                           row.customer, row.when.at, highest, kindId(row.kind), row.value, row.scale, row.title, row.comment));
}

QVector<qint64> equalEntries(Session &session, const Purchase &row, qint64 highest)
{
    return ids(session.run(QStringLiteral("SELECT id FROM purchase WHERE customer_id = ? AND occurred_at = ? AND id <= ? AND amount_minor = ? "
                                          "AND currency = ? AND title = ? ORDER BY id"),
                           row.customer, row.when.at, highest, row.amountMinor, row.currency, row.title));
}

QVector<qint64> equalEntries(Session &session, const ServiceCase &row, qint64 highest)
{
    return ids(session.run(QStringLiteral("SELECT id FROM service_case WHERE customer_id = ? AND opened_at = ? AND id <= ? AND subject = ? ORDER BY id"),
                           row.customer, row.openedAt, highest, row.subject));
}

qint64 interactionByKey(Session &session, const QString &key)
{
    return session.scalar(QStringLiteral("SELECT id FROM interaction WHERE external_key = ?"), key);
}

qint64 feedbackByKey(Session &session, FeedbackKind kind, const QString &key)
{
    return session.scalar(QStringLiteral("SELECT id FROM feedback WHERE kind = ? AND external_key = ?"), kindId(kind), key);
}

qint64 purchaseByKey(Session &session, const QString &key)
{
    return session.scalar(QStringLiteral("SELECT id FROM purchase WHERE external_key = ?"), key);
}

qint64 caseByKey(Session &session, const QString &key)
{
    return session.scalar(QStringLiteral("SELECT id FROM service_case WHERE external_key = ?"), key);
}

StaffId staffNamed(Session &session, const QString &name)
{
    const qint64 known = session.scalar(QStringLiteral("SELECT id FROM staff WHERE name = ? COLLATE NOCASE ORDER BY id LIMIT 1"), name);
    return StaffId(known != 0 ? known : session.run(QStringLiteral("INSERT INTO staff (name) VALUES (?)"), name).inserted());
}

TopicId topicNamed(Session &session, const QString &name)
{
    const qint64 known = session.scalar(QStringLiteral("SELECT id FROM topic WHERE name = ? COLLATE NOCASE ORDER BY id LIMIT 1"), name);
    return TopicId(known != 0 ? known : session.run(QStringLiteral("INSERT INTO topic (name) VALUES (?)"), name).inserted());
}

bool removeIfUnused(Session &session, const QString &table, qint64 id)
{
    if (table == QLatin1String("tag"))
        return session.run(QStringLiteral("DELETE FROM tag WHERE id = ? AND NOT EXISTS (SELECT 1 FROM customer_tag WHERE tag_id = tag.id)"), id).changed() == 1;
    if (table == QLatin1String("topic")) {
        return session.run(QStringLiteral("DELETE FROM topic WHERE id = ? AND version = 1 AND NOT EXISTS (SELECT 1 FROM interaction WHERE topic_id = topic.id) "
                                          "AND NOT EXISTS (SELECT 1 FROM feedback WHERE topic_id = topic.id) "
                                          "AND NOT EXISTS (SELECT 1 FROM service_case WHERE topic_id = topic.id)"), id).changed() == 1;
    }
    if (table == QLatin1String("staff")) {
        return session.run(QStringLiteral("DELETE FROM staff WHERE id = ? AND version = 1 AND NOT EXISTS (SELECT 1 FROM interaction WHERE staff_id = staff.id) "
                                          "AND NOT EXISTS (SELECT 1 FROM feedback WHERE staff_id = staff.id) "
                                          "AND NOT EXISTS (SELECT 1 FROM purchase WHERE staff_id = staff.id) "
                                          "AND NOT EXISTS (SELECT 1 FROM task WHERE staff_id = staff.id)"), id).changed() == 1;
    }
    throw unknownTable(table);
}

bool isTopic(Session &session, TopicId id)
{
    return session.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM topic WHERE id = ?)"), id) != 0;
}

bool isReferredTo(Session &session, CustomerId id)
{
    return session.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM consent WHERE customer_id = ?) OR EXISTS (SELECT 1 FROM customer WHERE referred_by = ?) "
                                         "OR EXISTS (SELECT 1 FROM assessment WHERE customer_id = ?)"), id, id, id) != 0;
}

bool hasRefunds(Session &session, PurchaseId id, qint64 first, qint64 last)
{
    return session.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM purchase WHERE refund_of = ? AND id NOT BETWEEN ? AND ?)"), id, first, last) != 0;
}

bool hasConversations(Session &session, CaseId id)
{
    return session.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM interaction WHERE case_id = ?) OR EXISTS (SELECT 1 FROM feedback WHERE case_id = ?)"), id, id) != 0;
}

} // namespace rapport::repos

#include "storage/repos/tags.h"

#include "storage/records/version.h"

namespace rapport::repos {

namespace {

qint64 idOf(Session &session, const QString &tag)
{
    return session.scalar(QStringLiteral("SELECT id FROM tag WHERE name = ?"), tag);
}

} // namespace

QVector<std::pair<QString, qint64>> tagUses(Session &session)
{
    QVector<std::pair<QString, qint64>> uses;
    Statement &query =
        session.run(QStringLiteral("SELECT name, (SELECT count(*) FROM customer_tag WHERE tag_id = tag.id) FROM tag ORDER BY name"));
    while (query.next())
        uses.append({query.text(0), query.integer(1)});
    return uses;
}

QVector<CustomerId> bearers(Session &session, const QString &tag)
{
    QVector<CustomerId> customers;
    Statement &query =
        session.run(QStringLiteral("SELECT customer_id FROM customer_tag WHERE tag_id = ? ORDER BY customer_id"), idOf(session, tag));
    while (query.next())
        customers.append(query.id<CustomerId>(0));
    return customers;
}

bool renameTag(Session &session, const QString &tag, const QString &name)
{
    const qint64 from = idOf(session, tag);
    if (from == 0)
        return false;
    const qint64 to = idOf(session, name);
    if (to == 0) {
        session.run(QStringLiteral("UPDATE tag SET name = ? WHERE id = ?"), name, from);
    } else if (to != from) {
        session.run(
            QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) SELECT customer_id, ? FROM customer_tag WHERE tag_id = ? "
                           "ON CONFLICT (customer_id, tag_id) DO NOTHING"),
            to, from);
        removeTag(session, tag);
    }
    return true;
}

bool removeTag(Session &session, const QString &tag)
{
    // Row by row instead of through the reference: what a change took away has to be known to take it back.
    session.run(QStringLiteral("DELETE FROM customer_tag WHERE tag_id = (SELECT id FROM tag WHERE name = ?)"), tag);
    return session.run(QStringLiteral("DELETE FROM tag WHERE name = ?"), tag).changed() > 0;
}

bool addTag(Session &session, CustomerId customer, const QString &tag)
{
    session.run(QStringLiteral("INSERT INTO tag (name) VALUES (?) ON CONFLICT (name) DO NOTHING"), tag);
    return session
               .run(QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) SELECT c.id, t.id FROM customer c, tag t WHERE c.id = ? "
                                   "AND t.name = ? "
                                   "ON CONFLICT (customer_id, tag_id) DO NOTHING"),
                    customer, tag)
               .changed()
           > 0;
}

bool dropTag(Session &session, CustomerId customer, const QString &tag)
{
    return session
               .run(QStringLiteral("DELETE FROM customer_tag WHERE customer_id = ? AND tag_id = (SELECT id FROM tag WHERE name = ?)"),
                    customer, tag)
               .changed()
           > 0;
}

void touch(Session &session, CustomerId customer, qint64 now)
{
    session.run(QStringLiteral("UPDATE customer SET version = version + ?, updated_at = ? WHERE id = ?"), nextVersion(0), now, customer);
}

} // namespace rapport::repos

#include "storage/repos/contactpoints.h"

#include <array>

namespace rapport::repos {

namespace {

constexpr std::array kindIds{"phone", "email", "social", "web"};

ContactKind contactKind(const QString &id)
{
    for (std::size_t i = 0; i < kindIds.size(); ++i) {
        if (id == QLatin1String(kindIds[i]))
            return static_cast<ContactKind>(i);
    }
    return ContactKind::Web;
}

/// The id of the row for this point, new or shared.
ContactPointId pointRow(Session &session, const ContactPoint &point)
{
    Statement &insert = session.run(QStringLiteral("INSERT INTO contact_point (id, kind, raw, normalised, digits_reversed) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                                    point.id, kindId(point.kind), point.raw, point.normalised, point.digitsReversed);
    if (insert.changed() > 0)
        return ContactPointId(insert.inserted());
    const auto shared = ContactPointId(
        session.scalar(QStringLiteral("SELECT id FROM contact_point WHERE kind = ? AND normalised = ?"), kindId(point.kind), point.normalised));
    if (shared.isValid() || !point.id.isValid())
        return shared;
    // Brought back by undo under its old id, which another point was given meanwhile.
    ContactPoint anew = point;
    anew.id = {};
    return pointRow(session, anew);
}

} // namespace

QString kindId(ContactKind kind)
{
    return QString::fromLatin1(kindIds.at(static_cast<std::size_t>(kind)));
}

QVector<ContactPoint> contactPoints(Session &session, CustomerId customer)
{
    QVector<ContactPoint> points;
    Statement &query = session.run(QStringLiteral("SELECT p.id, p.kind, p.raw, p.normalised, p.digits_reversed, l.label, l.opted_out, l.invalid "
                                                  "FROM customer_contact_point l JOIN contact_point p ON p.id = l.contact_point_id "
                                                  "WHERE l.customer_id = ? ORDER BY l.position, p.id"),
                                   customer);
    while (query.next()) {
        ContactPoint point;
        point.id = query.id<ContactPointId>(0);
        point.kind = contactKind(query.text(1));
        point.raw = query.text(2);
        point.normalised = query.text(3);
        point.digitsReversed = query.text(4);
        point.label = query.text(5);
        point.optedOut = query.flag(6);
        point.invalid = query.flag(7);
        points.append(point);
    }
    return points;
}

void addContactPoints(Session &session, CustomerId customer, QVector<ContactPoint> &points)
{
    points.removeIf([](const ContactPoint &point) { return point.normalised.isEmpty(); });
    for (qsizetype i = 0; i < points.size(); ++i) {
        ContactPoint &point = points[i];
        point.id = pointRow(session, point);
        session.run(QStringLiteral("INSERT INTO customer_contact_point (customer_id, contact_point_id, position, label, opted_out, invalid) VALUES (?, ?, ?, ?, ?, ?) "
                                   "ON CONFLICT (customer_id, contact_point_id) DO NOTHING"),
                    customer, point.id, static_cast<int>(i), point.label, point.optedOut, point.invalid);
    }
}

void removeContactPoints(Session &session, CustomerId customer)
{
    const QVector<ContactPoint> points = contactPoints(session, customer);
    session.run(QStringLiteral("DELETE FROM customer_contact_point WHERE customer_id = ?"), customer);
    for (const ContactPoint &point : points) {
        session.run(QStringLiteral("DELETE FROM contact_point WHERE id = ? AND NOT EXISTS "
                                   "(SELECT 1 FROM customer_contact_point WHERE contact_point_id = contact_point.id)"),
                    point.id);
    }
}

QVector<CustomerId> customersByContact(Session &session, ContactKind kind, const QString &normalised)
{
    QVector<CustomerId> customers;
    Statement &query = session.run(QStringLiteral("SELECT l.customer_id FROM contact_point p JOIN customer_contact_point l ON l.contact_point_id = p.id "
                                                  "WHERE p.kind = ? AND p.normalised = ? ORDER BY l.customer_id"),
                                   kindId(kind), normalised);
    while (query.next())
        customers.append(query.id<CustomerId>(0));
    return customers;
}

} // namespace rapport::repos

#include "storage/repos/duplicates.h"

namespace rapport::repos {

void visitSharedPoints(Session &session, const std::function<void(qint64, CustomerId)> &visit)
{
    Statement &query = session.run(QStringLiteral("SELECT contact_point_id, customer_id FROM customer_contact_point WHERE contact_point_id IN "
                                                  "(SELECT contact_point_id FROM customer_contact_point GROUP BY contact_point_id HAVING count(*) > 1) "
                                                  "ORDER BY contact_point_id, customer_id"));
    while (query.next())
        visit(query.integer(0), query.id<CustomerId>(1));
}

void visitSharedTails(Session &session, const std::function<void(const QString &, CustomerId)> &visit)
{
    Statement &query = session.run(QStringLiteral(
        "SELECT t.tail, l.customer_id FROM (SELECT substr(digits_reversed, 1, 8) AS tail FROM contact_point WHERE kind = 'phone' AND length(digits_reversed) >= 8 "
        "GROUP BY substr(digits_reversed, 1, 8) HAVING count(*) > 1) t "
        "JOIN contact_point p ON p.kind = 'phone' AND p.digits_reversed >= t.tail AND p.digits_reversed < t.tail || ':' "
        "JOIN customer_contact_point l ON l.contact_point_id = p.id ORDER BY t.tail, l.customer_id"));
    while (query.next())
        visit(query.text(0), query.id<CustomerId>(1));
}

void visitPeople(Session &session, const std::function<bool(const Customer &)> &visit)
{
    Statement &query = session.run(QStringLiteral("SELECT id, name, company, address, birthday FROM customer ORDER BY id"));
    Customer customer;
    while (query.next()) {
        customer.id = query.id<CustomerId>(0);
        customer.name = query.text(1);
        customer.company = query.text(2);
        customer.address = query.text(3);
        customer.birthday = query.text(4);
        if (!visit(customer))
            break;
    }
    query.finish();
}

void visitReachable(Session &session, const std::function<void(CustomerId)> &visit)
{
    Statement &query = session.run(QStringLiteral("SELECT DISTINCT customer_id FROM customer_contact_point ORDER BY customer_id"));
    while (query.next())
        visit(query.id<CustomerId>(0));
}

QVector<CustomerId> customersByTail(Session &session, const QString &digitsReversed, int limit)
{
    QVector<CustomerId> ids;
    Statement &query = session.run(QStringLiteral("SELECT DISTINCT l.customer_id FROM contact_point p JOIN customer_contact_point l ON l.contact_point_id = p.id "
                                                  "WHERE p.kind = 'phone' AND p.digits_reversed >= ? AND p.digits_reversed < ? || ':' ORDER BY l.customer_id LIMIT ?"),
                                   digitsReversed, digitsReversed, limit);
    while (query.next())
        ids.append(query.id<CustomerId>(0));
    return ids;
}

QVector<std::pair<CustomerId, CustomerId>> distinctPairs(Session &session)
{
    QVector<std::pair<CustomerId, CustomerId>> pairs;
    Statement &query = session.run(QStringLiteral("SELECT first_id, second_id FROM not_duplicate"));
    while (query.next())
        pairs.append({query.id<CustomerId>(0), query.id<CustomerId>(1)});
    return pairs;
}

} // namespace rapport::repos

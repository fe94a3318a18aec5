#include "storage/repos/household.h"

#include "storage/repos/contactpoints.h"
#include "storage/repos/customerlist.h"

#include <algorithm>

namespace rapport::repos {

namespace {

/// More people than this behind one number are no household.
constexpr int largestHousehold = 12;

using Found = QVector<std::pair<CustomerId, Housemate::Via>>;

void add(Found &found, const QVector<CustomerId> &ids, CustomerId self, Housemate::Via via)
{
    if (ids.size() > largestHousehold)
        return;
    for (const CustomerId id : ids) {
        const bool known = std::any_of(found.cbegin(), found.cend(), [id](const auto &one) { return one.first == id; });
        if (id != self && !known)
            found.append({id, via});
    }
}

QVector<CustomerId> atAddress(Session &session, const QString &address)
{
    QVector<CustomerId> ids;
    Statement &rows = session.run(
        QStringLiteral(
            "SELECT id FROM customer INDEXED BY customer_address WHERE address = ? COLLATE NOCASE AND address <> '' ORDER BY id LIMIT ?"),
        address, largestHousehold + 1);
    while (rows.next())
        ids.append(rows.id<CustomerId>(0));
    rows.finish();
    return ids;
}

} // namespace

QVector<Housemate> household(Session &session, const Customer &customer, int limit)
{
    Found found;
    for (const ContactPoint &point : customer.contactPoints) {
        if (point.kind == ContactKind::Phone || point.kind == ContactKind::Email)
            add(found, customersByContact(session, point.kind, point.normalised), customer.id,
                point.kind == ContactKind::Phone ? Housemate::Via::Phone : Housemate::Via::Email);
    }
    // A town alone is no address.
    const bool street = std::any_of(customer.address.cbegin(), customer.address.cend(), [](QChar c) { return c.isDigit(); });
    if (street)
        add(found, atAddress(session, customer.address), customer.id, Housemate::Via::Address);
    found.resize(std::min<qsizetype>(found.size(), limit));
    QVector<Housemate> mates;
    for (const auto &[id, via] : std::as_const(found)) {
        const QVector<CustomerRow> rows = customerRows(session, {id});
        if (!rows.isEmpty())
            mates.append({id, rows.first().name, via, rows.first().summary.mood, rows.first().summary.moodMixed});
    }
    return mates;
}

} // namespace rapport::repos

#include "storage/repos/customers.h"

#include "storage/failure.h"
#include "storage/repos/contactpoints.h"

namespace rapport::repos {

namespace {

Customer readCustomer(const Statement &query)
{
    Customer customer;
    int column = 0;
    customer.id = query.id<CustomerId>(column++);
    for (QString *field : {&customer.name, &customer.firstName, &customer.lastName, &customer.otherNames, &customer.company, &customer.address,
                           &customer.birthday, &customer.preferredChannel, &customer.language, &customer.remember, &customer.warning, &customer.source})
        *field = query.text(column++);
    customer.referredBy = query.id<CustomerId>(column++);
    customer.externalKey = query.text(column++);
    customer.nameKey = query.text(column++);
    customer.searchKey = query.text(column++);
    customer.version = query.number(column++);
    customer.batch = query.id<BatchId>(column++);
    customer.createdBy = query.id<StaffId>(column++);
    customer.createdAt = query.integer(column++);
    customer.updatedAt = query.integer(column);
    return customer;
}

QStringList tagNames(Session &session, CustomerId id)
{
    QStringList names;
    Statement &query = session.run(QStringLiteral("SELECT t.name FROM customer_tag c JOIN tag t ON t.id = c.tag_id WHERE c.customer_id = ? ORDER BY t.name"), id);
    while (query.next())
        names.append(query.text(0));
    return names;
}

// The index stores no text of its own (external content): to take an entry out, it must be told what was in it.
void unindex(Session &session, CustomerId id, const QString &oldKey)
{
    session.run(QStringLiteral("INSERT INTO customer_search (customer_search, rowid, search_key) VALUES ('delete', ?, ?)"), id, oldKey);
}

void index(Session &session, const Customer &customer)
{
    session.run(QStringLiteral("INSERT INTO customer_search (rowid, search_key) VALUES (?, ?)"), customer.id, customer.searchKey);
}

Failure refused(Error::Kind kind, CustomerId id, const QString &why)
{
    return Failure({kind, QStringLiteral("customer %1").arg(id.value()), why, {}});
}

void expectVersion(const Customer &stored, int expected)
{
    if (stored.version != expected)
        throw refused(Error::Kind::Conflict, stored.id, QStringLiteral("changed meanwhile: version %1 instead of %2").arg(stored.version).arg(expected));
}

bool samePoints(const QVector<ContactPoint> &left, const QVector<ContactPoint> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(), [](const ContactPoint &a, ContactPoint b) {
        b.id = a.id;
        return a == b;
    });
}

} // namespace

void insert(Session &session, Customer &customer)
{
    Statement &row = session.run(
        QStringLiteral("INSERT INTO customer (id, name, first_name, last_name, other_names, company, address, birthday, preferred_channel, language, remember, "
                       "warning, source, referred_by, external_key, name_key, search_key, version, batch_id, created_by, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        customer.id, customer.name, customer.firstName, customer.lastName, customer.otherNames, customer.company, customer.address, customer.birthday,
        customer.preferredChannel, customer.language, customer.remember, customer.warning, customer.source, customer.referredBy, nullIfEmpty(customer.externalKey),
        customer.nameKey, customer.searchKey, customer.version, customer.batch, customer.createdBy, customer.createdAt, customer.updatedAt);
    customer.id = CustomerId(row.inserted());
    session.run(QStringLiteral("INSERT INTO customer_summary (customer_id) VALUES (?)"), customer.id);
    index(session, customer);
    addContactPoints(session, customer.id, customer.contactPoints);
    if (!customer.tags.isEmpty())
        setTags(session, customer.id, customer.tags);
}

void replace(Session &session, Customer &customer, int expectedVersion)
{
    const std::optional<Customer> before = customerById(session, customer.id);
    if (!before)
        throw refused(Error::Kind::NotFound, customer.id, QStringLiteral("no such customer"));
    expectVersion(*before, expectedVersion);
    session.run(QStringLiteral("UPDATE customer SET name = ?, first_name = ?, last_name = ?, other_names = ?, company = ?, address = ?, birthday = ?, "
                               "preferred_channel = ?, language = ?, remember = ?, warning = ?, source = ?, referred_by = ?, external_key = ?, name_key = ?, "
                               "search_key = ?, version = ?, batch_id = ?, created_by = ?, created_at = ?, updated_at = ? WHERE id = ?"),
                customer.name, customer.firstName, customer.lastName, customer.otherNames, customer.company, customer.address, customer.birthday,
                customer.preferredChannel, customer.language, customer.remember, customer.warning, customer.source, customer.referredBy,
                nullIfEmpty(customer.externalKey), customer.nameKey, customer.searchKey, customer.version, customer.batch, customer.createdBy, customer.createdAt,
                customer.updatedAt, customer.id);
    if (before->searchKey != customer.searchKey) {
        unindex(session, customer.id, before->searchKey);
        index(session, customer);
    }
    if (!samePoints(before->contactPoints, customer.contactPoints)) {
        removeContactPoints(session, customer.id);
        addContactPoints(session, customer.id, customer.contactPoints);
    }
    if (before->tags != customer.tags)
        setTags(session, customer.id, customer.tags);
}

void remove(Session &session, CustomerId id, int expectedVersion)
{
    const std::optional<Customer> before = customerById(session, id);
    if (!before)
        throw refused(Error::Kind::NotFound, id, QStringLiteral("no such customer"));
    if (expectedVersion > 0)
        expectVersion(*before, expectedVersion);
    if (hasHistory(session, id))
        throw refused(Error::Kind::Conflict, id, QStringLiteral("something has happened with this customer since"));
    unindex(session, id, before->searchKey);
    removeContactPoints(session, id);
    session.run(QStringLiteral("DELETE FROM customer WHERE id = ?"), id);
}

std::optional<Customer> customerById(Session &session, CustomerId id)
{
    Statement &query = session.run(
        QStringLiteral("SELECT id, name, first_name, last_name, other_names, company, address, birthday, preferred_channel, language, remember, warning, source, "
                       "referred_by, external_key, name_key, search_key, version, batch_id, created_by, created_at, updated_at FROM customer WHERE id = ?"),
        id);
    if (!query.first())
        return std::nullopt;
    Customer customer = readCustomer(query);
    query.finish();
    customer.contactPoints = contactPoints(session, id);
    customer.tags = tagNames(session, id);
    return customer;
}

CustomerId customerByExternalKey(Session &session, const QString &key)
{
    return CustomerId(session.scalar(QStringLiteral("SELECT id FROM customer WHERE external_key = ?"), key));
}

QVector<CustomerId> customersByNameKey(Session &session, const QString &nameKey)
{
    QVector<CustomerId> ids;
    Statement &query = session.run(QStringLiteral("SELECT id FROM customer WHERE name_key = ? ORDER BY id"), nameKey);
    while (query.next())
        ids.append(query.id<CustomerId>(0));
    return ids;
}

bool hasHistory(Session &session, CustomerId id)
{
    return session.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM interaction WHERE customer_id = ?) OR EXISTS (SELECT 1 FROM feedback WHERE customer_id = ?) "
                                         "OR EXISTS (SELECT 1 FROM purchase WHERE customer_id = ?) OR EXISTS (SELECT 1 FROM task WHERE customer_id = ?) "
                                         "OR EXISTS (SELECT 1 FROM service_case WHERE customer_id = ?) OR EXISTS (SELECT 1 FROM contract WHERE customer_id = ?) "
                                         "OR EXISTS (SELECT 1 FROM initiative_member WHERE customer_id = ?)"),
                          id, id, id, id, id, id, id) != 0;
}

qint64 customerCount(Session &session)
{
    return session.scalar(QStringLiteral("SELECT count(*) FROM customer_summary"));
}

void setTags(Session &session, CustomerId id, const QStringList &names)
{
    session.run(QStringLiteral("DELETE FROM customer_tag WHERE customer_id = ?"), id);
    for (const QString &name : names) {
        session.run(QStringLiteral("INSERT INTO tag (name) VALUES (?) ON CONFLICT (name) DO NOTHING"), name);
        session.run(QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) SELECT ?, id FROM tag WHERE name = ? ON CONFLICT (customer_id, tag_id) DO NOTHING"), id, name);
    }
}

QStringList unknownTags(Session &session, const QStringList &names)
{
    QStringList unknown;
    for (const QString &name : names) {
        if (session.scalar(QStringLiteral("SELECT count(*) FROM tag WHERE name = ?"), name) == 0)
            unknown.append(name);
    }
    return unknown;
}

void dropUnusedTags(Session &session, const QStringList &names)
{
    for (const QString &name : names)
        session.run(QStringLiteral("DELETE FROM tag WHERE name = ? AND NOT EXISTS (SELECT 1 FROM customer_tag WHERE tag_id = tag.id)"), name);
}

} // namespace rapport::repos

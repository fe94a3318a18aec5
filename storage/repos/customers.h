#pragma once

#include "storage/records/customer.h"
#include "storage/session.h"

#include <QVector>

#include <optional>

namespace rapport::repos {

// Customers with their summary row, contact points, tags and place in the search index, which change
// together. nameKey, searchKey (models/text/names.h) and the points' normalised forms are made by the caller.
// All throw Failure. None of them sets ChangeSet: callers know whether they work on one row or a million.

/// Adds a customer, or brings one back under its old id where `customer.id` is set. Sets its id and its points' ids.
void insert(Session &session, Customer &customer);
/// Writes all columns, points and tags as they stand in the record, version included, where the stored
/// version is `expectedVersion`: Conflict otherwise, NotFound where the customer is gone.
void replace(Session &session, Customer &customer, int expectedVersion);
/// Deletes a customer nothing has happened with yet; Conflict where there are conversations, answers, purchases,
/// tasks or cases (their totals and search entries have to go first), a contract or a part in an initiative. Conflict as well where the stored version is
/// not the expected one; 0 expects any.
void remove(Session &session, CustomerId id, int expectedVersion = 0);

/// With contact points and tags; empty where there is none.
[[nodiscard]] std::optional<Customer> customerById(Session &session, CustomerId id);
/// Not set where no customer has this key of another system.
[[nodiscard]] CustomerId customerByExternalKey(Session &session, const QString &key);
/// All customers of that folded name (or company, where they have no name), oldest record first.
[[nodiscard]] QVector<CustomerId> customersByNameKey(Session &session, const QString &nameKey);
/// Whether anything stands on the customer's timeline, a case is open for them, or they have a contract or a part in an initiative.
[[nodiscard]] bool hasHistory(Session &session, CustomerId id);

[[nodiscard]] qint64 customerCount(Session &session);

/// Makes these the customer's tags; new names become tags. Names are compared exactly.
void setTags(Session &session, CustomerId id, const QStringList &names);
/// Those of the names that no tag has yet.
[[nodiscard]] QStringList unknownTags(Session &session, const QStringList &names);
/// Deletes those of the tags that nobody bears.
void dropUnusedTags(Session &session, const QStringList &names);

} // namespace rapport::repos

#pragma once

#include "storage/records/customer.h"
#include "storage/session.h"

#include <QVector>

namespace rapport::repos {

/// "phone", "email", "social", "web", as stored.
[[nodiscard]] QString kindId(ContactKind kind);

/// A customer's contact points, main ones first.
[[nodiscard]] QVector<ContactPoint> contactPoints(Session &session, CustomerId customer);

/// Links the points to the customer in the order given, sharing rows that exist already (same kind and normalised
/// form); sets their ids. Points without a normalised form are left out. For a customer that has none yet.
void addContactPoints(Session &session, CustomerId customer, QVector<ContactPoint> &points);

/// Unlinks all of them; rows nobody else uses are deleted.
void removeContactPoints(Session &session, CustomerId customer);

/// Everybody reachable there, oldest record first: a family may share a number.
[[nodiscard]] QVector<CustomerId> customersByContact(Session &session, ContactKind kind, const QString &normalised);

} // namespace rapport::repos

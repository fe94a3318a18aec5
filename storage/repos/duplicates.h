#pragma once

#include "storage/records/customer.h"
#include "storage/session.h"

#include <functional>
#include <utility>

namespace rapport::repos {

// What people may be found twice by. Each reads an index or the table once, in order: no pair is compared here.

/// Contact points several customers share: `visit` sees a key and one of its customers, those of a key one after the other.
void visitSharedPoints(Session &session, const std::function<void(qint64 point, CustomerId customer)> &visit);
/// Phone numbers whose last eight digits several rows have (one was stored without its country code): as above.
void visitSharedTails(Session &session, const std::function<void(const QString &tail, CustomerId customer)> &visit);
/// Every customer with id, name, company, address and birthday set, by id, `visit`'s false ends it.
void visitPeople(Session &session, const std::function<bool(const Customer &customer)> &visit);
/// Every customer with a contact point, by id.
void visitReachable(Session &session, const std::function<void(CustomerId customer)> &visit);
/// Customers with a phone number of these last digits (given last one first), at most `limit`.
[[nodiscard]] QVector<CustomerId> customersByTail(Session &session, const QString &digitsReversed, int limit);
/// All pairs said to be two people, the lower id first.
[[nodiscard]] QVector<std::pair<CustomerId, CustomerId>> distinctPairs(Session &session);

} // namespace rapport::repos

#pragma once

#include "storage/records/purchase.h"
#include "storage/session.h"

#include <optional>

namespace rapport::repos {

// Rows of `purchase` with their items, as interactions.h: the caller keeps the Totals.

PurchaseId insert(Session &session, const Purchase &row);
void update(Session &session, const Purchase &stored, const Purchase &row);
void remove(Session &session, const Purchase &stored);
[[nodiscard]] std::optional<Purchase> find(Session &session, PurchaseId id);
/// The same without its items: however many there are.
[[nodiscard]] std::optional<Purchase> findHead(Session &session, PurchaseId id);
/// Adds `row.items` behind the items of `stored` (a head) and takes over the amount and title of `row`. Where none were listed so far,
/// what was bought becomes the first of them.
void append(Session &session, const Purchase &stored, const Purchase &row);

} // namespace rapport::repos

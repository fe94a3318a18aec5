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

} // namespace rapport::repos

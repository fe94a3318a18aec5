#pragma once

#include "models/services/drafts.h"
#include "storage/result.h"

namespace rapport {

/// Makes a record of what a person typed: texts trimmed, contact points normalised by the shop's country, keys
/// made. Invalid with the field as subject and a reason: "name" (empty), "email" (no-at), "phone" (no-digits),
/// "birthday" (no-date, future), "preferred_channel" and "language" (unknown). `today`: the shop's day.
[[nodiscard]] Result<Customer> customerFrom(const CustomerDraft &draft, const QString &country, QDate today);

/// The record `stored` becomes when `entered` is saved over it: what a draft does not hold stays (keys of other systems, origin,
/// social accounts, labels and marks of contact points that are still there).
[[nodiscard]] Customer mergedInto(const Customer &stored, Customer entered);

/// Whether a birthday is an ISO date or "--MM-DD".
[[nodiscard]] bool isBirthday(const QString &text);

/// Name, or company where there is none.
[[nodiscard]] QString displayName(const Customer &customer);

} // namespace rapport

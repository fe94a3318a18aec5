#pragma once

#include "storage/repos/customerset.h"
#include "storage/session.h"

#include <QVector>

#include <functional>

namespace rapport::repos {

/// A day on which a customer bought something: what was paid in one currency, and whether the day counts at all.
struct PurchaseDayRow
{
    CustomerId customer;
    int day = 0;         ///< Moment::day.
    qint64 minor = 0;    ///< Net of the day in the currency asked for; 0 where all was paid in others, or nothing.
};

/// Every purchase day up to and with `lastDay`, ordered by customer and day. A day counts where its purchases less refunds are above zero in some
/// currency, or where it has no refund (something free). Throws Failure.
void forEachPurchaseDay(Session &session, const CustomerSet &whose, const QString &currency, int lastDay,
                        const std::function<void(const PurchaseDayRow &)> &visit);

/// The same for one customer.
[[nodiscard]] QVector<PurchaseDayRow> purchaseDaysOf(Session &session, CustomerId customer, const QString &currency, int lastDay);

} // namespace rapport::repos

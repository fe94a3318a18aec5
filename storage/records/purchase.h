#pragma once

#include "storage/records/ids.h"
#include "storage/records/moment.h"

#include <QString>
#include <QVector>

namespace rapport {

/// No purchase, refund or item is larger (either way): the sums over a shop's purchases stay within 64 bits.
inline constexpr qint64 largestAmountMinor = 9'999'999'999'999;

struct PurchaseItem
{
    QString item;
    int quantityMilli = 1000; ///< Thousandths: 1500 is one and a half.
    qint64 amountMinor = 0;   ///< Of the whole line.
    friend bool operator==(const PurchaseItem &, const PurchaseItem &) = default;
};

/// One purchase; a refund has a negative amount.
struct Purchase
{
    PurchaseId id;
    CustomerId customer;
    Moment when;
    qint64 amountMinor = 0;   ///< Sum of the items, in the currency's minor units.
    QString currency;         ///< ISO 4217.
    QString title;            ///< What was bought, in one line; may be empty.
    PurchaseId refundOf;
    StaffId staff;
    QString externalKey;
    int version = 1;
    BatchId batch;
    StaffId createdBy;
    qint64 createdAt = 0;
    QVector<PurchaseItem> items; ///< May be empty: only the sum is known.
    friend bool operator==(const Purchase &, const Purchase &) = default;
};

} // namespace rapport

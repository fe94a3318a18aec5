#pragma once

#include "models/exchange/importplan.h"
#include "models/forecast/purchasebook.h"
#include "storage/result.h"

#include <QStringList>

namespace rapport::exchange {

/// The purchases of a file, without a shop: what a forecast is made from.
struct PurchaseFile
{
    forecast::PurchaseBook book; ///< Customers are numbered from 0 in the order of `names`; amounts in hundredths.
    QStringList names;           ///< As the file calls them, in the order they appear.
    int firstDay = 0;            ///< Moment::day.
    int lastDay = -1;
    qint64 rows = 0;
    qint64 rejected = 0;
    QVector<Reject> rejects;     ///< At most 100.
};

/// Reads a file of (customer, date, amount), its layout found out as an import would. Rows in another currency than the first one's are rejected
/// ("other-currency"): amounts of two currencies are never added up. Days whose refunds outweigh their purchases are left out. Errors as
/// propose() and checkPlan().
[[nodiscard]] Result<PurchaseFile> readPurchases(const QString &path);

} // namespace rapport::exchange

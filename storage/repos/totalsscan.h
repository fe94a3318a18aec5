#pragma once

#include "storage/records/customer.h"
#include "storage/repos/activity.h"
#include "storage/repos/moodtotals.h"
#include "storage/session.h"

#include <functional>
#include <map>
#include <tuple>

namespace rapport::repos {

/// The totals that are not per customer, computed anew from the base tables.
struct FreshTotals
{
    std::map<std::pair<int, QString>, qint64> days;                              ///< day, kind
    std::map<std::tuple<int, QString, int, QString, int>, qint64> answers;       ///< month, kind, scale, wording, value
    std::map<int, MoodMonth> moods;
    PurchaseMonths purchases;
};

/// One customer's, computed anew.
struct FreshCustomer
{
    CustomerSummary summary;
    std::map<int, MoodCell> moods; ///< By month.
};

/// Reads every base table once, in the order of customers, and adds up; `visit` sees each customer, in order
/// of id. Shared by check() and rebuildTotals(), and apart from the code that keeps the totals row by row.
[[nodiscard]] FreshTotals scanTotals(Session &session, const std::function<void(const FreshCustomer &)> &visit);

} // namespace rapport::repos

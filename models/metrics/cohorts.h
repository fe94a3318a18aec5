#pragma once

#include "models/forecast/purchasebook.h"
#include "models/metrics/estimate.h"

#include <QVector>

#include <functional>

namespace rapport::metrics {

/// Customers by the month of their first purchase.
struct Cohort
{
    int month = 0;                  ///< Moment::month of the first purchase.
    qint64 size = 0;
    QVector<qint64> buyers;         ///< Distinct buyers by months since, 0 .. up to the month of the analysis; buyers[0] = size.
    qint64 exposed = 0;             ///< Customers watched for the whole of the repeat window.
    qint64 repeated = 0;            ///< Those of them with a second purchase day within it.

    /// Share who bought in the k-th month after; Wilson, withheld below `fewest`.
    [[nodiscard]] Estimate returned(int monthsSince) const;
    /// Share with two purchase days within the window, at equal exposure.
    [[nodiscard]] Estimate repeatRate() const;
};

struct Cohorts
{
    QVector<Cohort> rows;    ///< Ascending by month, months without new customers left out.
    int runningMonth = 0;    ///< Cells that lie in it are unfinished: month + monthsSince == runningMonth.
    int windowDays = 0;      ///< Of the repeat rate.
    qint64 customers = 0;
    qint64 repeaters = 0;    ///< With two purchase days or more, whenever: the plain repeat rate.

    [[nodiscard]] bool unfinished(const Cohort &cohort, int monthsSince) const { return cohort.month + monthsSince >= runningMonth; }
    /// Customers with two purchase days or more / all; Wilson.
    [[nodiscard]] Estimate repeatRate() const;
};

/// Everybody with a purchase day up to `asOfDay`. `monthOf` gives Moment::month of a day.
[[nodiscard]] Cohorts cohorts(const forecast::PurchaseBook &book, int asOfDay, int windowDays, const std::function<int(int)> &monthOf);

} // namespace rapport::metrics

#pragma once

#include "models/series/trendpoint.h"
#include "storage/records/monthtotals.h"

namespace rapport {

/// Coming back, by month: a shop without contracts has no day on which a customer leaves, so activity is
/// "bought within the last `windowDays` days".
class ChurnTrend
{
public:
    /// Of how many, how many.
    struct Share
    {
        qint64 n = 0;
        qint64 hits = 0;
        Share &operator+=(const Share &other);
        friend bool operator==(const Share &, const Share &) = default;
    };

    ChurnTrend() = default;
    /// `lostSoFar` is what replaces the running month's lost: the totals count its end, which nobody knows yet.
    /// `lastBuying` is the shop's last month with a purchase: whether its buyers come back is not known, the file ends there.
    ChurnTrend(const MonthSpan &span, const QVector<ActivityTotal> &activity, qint64 lostSoFar, int windowDays, int lastBuying);

    /// Of churn: customers lost a month.
    [[nodiscard]] Recent recent() const;

    MonthSpan span;
    QVector<TrendPoint> points;      ///< Share 0..1 of the customers active at the start who are not at the end, Wilson.
    QVector<TrendPoint> boughtAgain; ///< Share of the month's buyers who bought in the next one; "not-yet" from the last month with purchases on.
    QVector<Share> lost;             ///< Same length as points.
    QVector<Share> returned;         ///< Same length as points.
    int windowDays = 0;              ///< The shop's inactivity window.
    QString whyEmpty;
};

} // namespace rapport

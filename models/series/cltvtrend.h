#pragma once

#include "models/metrics/mean.h"
#include "models/series/trendpoint.h"
#include "storage/records/monthtotals.h"

namespace rapport {

/// Historic customer value by month's end: mean spent so far per customer who has bought, in minor units of the
/// shop's currency, Student's interval.
class CltvTrend
{
public:
    CltvTrend() = default;
    /// `totals` from the first month of all, because values to date add up; rows of other currencies are passed over.
    CltvTrend(const MonthSpan &span, const QVector<ValueTotal> &totals, const QString &currency);

    /// The value at the last finished month's end against three months before. The customers are largely the same
    /// ones, so the interval, made for independent samples, is wider than it need be: it never calls noise a change.
    [[nodiscard]] Recent recent() const;

    MonthSpan span;
    QVector<TrendPoint> points;
    QVector<metrics::Sums> toDate; ///< Same length as points, in hundreds of minor units like the totals.
    QString currency;              ///< The shop's; purchases in other currencies are not in it.
    QString whyEmpty;
};

} // namespace rapport

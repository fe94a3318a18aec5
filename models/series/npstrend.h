#pragma once

#include "models/metrics/netpromoter.h"
#include "models/series/trendpoint.h"
#include "storage/records/monthtotals.h"

namespace rapport {

/// Net promoter score by month, points -100..100, adjusted Wald +3 interval.
class NpsTrend
{
public:
    using Parts = metrics::PromoterCounts;

    NpsTrend() = default;
    /// From the kept histogram; rows of other kinds, scales and months are passed over.
    NpsTrend(const MonthSpan &span, const QVector<AnswerTotal> &answers);

    [[nodiscard]] Recent recent() const;

    MonthSpan span;
    QVector<TrendPoint> points;
    QVector<Parts> parts; ///< Same length as points.
    QString whyEmpty;     ///< Id of the reason where no month has a figure.
};

} // namespace rapport

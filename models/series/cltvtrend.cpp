#include "models/series/cltvtrend.h"

namespace rapport {

namespace {
constexpr double hundred = 100; ///< The totals' unit is 100 minor units whatever the currency, so that squares stay small.

metrics::Estimate inMinor(metrics::Estimate estimate)
{
    for (std::optional<double> *value : {&estimate.value, &estimate.low, &estimate.high}) {
        if (*value)
            **value *= hundred;
    }
    return estimate;
}
} // namespace

CltvTrend::CltvTrend(const MonthSpan &months, const QVector<ValueTotal> &totals, const QString &shopCurrency)
    : span(months), points(emptyPoints(months)), toDate(points.size()), currency(shopCurrency)
{
    metrics::Sums before;
    for (const ValueTotal &row : totals) {
        if (row.currency != currency || row.month > span.to)
            continue;
        const metrics::Sums added{row.customers, static_cast<double>(row.spentGrowth) / hundred, row.squareGrowth};
        if (row.month < span.from)
            before += added;
        else
            toDate[span.index(row.month)] += added;
    }
    for (qsizetype i = 0; i < points.size(); ++i) {
        before += toDate[i];
        toDate[i] = before;
        points[i].figure = points[i].month > span.running ? metrics::withheld(0, QStringLiteral("not-yet")) : inMinor(metrics::mean(before));
    }
    whyEmpty = rapport::whyEmpty(points);
}

Recent CltvTrend::recent() const
{
    Recent result;
    result.fromMonth = result.toMonth = span.lastFinished();
    // No change: what customers spent so far only ever grows.
    result.figure = inMinor(metrics::mean(span.contains(span.lastFinished()) ? toDate[span.index(span.lastFinished())] : metrics::Sums{}));
    return result;
}

} // namespace rapport

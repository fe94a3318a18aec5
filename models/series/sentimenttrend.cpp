#include "models/series/sentimenttrend.h"

#include "models/metrics/slope.h"

namespace rapport {

namespace {
constexpr double perUnit = 10000; ///< Totals hold ten-thousandths.
} // namespace

SentimentTrend::SentimentTrend(const MonthSpan &months, const QVector<MoodTotal> &totals)
    : span(months), points(emptyPoints(months)), sums(points.size()), texts(points.size())
{
    for (const MoodTotal &row : totals) {
        if (!span.contains(row.month))
            continue;
        const qsizetype i = span.index(row.month);
        sums[i] = {row.customers, static_cast<double>(row.meanSum) / perUnit, static_cast<double>(row.squareSum) / (perUnit * perUnit)};
        texts[i] = row.texts;
    }
    QVector<QPointF> finished;
    for (qsizetype i = 0; i < points.size(); ++i) {
        points[i].figure = metrics::mean(sums[i]);
        if (points[i].figure.value && !points[i].unfinished)
            finished.append({static_cast<double>(points[i].month), *points[i].figure.value});
    }
    if (const auto test = metrics::kendall(finished)) {
        slopePerMonth = metrics::theilSen(finished);
        slopeP = test->p;
    }
    whyEmpty = rapport::whyEmpty(points);
}

Recent SentimentTrend::recent() const
{
    const metrics::Sums later = threeMonths(span, sums, 0);
    const metrics::Sums earlier = threeMonths(span, sums, 3);
    return {span.lastFinished() - 2, span.lastFinished(), metrics::mean(later), metrics::meanChange(earlier, later)};
}

} // namespace rapport

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
        sums[i] = sumsOf(row);
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

metrics::Sums SentimentTrend::sumsOf(const MoodTotal &total)
{
    return {total.customers, static_cast<double>(total.meanSum) / perUnit, static_cast<double>(total.squareSum) / (perUnit * perUnit)};
}

} // namespace rapport

#pragma once

#include "models/metrics/mean.h"
#include "models/series/trendpoint.h"
#include "storage/records/monthtotals.h"

#include <optional>

namespace rapport {

/// Mood by month, -1..1: mean per customer first, then over customers, so that one who writes daily counts once.
class SentimentTrend
{
public:
    SentimentTrend() = default;
    SentimentTrend(const MonthSpan &span, const QVector<MoodTotal> &totals);

    /// What a mean over the total's customers needs.
    [[nodiscard]] static metrics::Sums sumsOf(const MoodTotal &total);
    /// Up or down by more than chance: Kendall's p below 0.05.
    [[nodiscard]] bool slopeReal() const { return slopeP && *slopeP < 0.05; }

    MonthSpan span;
    QVector<TrendPoint> points;
    QVector<metrics::Sums> sums;         ///< Same length as points.
    QVector<qint64> texts;               ///< Same length as points.
    std::optional<double> slopePerMonth; ///< Theil-Sen over finished months.
    std::optional<double> slopeP;        ///< Kendall's test, two-sided.
    QString whyEmpty;
};

} // namespace rapport

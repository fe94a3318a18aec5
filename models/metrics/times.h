#pragma once

#include "models/metrics/estimate.h"

#include <QVector>

namespace rapport::metrics {

/// How long something takes: the middle one and the one in ten that takes longest, in the unit of the sample.
struct Timing
{
    Estimate median;
    Estimate ninetieth;
    friend bool operator==(const Timing &, const Timing &) = default;
};

/// How a sample is spread: what a box with whiskers shows, in the unit of the sample.
struct Spread
{
    double tenth = 0;
    double quarter = 0;
    double median = 0;
    double threeQuarters = 0;
    double ninetieth = 0;
    qint64 n = 0;
    friend bool operator==(const Spread &, const Spread &) = default;
};

/// Difference of two independent medians, later minus earlier, from their distribution-free intervals (Bonett & Price 2002: each one's standard
/// error is its interval's length over twice the normal quantile). Times are kept in whole units: two medians are never known to differ by less
/// than one, however much each sample repeats itself. Empty where either has no value.
[[nodiscard]] Change medianChange(const Estimate &before, const Estimate &after);

/// Quantile p in (0, 1) by linear interpolation (type 7) with the distribution-free interval between order statistics (Conover 1999, section
/// 3.2): no assumption about how times are spread. With ties the
/// closed interval covers at least as often (Scheffe & Tukey 1945). A bound beyond the sample is its smallest or largest value. Withheld below `fewest`.
/// The sample is ordered ascending.
[[nodiscard]] Estimate quantileOf(const QVector<int> &ordered, double p);

/// Median and 90th percentile of a sample in any order.
[[nodiscard]] Timing timing(QVector<int> sample);

/// Times of a whole shop by month, channel, topic ...: of millions, seconds are counted, not kept, so that they cost neither memory nor sorting; of
/// a few, they are kept, so that ten thousand topics cost no more than their conversations. Exact either way.
class TimeHistogram
{
public:
    /// Seconds, 0 and more; below zero is passed over.
    void add(int seconds);
    TimeHistogram &operator+=(const TimeHistogram &other);
    [[nodiscard]] qint64 n() const { return m_n; }
    [[nodiscard]] Timing timing() const;
    /// Empty below `fewest`.
    [[nodiscard]] std::optional<Spread> spread() const;

private:
    void settle(qsizetype size);
    [[nodiscard]] QVector<int> at(const QVector<qsizetype> &ranks) const;
    [[nodiscard]] Estimate quantile(double p) const;

    static constexpr int longest = 86'400; ///< Longer times are rare: kept one by one.
    QVector<qint64> m_counts; ///< By seconds: never many more than times were added.
    QVector<int> m_beyond;    ///< Those with no place in m_counts.
    qint64 m_n = 0;
};

} // namespace rapport::metrics

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

/// Quantile p in (0, 1) by linear interpolation (type 7) with the distribution-free interval between order statistics (Conover 1999, section
/// 3.2): no assumption about how times are spread. A bound beyond the sample is its smallest or largest value. Withheld below `fewest`.
/// The sample is ordered ascending.
[[nodiscard]] Estimate quantileOf(const QVector<int> &ordered, double p);

/// Median and 90th percentile of a sample in any order.
[[nodiscard]] Timing timing(QVector<int> sample);

/// Times of a whole shop by month, channel, topic ...: seconds are counted, not kept, so that millions cost neither memory nor sorting.
class TimeHistogram
{
public:
    /// Seconds, 0 and more; below zero is passed over.
    void add(int seconds);
    [[nodiscard]] qint64 n() const { return m_n; }
    [[nodiscard]] Timing timing() const;

private:
    [[nodiscard]] QVector<int> at(const QVector<qsizetype> &ranks) const;
    [[nodiscard]] Estimate quantile(double p) const;

    static constexpr int longest = 86'400; ///< Longer times are rare: kept one by one.
    QVector<qint64> m_counts;
    QVector<int> m_beyond;
    qint64 m_n = 0;
};

} // namespace rapport::metrics

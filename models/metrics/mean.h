#pragma once

#include "models/metrics/estimate.h"

#include <QVector>

namespace rapport::metrics {

/// What a mean and its spread need; samples add up.
struct Sums
{
    qint64 n = 0;
    double sum = 0;
    double squares = 0;

    void add(double value, qint64 times = 1);
    Sums &operator+=(const Sums &other);
    /// Sample variance (n - 1); 0 for n < 2.
    [[nodiscard]] double variance() const;
    friend bool operator==(const Sums &, const Sums &) = default;
};

/// Mean with Student's interval, mean +- t * s / sqrt(n); withheld below `fewest`.
[[nodiscard]] Estimate mean(const Sums &sums);
/// Difference of two independent means, later minus earlier (Welch 1947).
[[nodiscard]] Change meanChange(const Sums &before, const Sums &after);

/// Mean of the differences of pairs, later minus earlier (the paired t test): what is common to both sides of a pair is no scatter. Withheld
/// below `fewest`.
[[nodiscard]] Change pairedChange(const Sums &differences);

/// Quantile p in 0..1 of a sample by linear interpolation between order statistics (Hyndman & Fan 1996, type 7:
/// what spreadsheets and R do). Empty for an empty sample.
[[nodiscard]] std::optional<double> quantile(QVector<double> sample, double p);

} // namespace rapport::metrics

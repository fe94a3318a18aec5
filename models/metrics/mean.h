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

/// What values are rounded to: answers to whole numbers, moods and money to hundredths as they are shown.
inline constexpr double wholeUnit = 1;
inline constexpr double hundredth = 0.01;

// Equal values are no proof that nothing scatters: none of them is known finer than its unit. No sample is taken to scatter less than what is
// rounded to one value, evenly spread over a unit: s >= unit / sqrt(12) (Sheppard 1898).

/// Mean with Student's interval, mean +- t * s / sqrt(n); withheld below `fewest`.
[[nodiscard]] Estimate mean(const Sums &sums, double unit = hundredth);
/// Difference of two independent means, later minus earlier (Welch 1947).
[[nodiscard]] Change meanChange(const Sums &before, const Sums &after, double unit = hundredth);

/// Mean of the differences of pairs, later minus earlier (the paired t test): what is common to both sides of a pair is no scatter. Withheld
/// below `fewest`.
[[nodiscard]] Change pairedChange(const Sums &differences, double unit = hundredth);

/// Quantile p in 0..1 of a sample by linear interpolation between order statistics (Hyndman & Fan 1996, type 7:
/// what spreadsheets and R do). Empty for an empty sample.
[[nodiscard]] std::optional<double> quantile(QVector<double> sample, double p);

} // namespace rapport::metrics

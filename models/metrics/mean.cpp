#include "models/metrics/mean.h"

#include "models/metrics/distributions.h"

#include <algorithm>
#include <cmath>

namespace rapport::metrics {

namespace {

/// Of the mean: its variance, with what rounding hides.
double errorSquare(const Sums &sums, double unit)
{
    return std::max(sums.variance(), unit * unit / 12) / static_cast<double>(sums.n);
}

} // namespace

void Sums::add(double value, qint64 times)
{
    n += times;
    sum += value * static_cast<double>(times);
    squares += value * value * static_cast<double>(times);
}

Sums &Sums::operator+=(const Sums &other)
{
    n += other.n;
    sum += other.sum;
    squares += other.squares;
    return *this;
}

double Sums::variance() const
{
    if (n < 2)
        return 0;
    const double size = static_cast<double>(n);
    return std::max(0.0, (squares - sum * sum / size) / (size - 1));
}

Estimate mean(const Sums &sums, double unit)
{
    if (sums.n < fewest)
        return withheld(sums.n);
    const double size = static_cast<double>(sums.n);
    const double centre = sums.sum / size;
    const double half = studentQuantile(0.975, size - 1) * std::sqrt(errorSquare(sums, unit));
    Estimate estimate;
    estimate.value = centre;
    estimate.low = centre - half;
    estimate.high = centre + half;
    estimate.n = sums.n;
    return estimate;
}

Change meanChange(const Sums &before, const Sums &after, double unit)
{
    if (before.n < fewest || after.n < fewest)
        return {};
    const double n1 = static_cast<double>(before.n);
    const double n2 = static_cast<double>(after.n);
    const double v1 = errorSquare(before, unit);
    const double v2 = errorSquare(after, unit);
    Change change;
    const double difference = after.sum / n2 - before.sum / n1;
    change.difference = difference;
    const double error = std::sqrt(v1 + v2);
    const double freedom = (v1 + v2) * (v1 + v2) / (v1 * v1 / (n1 - 1) + v2 * v2 / (n2 - 1));
    const double half = studentQuantile(0.975, freedom) * error;
    change.low = difference - half;
    change.high = difference + half;
    change.p = studentTwoSided(difference / error, freedom);
    return change;
}

Change pairedChange(const Sums &differences, double unit)
{
    const Estimate estimate = mean(differences, unit);
    if (!estimate.value)
        return {};
    Change change;
    change.difference = estimate.value;
    change.low = *estimate.low;
    change.high = *estimate.high;
    const double size = static_cast<double>(differences.n);
    change.p = studentTwoSided(*estimate.value / std::sqrt(errorSquare(differences, unit)), size - 1);
    return change;
}

std::optional<double> quantile(QVector<double> sample, double p)
{
    if (sample.isEmpty())
        return std::nullopt;
    std::sort(sample.begin(), sample.end());
    const double position = std::clamp(p, 0.0, 1.0) * static_cast<double>(sample.size() - 1);
    const auto below = static_cast<qsizetype>(std::floor(position));
    const qsizetype above = std::min(below + 1, sample.size() - 1);
    const double weight = position - static_cast<double>(below);
    return sample[below] + weight * (sample[above] - sample[below]);
}

} // namespace rapport::metrics

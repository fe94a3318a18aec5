#include "models/metrics/mean.h"

#include "models/metrics/distributions.h"

#include <algorithm>
#include <cmath>

namespace rapport::metrics {

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

Estimate mean(const Sums &sums)
{
    if (sums.n < fewest)
        return withheld(sums.n);
    const double size = static_cast<double>(sums.n);
    const double centre = sums.sum / size;
    const double half = studentQuantile(0.975, size - 1) * std::sqrt(sums.variance() / size);
    Estimate estimate;
    estimate.value = centre;
    estimate.low = centre - half;
    estimate.high = centre + half;
    estimate.n = sums.n;
    return estimate;
}

Change meanChange(const Sums &before, const Sums &after)
{
    if (before.n < fewest || after.n < fewest)
        return {};
    const double n1 = static_cast<double>(before.n);
    const double n2 = static_cast<double>(after.n);
    const double v1 = before.variance() / n1;
    const double v2 = after.variance() / n2;
    Change change;
    const double difference = after.sum / n2 - before.sum / n1;
    change.difference = difference;
    const double error = std::sqrt(v1 + v2);
    if (error <= 0) {
        change.low = change.high = difference;
        change.p = difference == 0 ? 1 : 0;
        return change;
    }
    const double freedom = (v1 + v2) * (v1 + v2) / (v1 * v1 / (n1 - 1) + v2 * v2 / (n2 - 1));
    const double half = studentQuantile(0.975, freedom) * error;
    change.low = difference - half;
    change.high = difference + half;
    change.p = studentTwoSided(difference / error, freedom);
    return change;
}

Change pairedChange(const Sums &differences)
{
    const Estimate estimate = mean(differences);
    if (!estimate.value)
        return {};
    Change change;
    change.difference = estimate.value;
    change.low = *estimate.low;
    change.high = *estimate.high;
    const double size = static_cast<double>(differences.n);
    const double error = std::sqrt(differences.variance() / size);
    change.p = error > 0 ? studentTwoSided(*estimate.value / error, size - 1) : *estimate.value == 0 ? 1 : 0;
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

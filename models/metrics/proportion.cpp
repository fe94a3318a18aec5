#include "models/metrics/proportion.h"

#include "models/metrics/distributions.h"

#include <algorithm>
#include <cmath>

namespace rapport::metrics {

Estimate wilson(qint64 successes, qint64 n)
{
    if (n <= 0)
        return withheld(0);
    const double size = static_cast<double>(n);
    const double p = static_cast<double>(successes) / size;
    const double z2 = z95 * z95;
    const double centre = p + z2 / (2 * size);
    const double half = z95 * std::sqrt(p * (1 - p) / size + z2 / (4 * size * size));
    const double scale = 1 + z2 / size;
    Estimate estimate;
    estimate.value = p;
    // Rounding leaves 1e-17 where the bound is exactly 0 or 1.
    estimate.low = successes == 0 ? 0.0 : std::max(0.0, (centre - half) / scale);
    estimate.high = successes == n ? 1.0 : std::min(1.0, (centre + half) / scale);
    estimate.n = n;
    return estimate;
}

Estimate share(qint64 successes, qint64 n)
{
    return gated(wilson(successes, n));
}

Change shareChange(qint64 successesBefore, qint64 before, qint64 successesAfter, qint64 after)
{
    if (before < fewest || after < fewest)
        return {};
    const Estimate first = wilson(successesBefore, before);
    const Estimate second = wilson(successesAfter, after);
    const auto gap = [](const std::optional<double> &a, const std::optional<double> &b) { return a.value_or(0) - b.value_or(0); };
    Change change;
    const double difference = gap(second.value, first.value);
    change.difference = difference;
    change.low = difference - std::hypot(gap(second.value, second.low), gap(first.high, first.value));
    change.high = difference + std::hypot(gap(second.high, second.value), gap(first.value, first.low));
    const double n1 = static_cast<double>(before);
    const double n2 = static_cast<double>(after);
    const double pooled = static_cast<double>(successesBefore + successesAfter) / (n1 + n2);
    const double error = std::sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    change.p = error > 0 ? normalTwoSided(difference / error) : 1;
    return change;
}

} // namespace rapport::metrics

#include "models/metrics/proportion.h"

#include "models/metrics/distributions.h"

#include <algorithm>
#include <cmath>

namespace rapport::metrics {

namespace {

/// Wilson's interval around a share of `size` independent trials; n left for the caller.
Estimate score(double p, double size)
{
    const double z2 = z95 * z95;
    const double centre = p + z2 / (2 * size);
    const double half = z95 * std::sqrt(p * (1 - p) / size + z2 / (4 * size * size));
    const double scale = 1 + z2 / size;
    Estimate estimate;
    estimate.value = p;
    // Rounding leaves 1e-17 where the bound is exactly 0 or 1.
    estimate.low = p == 0 ? 0.0 : std::max(0.0, (centre - half) / scale);
    estimate.high = p == 1 ? 1.0 : std::min(1.0, (centre + half) / scale);
    return estimate;
}

double shareOf(qint64 successes, qint64 n)
{
    return static_cast<double>(successes) / static_cast<double>(n);
}

qint64 peopleOf(const ClusteredShare &clustered)
{
    return clustered.people > 0 ? clustered.people : clustered.n;
}

double sizeOf(const ClusteredShare &clustered)
{
    return static_cast<double>(clustered.n) / std::max(1.0, clustered.design);
}

Change changeOf(double p1, double n1, double p2, double n2)
{
    const Estimate first = score(p1, n1);
    const Estimate second = score(p2, n2);
    const auto gap = [](const std::optional<double> &a, const std::optional<double> &b) { return a.value_or(0) - b.value_or(0); };
    Change change;
    const double difference = p2 - p1;
    change.difference = difference;
    change.low = difference - std::hypot(gap(second.value, second.low), gap(first.high, first.value));
    change.high = difference + std::hypot(gap(second.high, second.value), gap(first.value, first.low));
    const double pooled = (p1 * n1 + p2 * n2) / (n1 + n2);
    const double error = std::sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    change.p = error > 0 ? normalTwoSided(difference / error) : 1;
    return change;
}

} // namespace

Estimate wilson(qint64 successes, qint64 n)
{
    if (n <= 0)
        return withheld(0);
    Estimate estimate = score(shareOf(successes, n), static_cast<double>(n));
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
    return changeOf(shareOf(successesBefore, before), static_cast<double>(before), shareOf(successesAfter, after), static_cast<double>(after));
}

Estimate share(const ClusteredShare &clustered)
{
    if (clustered.n <= 0)
        return withheld(0);
    Estimate estimate = score(shareOf(clustered.successes, clustered.n), sizeOf(clustered));
    estimate.n = peopleOf(clustered);
    return gated(estimate);
}

Change shareChange(const ClusteredShare &before, const ClusteredShare &after)
{
    if (before.n <= 0 || after.n <= 0 || peopleOf(before) < fewest || peopleOf(after) < fewest)
        return {};
    return changeOf(shareOf(before.successes, before.n), sizeOf(before), shareOf(after.successes, after.n), sizeOf(after));
}

} // namespace rapport::metrics

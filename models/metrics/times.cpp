#include "models/metrics/times.h"

#include "models/metrics/distributions.h"

#include <algorithm>
#include <cmath>

namespace rapport::metrics {

Estimate quantileOf(const QVector<int> &ordered, double p)
{
    const qsizetype n = ordered.size();
    if (n < fewest)
        return withheld(n);
    const double last = static_cast<double>(n - 1);
    const double position = p * last;
    const auto below = static_cast<qsizetype>(std::floor(position));
    const qsizetype above = std::min(below + 1, n - 1);
    const double size = static_cast<double>(n);
    const double half = z95 * std::sqrt(size * p * (1 - p));
    const auto rank = [&](double r) { return ordered[std::clamp(static_cast<qsizetype>(r), qsizetype(1), n) - 1]; };
    Estimate estimate;
    estimate.n = n;
    estimate.value = ordered[below] + (position - static_cast<double>(below)) * (ordered[above] - ordered[below]);
    estimate.low = std::min<double>(*estimate.value, rank(std::floor(size * p - half)));
    estimate.high = std::max<double>(*estimate.value, rank(std::ceil(size * p + half)));
    return estimate;
}

Timing timing(QVector<int> sample)
{
    std::sort(sample.begin(), sample.end());
    return {quantileOf(sample, 0.5), quantileOf(sample, 0.9)};
}

} // namespace rapport::metrics

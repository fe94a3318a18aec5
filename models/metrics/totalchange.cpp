#include "models/metrics/totalchange.h"

#include "models/metrics/distributions.h"

#include <cmath>
#include <numbers>

namespace rapport::metrics {

Change totalChange(const QVector<double> &months, qsizetype earlier, qsizetype later)
{
    constexpr double independent = 0.62; ///< Degrees of freedom a range of neighbours brings: 0.61 to 0.64 in simulations of 8 to 40 normal months.
    constexpr double rangeOfTwo = 1.128379167095513; ///< Mean range of two normal draws in standard deviations: 2 / sqrt(pi).
    if (!(months.value(earlier) > 0) || !(months.value(later) > 0))
        return {};
    const auto other = [&](qsizetype i) { return i != earlier && i != later && months[i] > 0; };
    qint64 others = 0;
    int ranges = 0;
    double sum = 0;
    for (qsizetype i = 0; i < months.size(); ++i) {
        if (!other(i))
            continue;
        ++others;
        if (i > 0 && other(i - 1)) {
            sum += std::abs(std::log(months[i] / months[i - 1]));
            ++ranges;
        }
    }
    if (others < fewest || ranges < 2)
        return {};
    // Equal months are no certainty: no total is known finer than a minor unit (metrics/mean.h).
    const double rounding = 1 / std::sqrt(12.0) / std::min(months[earlier], months[later]);
    const double apart = std::numbers::sqrt2 * std::max(sum / ranges / rangeOfTwo, rounding);
    // Neighbouring ranges share a month.
    const double freedom = independent * ranges;
    const double half = studentQuantile(0.975, freedom) * apart;
    const double logs = std::log(months[later] / months[earlier]);
    Change change;
    change.difference = months[later] - months[earlier];
    change.low = months[earlier] * std::expm1(logs - half);
    change.high = months[earlier] * std::expm1(logs + half);
    change.p = studentTwoSided(logs / apart, freedom);
    return change;
}

} // namespace rapport::metrics

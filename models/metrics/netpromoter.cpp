#include "models/metrics/netpromoter.h"

#include "models/metrics/distributions.h"

#include <algorithm>
#include <cmath>

namespace rapport::metrics {

namespace {
/// Three answers are added, three quarters of one to each outer group and the rest to the middle.
struct Adjusted
{
    double centre = 0;   ///< -1..1.
    double variance = 0; ///< Of the centre.

    explicit Adjusted(const PromoterCounts &counts)
    {
        const double size = static_cast<double>(counts.n()) + 3;
        const double promoters = (static_cast<double>(counts.promoters) + 0.75) / size;
        const double detractors = (static_cast<double>(counts.detractors) + 0.75) / size;
        centre = promoters - detractors;
        variance = (promoters + detractors - centre * centre) / size;
    }
};
} // namespace

void PromoterCounts::add(int value, qint64 times)
{
    if (value >= 9)
        promoters += times;
    else if (value >= 7)
        passives += times;
    else
        detractors += times;
}

PromoterCounts &PromoterCounts::operator+=(const PromoterCounts &other)
{
    promoters += other.promoters;
    passives += other.passives;
    detractors += other.detractors;
    return *this;
}

Estimate netPromoter(const PromoterCounts &counts)
{
    if (counts.n() < fewest)
        return withheld(counts.n());
    const Adjusted adjusted(counts);
    const double half = z95 * std::sqrt(adjusted.variance);
    Estimate estimate;
    estimate.value = 100.0 * static_cast<double>(counts.promoters - counts.detractors) / static_cast<double>(counts.n());
    estimate.low = std::max(-100.0, 100 * (adjusted.centre - half));
    estimate.high = std::min(100.0, 100 * (adjusted.centre + half));
    estimate.n = counts.n();
    return estimate;
}

Change netPromoterChange(const PromoterCounts &before, const PromoterCounts &after)
{
    if (before.n() < fewest || after.n() < fewest)
        return {};
    const Adjusted first(before);
    const Adjusted second(after);
    const double error = std::sqrt(first.variance + second.variance);
    const double difference = second.centre - first.centre;
    Change change;
    change.difference = 100 * difference;
    change.low = 100 * (difference - z95 * error);
    change.high = 100 * (difference + z95 * error);
    change.p = normalTwoSided(difference / error);
    return change;
}

} // namespace rapport::metrics

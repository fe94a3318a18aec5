#pragma once

#include "models/metrics/estimate.h"

namespace rapport::metrics {

/// How many answers fell into each of the three groups of a 0-10 question.
struct PromoterCounts
{
    qint64 promoters = 0;  ///< 9 and 10.
    qint64 passives = 0;   ///< 7 and 8.
    qint64 detractors = 0; ///< 0 to 6.

    [[nodiscard]] qint64 n() const { return promoters + passives + detractors; }
    /// Counts `times` answers of this value, 0..10.
    void add(int value, qint64 times = 1);
    PromoterCounts &operator+=(const PromoterCounts &other);
    friend bool operator==(const PromoterCounts &, const PromoterCounts &) = default;
};

/// Net promoter score -100..100: the plain score with the adjusted Wald +3 interval (Rocks 2016,
/// "Interval Estimation for the Net Promoter Score"), clipped to +-100; withheld below `fewest`.
[[nodiscard]] Estimate netPromoter(const PromoterCounts &counts);
/// Difference of two scores in points: of the adjusted values, with the variances added.
[[nodiscard]] Change netPromoterChange(const PromoterCounts &before, const PromoterCounts &after);

} // namespace rapport::metrics

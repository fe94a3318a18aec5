#pragma once

#include "models/metrics/estimate.h"

namespace rapport::metrics {

/// Share 0..1 with Wilson's score interval (Wilson 1927; Newcombe 1998a, method 3), never withheld
/// except for n = 0. 0 <= successes <= n.
[[nodiscard]] Estimate wilson(qint64 successes, qint64 n);
/// The same, withheld below `fewest`.
[[nodiscard]] Estimate share(qint64 successes, qint64 n);
/// Difference of two independent shares, later minus earlier: interval by Newcombe's hybrid score method
/// (1998b, method 10), p by the pooled z test.
[[nodiscard]] Change shareChange(qint64 successesBefore, qint64 before, qint64 successesAfter, qint64 after);

/// Successes among trials of which some are the same people's: who always does the same is no second proof of it.
struct ClusteredShare
{
    qint64 successes = 0;
    qint64 n = 0;      ///< Trials.
    qint64 people = 0; ///< Who made them; 0: not known, each trial is somebody else's.
    double design = 1; ///< Kish's design effect (1965, chapter 5.4) where everybody does the same each time: sum of m^2 over sum of m, m a person's trials; at least 1.
    friend bool operator==(const ClusteredShare &, const ClusteredShare &) = default;
};
/// The share of the trials with Wilson's interval for n / design of them; its n is the number of people. Withheld below `fewest` people.
[[nodiscard]] Estimate share(const ClusteredShare &clustered);
[[nodiscard]] Change shareChange(const ClusteredShare &before, const ClusteredShare &after);

} // namespace rapport::metrics

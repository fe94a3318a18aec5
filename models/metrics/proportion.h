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

} // namespace rapport::metrics

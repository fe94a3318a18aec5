#pragma once

#include "models/metrics/estimate.h"

#include <QVector>

namespace rapport::metrics {

/// Difference of two months' totals, later minus earlier. A total is exact, so the interval is not of the sum: it says what two of the shop's months
/// differ by anyway, from the mean moving range of the others' logs (individuals chart, Shewhart 1931; Wheeler & Chambers 1992: standard
/// deviation = mean range / 1.128), with Student's t. Empty where either month is not above zero or fewer than `fewest` others are.
/// `months` stand one after the other.
[[nodiscard]] Change totalChange(const QVector<double> &months, qsizetype earlier, qsizetype later);

} // namespace rapport::metrics

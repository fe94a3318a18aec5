#pragma once

#include "models/metrics/initiative.h"

namespace rapport::metrics {

/// How far the treated stand from the untreated.
struct Difference
{
    double value = 0; ///< Per treated customer.
    double standardError = 0;
    double freedom = 0; ///< Satterthwaite's degrees of freedom.
    double spent = 0;   ///< By a treated customer, after the start.
    qint64 treated = 0;
    qint64 compared = 0;
    qint64 leftOut = 0;
};

/// What the treated spent less what the untreated of the same kinds, with the same spending before, let expect. Nothing but counts where fewer than
/// `fewest` are treated, or the untreated are not `fewest` more than what is fitted to them.
[[nodiscard]] Difference likeWithLike(const QVector<Subject> &subjects);

} // namespace rapport::metrics

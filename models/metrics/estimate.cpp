#include "models/metrics/estimate.h"

namespace rapport::metrics {

Estimate withheld(qint64 n, const QString &why)
{
    Estimate estimate;
    estimate.n = n;
    if (n == 0)
        estimate.why = QStringLiteral("none");
    else if (n < fewest)
        estimate.why = QStringLiteral("fewer-than-10");
    else
        estimate.why = why;
    return estimate;
}

Estimate gated(const Estimate &estimate)
{
    return estimate.n < fewest ? withheld(estimate.n) : estimate;
}

} // namespace rapport::metrics

#include "models/metrics/drivers.h"

#include "models/metrics/rank.h"

#include <algorithm>
#include <cmath>

namespace rapport::metrics {

QVector<Driver> drivers(const QVector<DriverInput> &inputs)
{
    QVector<Driver> result;
    QVector<double> p;
    for (const DriverInput &input : inputs) {
        const Driver driver{input.kind, input.id, meanChange(input.without, input.with), 1, input.with.n, input.records};
        if (driver.change.difference)
            p.append(driver.change.p);
        result.append(driver);
    }
    const QVector<double> adjusted = benjaminiHochberg(p);
    qsizetype next = 0;
    for (Driver &driver : result) {
        if (driver.change.difference)
            driver.adjusted = adjusted[next++];
    }
    std::stable_sort(result.begin(), result.end(), [](const Driver &a, const Driver &b) {
        return std::abs(a.change.difference.value_or(0)) > std::abs(b.change.difference.value_or(0));
    });
    return result;
}

} // namespace rapport::metrics

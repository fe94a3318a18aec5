#include "ui/charts/niceticks.h"

#include <algorithm>
#include <cmath>

namespace rapport {

namespace {
constexpr double mostIntervals = 4;
} // namespace

NiceAxis niceAxis(double low, double high)
{
    if (!(high > low)) {
        const double room = low == 0 ? 1 : std::abs(low) / 2;
        low -= room;
        high += room;
    }
    double power = std::pow(10, std::floor(std::log10((high - low) / mostIntervals)));
    for (;; power *= 10) {
        for (const double multiple : {1.0, 2.0, 2.5, 5.0}) {
            const double step = multiple * power;
            // A bound that is a multiple but for rounding stays where it is.
            const double first = std::floor(low / step + 1e-9);
            const double last = std::ceil(high / step - 1e-9);
            if (last - first > mostIntervals)
                continue;
            NiceAxis axis;
            axis.bottom = first * step;
            axis.top = last * step;
            for (double i = first; i <= last; ++i)
                axis.ticks.append(i * step);
            const double exponent = std::floor(std::log10(power) + 1e-9);
            axis.decimals = std::max(0, static_cast<int>(-exponent) + (multiple == 2.5 ? 1 : 0));
            return axis;
        }
    }
}

} // namespace rapport

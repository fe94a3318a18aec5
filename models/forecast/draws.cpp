#include "models/forecast/draws.h"

#include "models/forecast/special.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rapport::forecast {

double Draws::unit()
{
    quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
}

double Draws::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double u = 0;
    double v = 0;
    double square = 0;
    do {
        u = 2 * unit() - 1;
        v = 2 * unit() - 1;
        square = u * u + v * v;
    } while (square >= 1 || square == 0);
    const double factor = std::sqrt(-2 * std::log(square) / square);
    m_spare = v * factor;
    m_hasSpare = true;
    return u * factor;
}

double Draws::gamma(double shape)
{
    // Below 1: one more, times a power of a uniform number.
    const double boost = shape < 1 ? std::pow(1 - unit(), 1 / shape) : 1;
    const double d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double root = 1 + c * x;
        if (root <= 0)
            continue;
        const double v = root * root * root;
        const double u = 1 - unit();
        if (std::log(u) < 0.5 * x * x + d - d * v + d * std::log(v))
            return boost * d * v;
    }
}

double Draws::beta(double a, double b)
{
    const double x = gamma(a);
    const double y = gamma(b);
    // Both can underflow where a and b are tiny: then one side has it all.
    return x + y > 0 ? std::max(x / (x + y), std::numeric_limits<double>::min()) : (unit() * (a + b) < a ? 1 : std::numeric_limits<double>::min());
}

double Draws::poisson(double mean)
{
    constexpr double multiplied = 30;
    constexpr double exact = 1e9;
    if (mean >= exact)
        return std::round(mean);
    if (mean >= multiplied)
        return largePoisson(mean);
    const double limit = std::exp(-mean);
    double product = 1 - unit();
    double count = 0;
    for (; product > limit; product *= 1 - unit())
        ++count;
    return count;
}

double Draws::largePoisson(double mean)
{
    const double b = 0.931 + 2.53 * std::sqrt(mean);
    const double a = -0.059 + 0.02483 * b;
    const double inverse = 1.1239 + 1.1328 / (b - 3.4);
    const double sure = 0.9277 - 3.6224 / (b - 2);
    for (;;) {
        const double u = unit() - 0.5;
        const double v = 1 - unit();
        const double us = 0.5 - std::abs(u);
        const double k = std::floor((2 * a / us + b) * u + mean + 0.43);
        if (us >= 0.07 && v <= sure)
            return k;
        if (k < 0 || (us < 0.013 && v > us))
            continue;
        if (std::log(v * inverse / (a / (us * us) + b)) <= k * std::log(mean) - mean - logGamma(k + 1))
            return k;
    }
}

double Draws::geometric(double p)
{
    return p >= 1 ? 1 : 1 + std::floor(std::log(1 - unit()) / std::log1p(-p));
}

} // namespace rapport::forecast

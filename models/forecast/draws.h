#pragma once

#include <QtGlobal>

namespace rapport::forecast {

/// Random numbers of the distributions a simulation needs, the same on every machine for the same seed: the standard library's
/// distributions are not. Base: splitmix64 (Steele, Lea & Flood 2014).
class Draws
{
public:
    explicit Draws(quint64 seed) : m_state(seed) {}

    /// [0, 1)
    [[nodiscard]] double unit();
    /// Standard normal (Marsaglia's polar method).
    [[nodiscard]] double normal();
    /// Gamma with this shape > 0 and scale 1 (Marsaglia & Tsang 2000).
    [[nodiscard]] double gamma(double shape);
    /// Beta(a, b), a, b > 0.
    [[nodiscard]] double beta(double a, double b);
    /// Poisson with mean >= 0: by multiplication, from 30 on by the transformed rejection of Hoermann 1993; above a billion its mean.
    [[nodiscard]] double poisson(double mean);
    /// How many trials up to and with the first success, each succeeding with probability p in (0, 1].
    [[nodiscard]] double geometric(double p);

private:
    [[nodiscard]] double largePoisson(double mean);

    quint64 m_state;
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace rapport::forecast

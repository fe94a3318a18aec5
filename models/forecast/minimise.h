#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace rapport::forecast {

template<std::size_t N>
using Point = std::array<double, N>;

/// Where a minimiser came to.
template<std::size_t N>
struct Minimum
{
    Point<N> at{};
    double value = 0;
    int evaluations = 0;
    bool converged = false; ///< No slope that could still lead downwards is worth mentioning.
};

/// Minimises a smooth function within a box: BFGS (Nocedal & Wright 2006, algorithm 6.1) with the steps projected on the box and
/// backtracking after Armijo. `function(point, gradient)` gives the value and fills the gradient; where it is not finite the step is
/// shortened, so it only must be finite at the start. Meant for a handful of variables of about the same scale.
template<std::size_t N, class Function>
class Minimiser
{
public:
    Minimiser(const Function &function, double low, double high) : m_function(function), m_low(low), m_high(high) {}

    [[nodiscard]] Minimum<N> from(const Point<N> &start)
    {
        Minimum<N> best;
        best.at = clamped(start);
        best.value = m_function(best.at, m_gradient);
        best.evaluations = 1;
        resetCurvature();
        for (int iteration = 0; iteration < mostIterations; ++iteration) {
            if (slope(best.at) < tolerance || !step(best))
                break;
        }
        // Where rounding ends the descent before the tolerance does, the place is as good.
        best.converged = slope(best.at) < 1e3 * tolerance;
        return best;
    }

private:
    static constexpr int mostIterations = 200;
    static constexpr int mostHalvings = 40;
    static constexpr double tolerance = 1e-9;
    static constexpr double longestStep = 4; ///< In the logs: further than this no model is quadratic.

    Point<N> clamped(Point<N> point) const
    {
        for (double &x : point)
            x = std::clamp(x, m_low, m_high);
        return point;
    }

    /// Whether the box holds a component against its downhill direction.
    bool held(const Point<N> &at, std::size_t i) const
    {
        return (at[i] <= m_low && m_gradient[i] > 0) || (at[i] >= m_high && m_gradient[i] < 0);
    }

    double slope(const Point<N> &at) const
    {
        double largest = 0;
        for (std::size_t i = 0; i < N; ++i) {
            if (!held(at, i))
                largest = std::max(largest, std::abs(m_gradient[i]));
        }
        return largest;
    }

    void resetCurvature()
    {
        for (std::size_t i = 0; i < N; ++i) {
            m_inverse[i].fill(0);
            m_inverse[i][i] = 1;
        }
        m_fresh = true;
    }

    Point<N> direction(const Point<N> &at) const
    {
        Point<N> way{};
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = 0; j < N; ++j) {
                if (!held(at, i) && !held(at, j))
                    way[i] -= m_inverse[i][j] * m_gradient[j];
            }
        }
        double length = 0;
        for (const double x : way)
            length = std::max(length, std::abs(x));
        for (double &x : way)
            x *= length > longestStep ? longestStep / length : 1;
        return way;
    }

    bool step(Minimum<N> &best)
    {
        Point<N> way = direction(best.at);
        double downhill = 0;
        for (std::size_t i = 0; i < N; ++i)
            downhill += way[i] * m_gradient[i];
        if (downhill >= 0 && !m_fresh) {
            resetCurvature();
            return step(best);
        }
        double share = 1;
        for (int i = 0; i < mostHalvings && downhill < 0; ++i, share /= 2) {
            Point<N> to = best.at;
            for (std::size_t k = 0; k < N; ++k)
                to[k] += share * way[k];
            to = clamped(to);
            Point<N> gradient{};
            const double value = m_function(to, gradient);
            ++best.evaluations;
            if (!std::isfinite(value) || value > best.value + 1e-4 * share * downhill)
                continue;
            if (to == best.at)
                return false;
            learn(best.at, to, gradient);
            best.at = to;
            best.value = value;
            m_gradient = gradient;
            return true;
        }
        if (m_fresh)
            return false;
        resetCurvature();
        return step(best);
    }

    /// The BFGS update of the inverse Hessian from one step.
    void learn(const Point<N> &from, const Point<N> &to, const Point<N> &gradient)
    {
        Point<N> s{};
        Point<N> y{};
        double sy = 0;
        double yy = 0;
        for (std::size_t i = 0; i < N; ++i) {
            s[i] = to[i] - from[i];
            y[i] = gradient[i] - m_gradient[i];
            sy += s[i] * y[i];
            yy += y[i] * y[i];
        }
        if (sy <= 1e-14 * yy || yy == 0)
            return;
        if (m_fresh) {
            for (std::size_t i = 0; i < N; ++i)
                m_inverse[i][i] = sy / yy;
            m_fresh = false;
        }
        Point<N> hy{};
        double yhy = 0;
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = 0; j < N; ++j)
                hy[i] += m_inverse[i][j] * y[j];
            yhy += y[i] * hy[i];
        }
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = 0; j < N; ++j)
                m_inverse[i][j] += (1 + yhy / sy) * s[i] * s[j] / sy - (hy[i] * s[j] + s[i] * hy[j]) / sy;
        }
    }

    const Function &m_function;
    const double m_low;
    const double m_high;
    Point<N> m_gradient{};
    std::array<Point<N>, N> m_inverse{};
    bool m_fresh = true; ///< No curvature learnt yet.
};

} // namespace rapport::forecast

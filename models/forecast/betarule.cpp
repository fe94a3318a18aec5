#include "models/forecast/betarule.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rapport::forecast {

namespace {

/// Eigenvalues of a symmetric tridiagonal matrix in `diagonal`, and in `first` the first component of each normalised eigenvector:
/// implicit QL (Wilkinson & Reinsch 1971). `beside[i]` stands between i and i + 1; both are used up. `first` starts as (1, 0, 0 ...).
class TridiagonalQl
{
public:
    TridiagonalQl(std::vector<double> &diagonal, std::vector<double> &beside, std::vector<double> &first)
        : m_d(diagonal), m_e(beside), m_z(first)
    {
    }

    void solve()
    {
        for (std::size_t l = 0; l < m_d.size(); ++l) {
            for (int sweep = 0; sweep < mostSweeps; ++sweep) {
                const std::size_t m = firstSplit(l);
                if (m == l)
                    break;
                chase(l, m);
            }
        }
    }

private:
    static constexpr int mostSweeps = 60;

    /// The first place from l on where the matrix falls apart.
    std::size_t firstSplit(std::size_t l) const
    {
        std::size_t m = l;
        while (m + 1 < m_d.size() && std::abs(m_e[m]) > std::numeric_limits<double>::epsilon() * (std::abs(m_d[m]) + std::abs(m_d[m + 1])))
            ++m;
        return m;
    }

    void chase(std::size_t l, std::size_t m)
    {
        double g = (m_d[l + 1] - m_d[l]) / (2 * m_e[l]);
        g = m_d[m] - m_d[l] + m_e[l] / (g + std::copysign(std::hypot(g, 1.0), g));
        double s = 1;
        double c = 1;
        double p = 0;
        for (std::size_t i = m; i-- > l;) {
            const double f = s * m_e[i];
            const double b = c * m_e[i];
            const double r = std::hypot(f, g);
            m_e[i + 1] = r;
            if (r == 0) {
                m_d[i + 1] -= p;
                m_e[m] = 0;
                return;
            }
            s = f / r;
            c = g / r;
            g = m_d[i + 1] - p;
            const double turned = (m_d[i] - g) * s + 2 * c * b;
            p = s * turned;
            m_d[i + 1] = g + p;
            g = c * turned - b;
            const double upper = m_z[i + 1];
            m_z[i + 1] = s * m_z[i] + c * upper;
            m_z[i] = c * m_z[i] - s * upper;
        }
        m_d[l] -= p;
        m_e[l] = g;
        m_e[m] = 0;
    }

    std::vector<double> &m_d;
    std::vector<double> &m_e;
    std::vector<double> &m_z;
};

} // namespace

BetaRule::BetaRule(double a, double b, int n) : m_nodes(static_cast<std::size_t>(n)), m_weights(static_cast<std::size_t>(n), 0.0)
{
    // The recurrence of the Jacobi polynomials with weight (1 - p)^(b - 1) p^(a - 1), written for (0, 1) so that nothing cancels where
    // the density crowds at 0.
    const double alpha = b - 1;
    const double beta = a - 1;
    const double s = alpha + beta;
    std::vector<double> beside(static_cast<std::size_t>(n) + 1, 0.0);
    m_nodes[0] = a / (a + b);
    for (int i = 1; i < n; ++i) {
        const double k = i;
        const double twice = 2 * k + s;
        m_nodes[static_cast<std::size_t>(i)] = (2 * k * (k + s + 1) + s * (1 + beta)) / (twice * (twice + 2));
        const double square = i == 1 ? (1 + alpha) * (1 + beta) / ((2 + s) * (2 + s) * (3 + s))
                                     : k * (k + alpha) * (k + beta) * (k + s) / (twice * twice * (twice + 1) * (twice - 1));
        beside[static_cast<std::size_t>(i) - 1] = std::sqrt(square);
    }
    m_weights[0] = 1;
    TridiagonalQl(m_nodes, beside, m_weights).solve();
    for (double &node : m_nodes)
        node = std::clamp(node, std::numeric_limits<double>::min(), 1.0);
    for (double &weight : m_weights)
        weight *= weight;
}

} // namespace rapport::forecast

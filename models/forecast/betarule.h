#pragma once

#include <vector>

namespace rapport::forecast {

/// Nodes and weights for means over p ~ Beta(a, b): the Gauss-Jacobi rule moved to (0, 1), weights adding up to 1 (Golub & Welsch
/// 1969). Exact for polynomials of degree 2 n - 1; the singularities of the density at 0 and 1 are in the weights.
class BetaRule
{
public:
    /// a, b > 0; n nodes.
    BetaRule(double a, double b, int n);

    [[nodiscard]] const std::vector<double> &nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<double> &weights() const { return m_weights; }

private:
    std::vector<double> m_nodes;
    std::vector<double> m_weights;
};

} // namespace rapport::forecast

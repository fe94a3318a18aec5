#pragma once

namespace rapport::forecast {

/// log of the gamma function for x > 0, safe to call from several threads at once (std::lgamma writes a global).
[[nodiscard]] double logGamma(double x);
/// Derivative of logGamma for x > 0; never throws.
[[nodiscard]] double digamma(double x);
/// log of the beta function for a, b > 0.
[[nodiscard]] double logBeta(double a, double b);
/// log(1 + exp(u)) without overflow.
[[nodiscard]] double softPlus(double u);
/// 1 / (1 + exp(-u)) without overflow.
[[nodiscard]] double logistic(double u);

} // namespace rapport::forecast

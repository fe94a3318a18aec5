#pragma once

namespace rapport::metrics {

/// The normal distribution's 97.5 % point: half a 95 % interval in standard errors.
inline constexpr double z95 = 1.959963984540054;

/// P(|Z| >= |z|) of a standard normal Z.
[[nodiscard]] double normalTwoSided(double z);
/// The t that a Student variable with `freedom` > 0 degrees stays below with probability p in (0, 1).
[[nodiscard]] double studentQuantile(double p, double freedom);
/// The value that a Beta(a, b) variable stays below with probability p in (0, 1); a, b > 0.
[[nodiscard]] double betaQuantile(double p, double a, double b);
/// P(|T| >= |t|) of a Student variable with `freedom` > 0 degrees.
[[nodiscard]] double studentTwoSided(double t, double freedom);

} // namespace rapport::metrics

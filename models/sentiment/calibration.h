#pragma once

namespace rapport::sentiment {

/// Raw score to [-1, 1], strictly rising: raw / sqrt(raw² + 15), the curve with slope 1/4 at zero, behind a dead zone. Up to
/// PraiseKnee and down to BlameKnee a raw score stays below the thresholds of +-0.05 and so neutral. The knees were chosen
/// by leaving each training set out in turn (learned.md): friendly words stand in every text, so praise needs more of them.
[[nodiscard]] double squeeze(double raw);

constexpr double PraiseKnee = 0.62;
constexpr double BlameKnee = -0.15;

} // namespace rapport::sentiment

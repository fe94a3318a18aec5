#include "models/sentiment/calibration.h"

#include <cmath>

namespace rapport::sentiment {

namespace {

constexpr double Curve = 15.0;
/// Where the bare curve passes 0.05.
const double Threshold = 0.05 * std::sqrt(Curve / (1 - 0.05 * 0.05));

double warped(double size, double knee)
{
    return size < knee ? size * Threshold / knee : size - knee + Threshold;
}

} // namespace

double squeeze(double raw)
{
    const double x = raw > 0 ? warped(raw, PraiseKnee) : -warped(-raw, -BlameKnee);
    return x / std::sqrt(x * x + Curve);
}

} // namespace rapport::sentiment

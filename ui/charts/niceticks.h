#pragma once

#include <QVector>

namespace rapport {

/// A value axis: where it ends and where its rules are.
struct NiceAxis
{
    double bottom = 0;
    double top = 1;
    QVector<double> ticks; ///< Two to five, at round numbers, the first at bottom and the last at top.
    int decimals = 0;      ///< That the ticks need.
};

/// The tightest axis around [low, high] whose at most five ticks are multiples of 1, 2, 2.5 or 5 times a power of ten.
/// low == high is given room around it.
[[nodiscard]] NiceAxis niceAxis(double low, double high);

} // namespace rapport

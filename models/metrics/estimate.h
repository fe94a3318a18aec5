#pragma once

#include <QString>

#include <optional>

namespace rapport::metrics {

/// A figure with what makes it honest: its 95 % interval and how many answers stand behind it.
/// Where it can't be given, value is empty and `why` is a stable id ("none", "fewer-than-10", ...) that ui
/// phrases and the command line spells out.
struct Estimate
{
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    qint64 n = 0;
    QString why;
    friend bool operator==(const Estimate &, const Estimate &) = default;
};

} // namespace rapport::metrics

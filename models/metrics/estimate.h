#pragma once

#include <QString>

#include <optional>

namespace rapport::metrics {

/// A figure with what makes it honest: its 95 % interval and how many answers stand behind it.
/// Where it can't be given, value is empty and `why` is a stable id ("none", "fewer-than-10", "not-yet") that ui
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

/// Below this many answers a figure is withheld: counts only.
inline constexpr qint64 fewest = 10;

/// An estimate without a value: "none" for n = 0, "fewer-than-10" below the gate, else `why`.
[[nodiscard]] Estimate withheld(qint64 n, const QString &why = {});
/// The estimate, or, below the gate, a withheld one.
[[nodiscard]] Estimate gated(const Estimate &estimate);

/// A difference between two samples, later minus earlier, with its 95 % interval and two-sided p.
/// Empty where either side has fewer than `fewest` answers.
struct Change
{
    std::optional<double> difference;
    double low = 0;
    double high = 0;
    double p = 1;

    /// A change is called a change only where its interval excludes zero.
    [[nodiscard]] bool real() const { return difference && (low > 0 || high < 0); }
    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace rapport::metrics

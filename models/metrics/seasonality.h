#pragma once

#include <QString>
#include <QVector>

#include <array>
#include <optional>

namespace rapport::metrics {

/// Whether some calendar months are regularly stronger than others.
struct Seasonality
{
    QString why;                        ///< Empty: it can be told. "under-24-months", "no-values".
    double p = 1;                       ///< Chance that shuffled months differ as much.
    std::array<double, 12> index{};     ///< January first: the month's level over the trend's, 1.2 = 20 % above; 0 where it never occurred.
    std::array<double, 12> low{};       ///< The index's 95 % interval; 0 where there is none.
    std::array<double, 12> high{};
    std::array<int, 12> years{};        ///< How often each month occurred.
    qint64 months = 0;                  ///< With a value above zero.

    /// Called a season only where chance would rarely do it.
    [[nodiscard]] bool real() const { return why.isEmpty() && p < 0.05; }
};

/// `values[i]` belongs to month `firstMonth` + i (Moment::month); finished months only. Values of zero or below are left out. Logs, their linear
/// trend taken off, are averaged by calendar month; the spread of the twelve means is compared with that of 1,999 random orders of the months. Under 24
/// months the same month of last year is all there is to compare with. Each month's interval is that of its mean's distance from the mean of all in a
/// one-way layout: Student's t with the spread within months pooled over the twelve (Montgomery, Design and Analysis of Experiments, ch. 3), one
/// degree of freedom less for the trend.
[[nodiscard]] Seasonality seasonality(int firstMonth, const QVector<double> &values, quint64 seed = 1);

} // namespace rapport::metrics

#pragma once

#include "models/forecast/outlook.h"
#include "models/forecast/spendfit.h"

#include <span>

namespace rapport::forecast {

/// A total with the range that holds it 95 times in 100.
struct Band
{
    double value = 0; ///< Expected.
    double low = 0;
    double high = 0;
    friend bool operator==(const Band &, const Band &) = default;
};

/// What the customers of today will buy within a horizon. Those who are not customers yet are in none of it.
struct ShopTotals
{
    Band purchases; ///< Purchase days.
    Band value;     ///< Minor units, margin applied; zero where no amount is known.
    friend bool operator==(const ShopTotals &, const ShopTotals &) = default;
};

/// Who is simulated.
struct SimulatedCustomer
{
    Rhythm rhythm;
    Spending spending;
};

/// The models are wrong in ways that move all customers together: totals are multiplied by exp(N(0, spread^2)), with this spread
/// until the shop's own past gives a better one.
inline constexpr double usualSpread = 0.20;

/// Draws for each customer whether he is still there, his rate, his chance of leaving and what he spends, and adds up. The expected values are
/// exact, the bands from the draws: few draws where there are many customers, whose sum is then normal.
[[nodiscard]] ShopTotals simulate(Outlook &outlook, const SpendFit &spend, std::span<const SimulatedCustomer> customers, int horizonDays,
                                  double margin, double spread, quint64 seed);

} // namespace rapport::forecast

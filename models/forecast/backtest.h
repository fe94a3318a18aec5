#pragma once

#include "models/forecast/shopforecast.h"

namespace rapport::forecast {

/// Fits to what was known `daysAgo` days before the options' day and compares with what happened since. Empty where there was not
/// enough data then.
[[nodiscard]] std::optional<Backtest> backtest(const PurchaseBook &book, const ForecastOptions &options, int daysAgo);

/// The spread to widen totals by, from how far the tests were off beyond chance: usualSpread counts like two tests.
[[nodiscard]] double spreadOf(const std::vector<Backtest> &tests);

} // namespace rapport::forecast

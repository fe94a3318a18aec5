#pragma once

#include "models/forecast/shopforecast.h"
#include "ui/charts/barplot.h"

namespace rapport {

/// What the customers of today are expected to buy within the horizon, beside what a spreadsheet would say. Needs `shop.totals`.
[[nodiscard]] BarSpec forecastSpec(const forecast::ShopForecast &shop, const QString &currency);

/// What both would have said on the shop's own past, and what happened: each within its own span of days.
[[nodiscard]] BarSpec forecastCheckSpec(const forecast::ShopForecast &shop);

} // namespace rapport

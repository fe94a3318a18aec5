#pragma once

#include "models/forecast/shopforecast.h"

#include <vector>

namespace rapport::worklist {

// Whom a call is worth, from the shop's forecast alone. Pure.

/// One customer, by a row of the forecast.
struct CallWorth
{
    const forecast::CustomerForecast *row = nullptr;
    std::optional<double> chance; ///< That they have not left, 0..1; empty: too little is known to say.
    int lastDay = 0;              ///< Moment::day of the last purchase.
    double stake = 0;             ///< What may be lost: worth a year times the chance that nothing comes, minor units.
};

/// Those whose gap is at least `ratio` times their usual one (of two gaps or more) and who are, as far as the forecast may
/// say, more likely still there than not; without a forecast, up to four usual gaps. Most at stake first.
[[nodiscard]] std::vector<CallWorth> overdue(const forecast::ShopForecast &shop, double ratio);

/// A year since the first purchase, on a day from `fromDay` to `toDay`.
struct FirstPurchase
{
    const forecast::CustomerForecast *row = nullptr;
    int day = 0; ///< Moment::day of the anniversary.
    int years = 0;
};
/// First, fifth, tenth ... years of customers who bought on three days or more and are likely still there; most faithful first.
[[nodiscard]] std::vector<FirstPurchase> anniversaries(const forecast::ShopForecast &shop, int fromDay, int toDay);

} // namespace rapport::worklist

#pragma once

#include "models/services/forecasts.h"

#include <QString>

namespace rapport {

/// What the shop expects of a customer, each line a figure and, below it, its range or how rough it is.
struct OutlookText
{
    QString rhythm;     ///< "Usually every 21 days; 35 days now"; empty: bought on fewer than two days.
    QString chance;     ///< "38 % chance of no purchase in the next 30 days", or why nothing can be expected.
    QString chanceNote; ///< "next around 12 March, half of the time between 3 March and 2 April", "rough: few customers of the shop bought again".
    QString value;      ///< "About € 394 expected in the next 12 months (€ 0 to € 1,120)", with a 95 % range; empty where no amounts are known.
    friend bool operator==(const OutlookText &, const OutlookText &) = default;
};

/// A customer without purchases (customer 0) gets empty lines. `currency` is the shop's, `today` a Moment::day.
[[nodiscard]] OutlookText outlookText(const Forecasts::Outlook &outlook, const QString &currency, int today);

/// Why a customer stands where the list is ordered by risk: "35 days now, usually 21 · 62 % chance of none in 30 days".
[[nodiscard]] QString riskReason(const forecast::CustomerForecast &row, int horizonDays);

} // namespace rapport

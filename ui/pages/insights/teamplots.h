#pragma once

#include "models/series/servicefigures.h"
#include "ui/charts/barplot.h"
#include "ui/pages/insights/serviceplots.h"
#include "ui/support/entrytext.h"

namespace rapport {

// Figures by member of staff: drawn towards the team's, by name, because no order holds where intervals overlap. Where there are more people than
// bars can be read, those with the most counted stand first.

/// Mood of customers.
[[nodiscard]] BarSpec teamMoodSpec(const metrics::TeamFigures &team, const ShopNames &names);
/// Shares: cases solved at once by who took their first contact, satisfied answers, promises kept.
[[nodiscard]] BarSpec teamSolvedSpec(const metrics::TeamFigures &team, const ShopNames &names);
[[nodiscard]] BarSpec teamSatisfiedSpec(const metrics::TeamFigures &team, const ShopNames &names);
[[nodiscard]] BarSpec teamPromisesSpec(const metrics::TeamFigures &team, const ShopNames &names);
/// A box of times a member, as timesSpec(); who has fewer than 10 is left out.
[[nodiscard]] BarSpec teamTimesSpec(const ServiceFigures &service, Times times, const ShopNames &names);

} // namespace rapport

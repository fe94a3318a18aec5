#pragma once

#include "models/series/loyalty.h"
#include "ui/charts/barplot.h"
#include "ui/charts/heatmap.h"

namespace rapport {

/// Most months of a cohort map, down and across.
inline constexpr int mostCohorts = 24;

/// Rows: month of the first purchase; columns: months since; shade: share who bought again. The newest mostCohorts months.
[[nodiscard]] HeatSpec cohortSpec(const Loyalty &loyalty);
/// Share of each month's newcomers who bought again within the window, at equal exposure.
[[nodiscard]] BarSpec repeatSpec(const Loyalty &loyalty);
/// How many customers each segment of recency, frequency and money holds.
[[nodiscard]] BarSpec segmentSpec(const Loyalty &loyalty);
/// How far a calendar month's revenue stands over or under the trend; only where `loyalty.revenue` can be told.
[[nodiscard]] BarSpec seasonSpec(const Loyalty &loyalty);

/// "Champions", "Can't lose" ...: names and what to make of them.
[[nodiscard]] QString segmentName(metrics::RfmSegment segment);

} // namespace rapport

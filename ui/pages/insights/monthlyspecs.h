#pragma once

#include "models/series/trends.h"
#include "ui/charts/chartspec.h"
#include "ui/pages/insights/measure.h"

namespace rapport {

/// One figure of MonthlyFigures as a chart: line, band, table, words. Id of the spec is the measure's key.
[[nodiscard]] ChartSpec monthlySpec(const Measure &measure, const MonthlyFigures &figures, int fromMonth);
/// Revenue by month in the shop's currency as bars; other currencies are named in the note.
[[nodiscard]] ChartSpec revenueSpec(const MonthlyFigures &figures, int fromMonth);
/// Why a measure shows nothing from `fromMonth` on: see whyEmpty() of the series.
[[nodiscard]] QString whyEmpty(const QString &key, const MonthlyFigures &figures, int fromMonth);

/// Fills `now` and `changes` of a chart: the last finished month against the month before and the same month of the year
/// before. `wide` and `figures` must reach back that far, or nothing can be said.
void addChanges(ChartSpec &spec, const Measure &measure, const TrendSet &wide, const MonthlyFigures &figures);

/// A measure in the later month against the earlier one; empty where either is missing or too few.
[[nodiscard]] metrics::Change monthChange(const QString &key, const TrendSet &wide, const MonthlyFigures &figures, int earlier, int later);

} // namespace rapport

#pragma once

#include "models/series/trends.h"
#include "ui/charts/chartspec.h"

namespace rapport {

/// The four cards' charts as they are drawn, read out, tabled and exported: series in, specs out.

[[nodiscard]] ChartSpec recommendationSpec(const NpsTrend &trend);
/// Share of a month's buyers who came back in the next.
[[nodiscard]] ChartSpec returnedSpec(const ChurnTrend &trend);
/// Share of the active customers lost in a month.
[[nodiscard]] ChartSpec lostSpec(const ChurnTrend &trend);
[[nodiscard]] ChartSpec valueSpec(const CltvTrend &trend);
[[nodiscard]] ChartSpec moodSpec(const SentimentTrend &trend);

} // namespace rapport

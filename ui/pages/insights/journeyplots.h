#pragma once

#include "models/metrics/journey.h"
#include "ui/charts/barplot.h"

namespace rapport {

// Bars in the order customers come by the touchpoints. Part i is journey.steps[i].

/// Change of mood at each touchpoint, with its interval.
[[nodiscard]] BarSpec journeyMoodSpec(const metrics::Journey &journey);
/// Share of customers for whom each touchpoint was the last one, against the average.
[[nodiscard]] BarSpec journeyLeaveSpec(const metrics::Journey &journey);
/// Mood of what is said right after a touchpoint; only those with a difference to show. Records: none.
[[nodiscard]] BarSpec journeyAfterSpec(const metrics::Journey &journey);

/// "First contact", "Our reply" ...
[[nodiscard]] QString touchpointName(const QString &id);

} // namespace rapport

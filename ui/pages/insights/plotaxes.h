#pragma once

#include "ui/charts/barplot.h"

#include <QString>

namespace rapport {

// Value axes of bar plots.

/// Moods from `low` to `high`, signed.
void scoreAxis(BarSpec &spec, double low, double high);
/// Shares from zero to the highest bar or whisker, in per cent.
void shareAxis(BarSpec &spec);
/// Seconds from zero to the longest whisker, in minutes or hours.
void timeAxis(BarSpec &spec);
/// Counts from zero to the longest bar.
void countAxis(BarSpec &spec);

/// A number for machines: point as decimal sign.
[[nodiscard]] QString rawNumber(double value);

} // namespace rapport

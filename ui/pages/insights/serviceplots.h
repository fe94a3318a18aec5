#pragma once

#include "models/series/servicefigures.h"
#include "ui/charts/barplot.h"
#include "ui/support/entrytext.h"

namespace rapport {

/// Which of a slice's times.
enum class Times { Waiting, Handling };

/// A box by channel and by topic: median, middle half, and what one in ten stays under and over. Slices without times are left out.
[[nodiscard]] BarSpec timesSpec(const ServiceFigures &service, Times times, const ShopNames &names);
/// Share of cases solved at once by topic, and of conversations that began badly and ended well by channel.
[[nodiscard]] BarSpec solvedSpec(const ServiceFigures &service, const ShopNames &names);
[[nodiscard]] BarSpec recoveredSpec(const ServiceFigures &service);


// What plots of times have in common.

/// Without a box yet.
[[nodiscard]] BarSpec boxesSpec(const QString &id, const QString &title, const MonthSpan &span);
/// A box with its row of the table; `rawLabel` is its name for machines.
void addBox(BarSpec &spec, const QString &label, const QString &rawLabel, const metrics::Spread &spread, const metrics::Estimate &median);
/// The axis and what is read out, once all boxes are in.
void finishBoxes(BarSpec &spec);

} // namespace rapport

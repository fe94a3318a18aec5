#pragma once

#include "models/series/servicefigures.h"
#include "ui/charts/barplot.h"
#include "ui/support/entrytext.h"

namespace rapport {

/// Which of a slice's times.
enum class Times { Waiting, Handling };

/// A box by channel and by topic: median, middle half, and what one in ten stays under and over. Slices without times are left out.
[[nodiscard]] BarSpec timesSpec(const ServiceFigures &service, Times times, const ShopNames &names);
/// The same by member of staff, by name: no ranking.
[[nodiscard]] BarSpec staffTimesSpec(const ServiceFigures &service, const ShopNames &names);
/// Share of cases solved at once by topic, and of conversations that began badly and ended well by channel.
[[nodiscard]] BarSpec solvedSpec(const ServiceFigures &service, const ShopNames &names);
[[nodiscard]] BarSpec recoveredSpec(const ServiceFigures &service);

} // namespace rapport

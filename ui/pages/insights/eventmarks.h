#pragma once

#include "storage/records/shopevent.h"
#include "ui/charts/chartspec.h"

#include <QVector>

namespace rapport {

/// Marks on the axis of a chart by month what happened in its months: a line for each, its name where `labelled` (names stand once a sheet), and a
/// line in what its month says.
void addEvents(ChartSpec &spec, const QVector<ShopEvent> &events, bool labelled);

/// "New opening hours, 1 Aug 2026; Moved, 3 Sep 2026"; empty where there is nothing in these months (Moment::month).
[[nodiscard]] QString eventsText(const QVector<ShopEvent> &events, int fromMonth, int toMonth);

} // namespace rapport

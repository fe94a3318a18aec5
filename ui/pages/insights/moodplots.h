#pragma once

#include "models/metrics/drivers.h"
#include "models/series/loyalty.h"
#include "ui/charts/barplot.h"
#include "ui/charts/heatmap.h"
#include "ui/support/entrytext.h"

namespace rapport {

/// What goes with good or bad mood: difference between customers who had it and those who had not. `kinds` of Driver; drivers without a
/// difference are left out: driverRecords() gives the records of those that are in, in the order of the bars.
[[nodiscard]] BarSpec driverSpec(const QVector<metrics::Driver> &drivers, const QStringList &kinds, const ShopNames &names,
                                 const QString &id, const QString &title);
[[nodiscard]] QVector<QVector<qint64>> driverRecords(const QVector<metrics::Driver> &drivers, const QStringList &kinds);
/// Rows: measured earlier; columns: measured three months later. Greyed where it is within noise after Holm's correction.
[[nodiscard]] HeatSpec relationSpec(const Relations &relations);
/// How listened to, understood and cared for customers felt, by their own word and by the staff's.
[[nodiscard]] BarSpec empathySpec(const EmpathyIndex &empathy);

} // namespace rapport

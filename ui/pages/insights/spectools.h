#pragma once

#include "models/series/trendpoint.h"
#include "ui/charts/chartspec.h"

#include <functional>
#include <optional>
#include <utility>

namespace rapport {

// What the charts of chartspecs.h have in common.

/// Values, bounds and month names; the texts are still empty. Over more than a year the axis names the year.
[[nodiscard]] QVector<ChartPoint> chartPoints(const QVector<TrendPoint> &points);
/// Lowest and highest end of any interval; 0 and 0 where there is none.
[[nodiscard]] std::pair<double, double> bounds(const QVector<ChartPoint> &points);
/// The last month with a figure that can't move any more.
[[nodiscard]] std::optional<qsizetype> lastFinished(const QVector<TrendPoint> &points);
/// Month, value, from, to as people read them; "–" where there is none.
[[nodiscard]] QStringList tableRow(const TrendPoint &point, const std::function<QString(double)> &text);
/// The same for machines: "2026-10", point as decimal sign, empty where there is none.
[[nodiscard]] QStringList rawRow(const TrendPoint &point);
/// The chart in a sentence or two: what, from when to when, the first figure and the last.
[[nodiscard]] QString spokenSummary(const ChartSpec &spec);

} // namespace rapport

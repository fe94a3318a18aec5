#pragma once

#include "models/series/trends.h"
#include "ui/widgets/metriccard.h"

#include <QVector>

namespace rapport {

/// A card's figure and which chart it belongs to (a card id, empty: none).
struct MetricEntry
{
    QString chart;
    MetricFigure figure;
    QString key = {}; ///< Of MonthlyFigures; empty: told by the chart.
};

/// The row of cards, at most six: NPS, lost customers, value and mood, with CSAT, CES and solved at once where the last
/// three finished months have any. Each compares the last three finished months with the three before.
[[nodiscard]] QVector<MetricEntry> metricEntries(const TrendSet &set, const MonthlyFigures &figures);

/// "Cards: Aug to Oct against May to Jul. November is not over and drawn lighter."
[[nodiscard]] QString comparisonText(const MonthSpan &span);

} // namespace rapport

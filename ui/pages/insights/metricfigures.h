#pragma once

#include "models/series/trends.h"
#include "ui/widgets/metriccard.h"

#include <QVector>

namespace rapport {

/// A card's figure and where more of it is told.
struct MetricEntry
{
    QString key;   ///< Of MonthlyFigures, and of the chart on that sheet.
    QString chart; ///< A card of the overview that draws it; empty: none does,
    QString sheet; ///< and this sheet has a chart of it.
    MetricFigure figure;
};

/// The row of cards, and what it has none of.
struct MetricRow
{
    QVector<MetricEntry> entries; ///< What matters first: what customers say, whether they stay, what the shop does.
    QStringList missing;          ///< Names of the figures nothing was counted for in the months compared.
    QStringList withheld;         ///< Names of the figures that can't be told for the filter.
};

/// A card for every figure with something counted in the last three finished months, each compared with the three before.
/// `figures` without months: only those of the trends, nothing missing.
[[nodiscard]] MetricRow metricRow(const TrendSet &set, const MonthlyFigures &figures);
/// "Nothing counted in these months: promises kept, contracts ended." in one line; empty where nothing is missing.
[[nodiscard]] QString missingFiguresText(const MetricRow &row);

/// "Cards: Aug to Oct against May to Jul. November is not over and drawn lighter."
[[nodiscard]] QString comparisonText(const MonthSpan &span);

} // namespace rapport

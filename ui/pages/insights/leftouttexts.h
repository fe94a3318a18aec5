#pragma once

#include "models/series/monthlyfigures.h"

namespace rapport {

// Sentences about what figures leave out.

/// "14 answers on a scale from 1 to 10 are kept apart.", a sentence a scale; empty where there are none.
[[nodiscard]] QString keptApartText(const QVector<MonthlyFigures::KeptApart> &rows);

/// "Purchases in USD are not in it: ..."; empty where there are none.
[[nodiscard]] QString otherCurrenciesText(const QStringList &currencies);

/// "Nothing counted in these months: promises kept, contracts ended."; empty where no figure is named.
[[nodiscard]] QString nothingCountedText(const QStringList &figures);

} // namespace rapport

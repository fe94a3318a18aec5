#pragma once

#include "models/series/monthlyfigures.h"

namespace rapport {

/// "14 answers on a scale from 1 to 10 are kept apart.", a sentence a scale; empty where there are none.
[[nodiscard]] QString keptApartText(const QVector<MonthlyFigures::KeptApart> &rows);

/// "Purchases in USD are not in it: ..."; empty where there are none.
[[nodiscard]] QString otherCurrenciesText(const QStringList &currencies);

} // namespace rapport

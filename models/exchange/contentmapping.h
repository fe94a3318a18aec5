#pragma once

#include "models/exchange/columnprofile.h"
#include "models/exchange/importplan.h"

#include <QVector>

namespace rapport::exchange {

/// Adds to a mapping what the columns' content says about fields that no name gave away: e-mail addresses, dates,
/// money, ratings, texts, keys and names. Only columns that are not taken; only fields worth guessing.
void mapByContent(ImportPlan &plan, const QVector<ColumnProfile> &columns);

} // namespace rapport::exchange

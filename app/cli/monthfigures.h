#pragma once

#include "models/series/monthlyfigures.h"

#include <QJsonObject>
#include <QStringList>

namespace rapport::cli {

/// {"months":[{"month":"2026-10","nps":{"value":…,"low":…,"high":…,"n":…,"promoters":…},…}],…}; a figure that can't be given is
/// {"value":null,"n":3,"why":"fewer than 10 answers"}.
[[nodiscard]] QJsonObject toJson(const MonthlyFigures &figures);

/// A table for people: figure and n by month, and which answers and currencies are in none of them; nothing where there are no months.
[[nodiscard]] QStringList toTable(const MonthlyFigures &figures);

} // namespace rapport::cli

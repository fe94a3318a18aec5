#pragma once

#include "resources/sentiment/tools/fit/fitter.h"

namespace rapport::sentiment::fit {

/// Writes a table as LearnedTable reads it, terms in the order of the alphabet.
[[nodiscard]] bool writeTable(const QString &path, const TermIndex &terms, const Weights &weights, QString *error);

/// Writes where a table comes from: texts by set and class, settings, and `figures` as they were printed.
[[nodiscard]] bool writeReport(const QString &path, const QVector<measure::LabelledSet> &sets, const Settings &settings,
                               const QString &figures, QString *error);

} // namespace rapport::sentiment::fit

#pragma once

#include "models/exchange/importplan.h"
#include "models/workspace.h"

#include <QCommandLineParser>

namespace rapport::cli {

/// The options that say how a file is read.
void declareImportOptions(QCommandLineParser &parser);

/// How to read `file`: as the importer proposes, changed by what the options say. Invalid in a sentence that says what to do.
[[nodiscard]] Result<exchange::ImportPlan> planFor(Workspace &shop, const QString &file, const QCommandLineParser &parser);

/// An error of running the plan, in a sentence that says what to do.
[[nodiscard]] Error planError(const Error &error, const exchange::ImportPlan &plan);

} // namespace rapport::cli

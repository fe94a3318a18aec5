#pragma once

#include "models/exchange/importpreset.h"
#include "models/workspace.h"

#include <QCommandLineParser>

namespace rapport::cli {

/// The options that say how a file is read.
void declareImportOptions(QCommandLineParser &parser);

/// A plan, and what of it a person (not the file) decided.
struct PlannedImport
{
    exchange::ImportPlan plan;
    exchange::FileLayout layout;
};

/// How to read `file`: as the importer proposes, or as the preset says, changed by what the options say. Invalid in a sentence that says what to do.
[[nodiscard]] Result<PlannedImport> planFor(Workspace &shop, const QString &file, const QCommandLineParser &parser,
                                            const std::optional<exchange::ImportPreset> &preset);

/// An error of running the plan, in a sentence that says what to do.
[[nodiscard]] Error planError(const Error &error, const exchange::ImportPlan &plan);

} // namespace rapport::cli

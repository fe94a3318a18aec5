#pragma once

#include "models/workspace.h"

#include <QCommandLineParser>

namespace rapport::cli {

/// The file --file or --sample names, otherwise the one the window uses.
[[nodiscard]] QString shopPath(const QCommandLineParser &parser);

/// Opens it. From here on Ctrl+C asks to stop instead of ending the program; see interrupted().
[[nodiscard]] Result<std::unique_ptr<Workspace>> openShop(const QCommandLineParser &parser);

} // namespace rapport::cli

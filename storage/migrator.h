#pragma once

#include "storage/result.h"

#include <QString>
#include <QStringList>

namespace rapport {

/// Brings a file's schema to the newest version, one numbered script after the other. `folder` is where the
/// scripts are; the program's own are compiled in.
class Migrator
{
public:
    /// Number of the newest script.
    [[nodiscard]] static int newest(const QString &folder = ownScripts());
    /// Names of the scripts in order, "0001_first.sql" first.
    [[nodiscard]] static QStringList scripts(const QString &folder = ownScripts());
    /// Runs the missing scripts, each in a transaction of its own that also writes the version. A file that
    /// holds data already is copied to "<path>.before-<version>" first. Blocking.
    [[nodiscard]] static Result<void> bringUpToDate(const QString &path, const QString &folder = ownScripts());

private:
    [[nodiscard]] static QString ownScripts();
};

} // namespace rapport

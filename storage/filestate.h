#pragma once

#include "storage/result.h"

#include <QString>

namespace rapport {

/// Marks a file as ours: PRAGMA application_id, "Rprt".
inline constexpr qint32 applicationId = 0x52707274;

/// Whether somebody's file (or folder, device ...) has this name; an empty file may be filled.
[[nodiscard]] bool isTaken(const QString &path);

/// Creates an empty file that only its owner can read (0600). Conflict where it exists with content, or is no regular file.
[[nodiscard]] Result<void> createPrivateFile(const QString &path);

/// Gives a finished file its name, at once or not at all. A -wal and -shm that an earlier file of that name left behind get another name
/// first (nothing is deleted): SQLite would play the old log into the new file. Conflict, with `made` left where it is, where another file has that
/// name meanwhile.
[[nodiscard]] Result<void> moveIntoPlace(const QString &made, const QString &path);

/// Takes group's and others' rights from the file and its -wal and -shm, where they exist.
void makePrivate(const QString &path);

/// Looks at a file's header without opening it as a database, so that a foreign or damaged file is
/// refused untouched. `newestVersion` is the newest schema this program knows.
/// Unavailable (missing, permission, read-only), Corrupt (not-a-database, not-ours) or TooNew.
[[nodiscard]] Result<void> inspectFile(const QString &path, int newestVersion);

} // namespace rapport

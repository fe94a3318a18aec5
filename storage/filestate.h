#pragma once

#include "storage/result.h"

#include <QString>

namespace rapport {

/// Marks a file as ours: PRAGMA application_id, "Rprt".
inline constexpr qint32 applicationId = 0x52707274;

/// Creates an empty file that only its owner can read (0600). Conflict where it exists with content.
[[nodiscard]] Result<void> createPrivateFile(const QString &path);

/// Takes group's and others' rights from the file and its -wal and -shm, where they exist.
void makePrivate(const QString &path);

/// Looks at a file's header without opening it as a database, so that a foreign or damaged file is
/// refused untouched. `newestVersion` is the newest schema this program knows.
/// Unavailable (missing, permission, read-only), Corrupt (not-a-database, not-ours) or TooNew.
[[nodiscard]] Result<void> inspectFile(const QString &path, int newestVersion);

} // namespace rapport

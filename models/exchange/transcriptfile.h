#pragma once

#include "storage/result.h"

#include <QString>

namespace rapport::exchange {

/// The text of a chat's file, in whatever encoding it was written (UTF-8, UTF-16, Windows-1252). Errors as openInput(); Invalid with
/// reason "too-large" beyond 40 MB.
[[nodiscard]] Result<QString> chatFileText(const QString &path);

} // namespace rapport::exchange

#pragma once

#include "storage/error.h"

#include <QString>

namespace rapport {

/// An error as a sentence or two for a message bar: what failed, with what, and what to do. `action` says what was being
/// done, as the start of a sentence ("The entry was not saved"); empty: only why.
[[nodiscard]] QString errorText(const Error &error, const QString &action = {});

} // namespace rapport

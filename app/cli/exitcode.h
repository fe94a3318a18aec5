#pragma once

#include "storage/error.h"

namespace rapport::cli {

/// What the shell is told: 0 done, 2 bad use or invalid input, 3 not found, 4 conflict, 5 file unavailable or
/// refused, 70 internal, 130 stopped by Ctrl+C.
[[nodiscard]] int exitCode(Error::Kind kind);

/// The error as sentences for a person: what failed, with what, and what to do.
[[nodiscard]] QString sentence(const Error &error);

} // namespace rapport::cli

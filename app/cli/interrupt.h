#pragma once

namespace rapport::cli {

/// From now on the first Ctrl+C (or SIGTERM) only asks to stop; a second one ends the program at once. Either
/// way a transaction that was not committed leaves nothing behind.
void listenForInterrupt();

/// Whether somebody asked to stop.
[[nodiscard]] bool interrupted();

} // namespace rapport::cli

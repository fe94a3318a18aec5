#pragma once

#include "ui/commands/command.h"

namespace rapport {

/// Every command of the window, in the order of the cheat sheet. The only place where a text, an icon or a key of a
/// command is written.
[[nodiscard]] QList<Command> commandTable();

} // namespace rapport

#pragma once

#include "models/services/undojournal.h"

#include <QString>

namespace rapport {

/// What was done, as a sentence for the status line, with what follows it ("3 other texts that say “the usual” follow").
[[nodiscard]] QString doneText(const UndoJournal::Step &step);
/// That it was taken back.
[[nodiscard]] QString undoneText(const UndoJournal::Step &step);

} // namespace rapport

#pragma once

#include "storage/error.h"
#include "storage/records/undostep.h"

#include <QString>

namespace rapport {

/// What a step did, for menus and lists: "Change of the customer, Vera Solheim".
[[nodiscard]] QString stepText(const UndoStep &step);
/// What was done, as a sentence for the status line, with what follows it ("3 other texts that say “the usual” follow").
[[nodiscard]] QString doneText(const UndoStep &step);
/// That it was taken back.
[[nodiscard]] QString undoneText(const UndoStep &step);
/// Why a step can't be taken back or made again, and what to do; names what changed meanwhile.
[[nodiscard]] QString refusalText(const Error &error, const UndoStep &step);

} // namespace rapport

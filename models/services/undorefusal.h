#pragma once

#include "storage/error.h"

namespace rapport {

/// Whether a refusal of UndoJournal means that the step can't be moved as things are and would be refused again: then only
/// setAside() leads past it.
[[nodiscard]] inline bool isStuck(const Error &error)
{
    const QString &reason = error.reason;
    if (reason == QLatin1String("undo-unreadable"))
        return true;
    return error.kind == Error::Kind::Conflict && reason != QLatin1String("undo-nothing") && reason != QLatin1String("undo-order")
           && reason != QLatin1String("undo-done");
}

} // namespace rapport

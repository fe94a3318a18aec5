#pragma once

#include "storage/records/ids.h"
#include "storage/result.h"

#include <QFuture>

namespace rapport {

class Workspace;

/// Keeps an interaction in sight above the timeline, or no longer; can be taken back. NotFound where it is gone.
[[nodiscard]] QFuture<Result<void>> setPinned(Workspace &workspace, InteractionId id, bool pinned);

} // namespace rapport

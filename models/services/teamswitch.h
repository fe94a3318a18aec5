#pragma once

#include "storage/result.h"

#include <QFuture>

namespace rapport {

class Session;
class Workspace;

// Whether figures are worked out per member of staff: a setting of the shop, off until somebody switches it on.

/// On a lane.
[[nodiscard]] bool showsTeam(Session &session);
[[nodiscard]] QFuture<Result<bool>> showsTeam(Workspace &workspace);
/// One step to undo; no step where it is so already.
[[nodiscard]] QFuture<Result<void>> setShowsTeam(Workspace &workspace, bool shown);

} // namespace rapport

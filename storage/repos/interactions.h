#pragma once

#include "storage/records/interaction.h"
#include "storage/session.h"

#include <optional>

namespace rapport::repos {

// Rows of `interaction` with their search index. All throw Failure. None of them keeps the totals: the
// caller tells a Totals (totals.h) the same changes and flushes it in the same transaction.

/// Stores a row under its id, or under a new one where it has none. A creation time of 0 is stored as the
/// moment it happened.
InteractionId insert(Session &session, const Interaction &row);
/// Replaces `stored` (as it is in the file) by `row`, which has the same id. Conflict where the file holds
/// another version than `stored`.
void update(Session &session, const Interaction &stored, const Interaction &row);
/// Takes a row out, given as it is in the file. Conflict as for update().
void remove(Session &session, const Interaction &stored);

[[nodiscard]] std::optional<Interaction> find(Session &session, InteractionId id);

} // namespace rapport::repos

#pragma once

#include "models/services/drafts.h"
#include "storage/result.h"

namespace rapport {

class Workspace;

// What a person typed as a row that can be stored, checked but for what only the file can tell. The time is the workspace's
// clock's where none is given; moods are read when the row is written.

/// Invalid for an empty text, a negative span or a year outside 1800..2200.
[[nodiscard]] Result<Interaction> entryRow(const Workspace &workspace, const InteractionDraft &draft);
/// Invalid for a value outside its scale (NPS 0..10, others 1..scale) or a time in the future.
[[nodiscard]] Result<Feedback> entryRow(const Workspace &workspace, const FeedbackDraft &draft);
/// Invalid for a currency that is no ISO code, items that add up to something else, an amount above `largestAmountMinor`, a
/// time in the future.
[[nodiscard]] Result<Purchase> entryRow(const Workspace &workspace, const PurchaseDraft &draft);
/// Invalid for an empty text or no date.
[[nodiscard]] Result<Task> entryRow(const Workspace &workspace, const TaskDraft &draft);

} // namespace rapport

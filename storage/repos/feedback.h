#pragma once

#include "storage/records/feedback.h"
#include "storage/session.h"

#include <optional>

namespace rapport::repos {

// Rows of `feedback` with their search index, as interactions.h: the caller keeps the Totals.

FeedbackId insert(Session &session, const Feedback &row);
void update(Session &session, const Feedback &stored, const Feedback &row);
void remove(Session &session, const Feedback &stored);
[[nodiscard]] std::optional<Feedback> find(Session &session, FeedbackId id);

} // namespace rapport::repos

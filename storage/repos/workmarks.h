#pragma once

#include "storage/records/workmark.h"
#include "storage/session.h"

#include <QHash>

#include <optional>

namespace rapport::repos {

// What people did with lines of the day's list that are no follow-up. All throw Failure.

void insert(Session &session, const WorkMark &mark);
/// The newest mark of a customer and reason.
[[nodiscard]] std::optional<WorkMark> newestMark(Session &session, CustomerId customer, WorkReason reason);

/// Hands a customer's line to somebody; not set: back to everybody.
void setOwner(Session &session, CustomerId customer, StaffId to, qint64 now);
/// Whose it is: as set last and not seen to since.
[[nodiscard]] StaffId ownerOf(Session &session, CustomerId customer);

/// Follow-ups finished and lines seen to since an instant, UTC epoch ms; what was done at once for a customer counts once.
[[nodiscard]] int finishedSince(Session &session, qint64 since);

} // namespace rapport::repos

#pragma once

#include "storage/records/shop.h"
#include "storage/repos/customercondition.h"
#include "storage/session.h"

#include <optional>

namespace rapport::repos {

// Saved segments, and who meets a condition. Adding and changing one: save() in storage/repos/shop.h. Everything throws Failure.

[[nodiscard]] std::optional<Segment> segmentById(Session &session, SegmentId id);
/// Conflict where the stored version is another one.
void remove(Session &session, SegmentId id, int version);

[[nodiscard]] qint64 countOf(Session &session, const CustomerCondition &condition);
[[nodiscard]] bool isAnybody(Session &session, const CustomerCondition &condition);
/// By id.
[[nodiscard]] QVector<CustomerId> customersOf(Session &session, const CustomerCondition &condition);

} // namespace rapport::repos

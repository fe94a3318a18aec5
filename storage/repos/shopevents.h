#pragma once

#include "storage/records/shopevent.h"
#include "storage/session.h"

#include <QVector>

#include <optional>

namespace rapport::repos {

/// Events of [fromDay, toDay], oldest first. Throws Failure, like all here.
[[nodiscard]] QVector<ShopEvent> shopEvents(Session &session, int fromDay, int toDay);
[[nodiscard]] std::optional<ShopEvent> find(Session &session, ShopEventId id);
/// Adds (id not set) or changes; the id. Conflict for a version that is not the stored one, NotFound for an id that is gone.
ShopEventId save(Session &session, const ShopEvent &event);
/// NotFound where it is gone.
void remove(Session &session, ShopEventId id);

} // namespace rapport::repos

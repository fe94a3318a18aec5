#pragma once

#include <Qt>

namespace rapport {

/// Under this role a timeline's model gives the row's TimelineEntry.
inline constexpr int timelineEntryRole = Qt::UserRole + 1;

} // namespace rapport

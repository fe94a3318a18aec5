#pragma once

#include "storage/session.h"

#include <QVector>

#include <utility>

namespace rapport::repos {

/// Days (Moment::day) with any entry but follow-ups, or a case resolved, ascending, with how many.
[[nodiscard]] QVector<std::pair<int, qint64>> entriesByDay(Session &session);

} // namespace rapport::repos

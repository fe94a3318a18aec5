#pragma once

#include "storage/records/task.h"
#include "storage/session.h"

#include <optional>

namespace rapport::repos {

// Rows of `task`, as interactions.h: the caller keeps the Totals.

TaskId insert(Session &session, const Task &row);
void update(Session &session, const Task &stored, const Task &row);
void remove(Session &session, const Task &stored);
[[nodiscard]] std::optional<Task> find(Session &session, TaskId id);

} // namespace rapport::repos

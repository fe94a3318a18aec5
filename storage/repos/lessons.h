#pragma once

#include "storage/records/shopword.h"
#include "storage/session.h"

#include <QVector>

#include <optional>

namespace rapport::repos {

// Rows of `lesson`: what corrections teach. All throw Failure.

/// In the order they were learned.
[[nodiscard]] QVector<Lesson> lessons(Session &session);
/// The same with their texts.
[[nodiscard]] QVector<TaughtBy> taughtBy(Session &session);
[[nodiscard]] std::optional<Lesson> lessonOf(Session &session, EntryKey entry);
/// Stores a lesson under its id, or under a new one where it has none.
LessonId insert(Session &session, const Lesson &lesson);
/// Takes a lesson out; Conflict where it is gone.
void remove(Session &session, const Lesson &lesson);

} // namespace rapport::repos

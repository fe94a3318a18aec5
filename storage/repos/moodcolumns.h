#pragma once

#include "storage/records/mood.h"
#include "storage/statement.h"

namespace rapport::repos {

/// The sentiment columns, in the order in which every statement of interactions and feedback names them:
/// score, confidence, mixed, opening, closing, emotions, signals, language, engine_version,
/// corrected_score, corrected_by, corrected_at.
inline constexpr int moodColumnCount = 12;

/// Reads them from `first` on.
[[nodiscard]] inline Mood moodFrom(const Statement &row, int first)
{
    Mood mood;
    mood.score = row.maybeNumber(first);
    mood.confidence = row.number(first + 1);
    mood.mixed = row.flag(first + 2);
    mood.opening = row.maybeNumber(first + 3);
    mood.closing = row.maybeNumber(first + 4);
    mood.emotions = static_cast<quint32>(row.integer(first + 5));
    mood.signalBits = static_cast<quint32>(row.integer(first + 6));
    mood.language = row.text(first + 7);
    mood.engineVersion = row.number(first + 8);
    mood.corrected = row.maybeNumber(first + 9);
    mood.correctedBy = row.id<StaffId>(first + 10);
    mood.correctedAt = row.integer(first + 11);
    return mood;
}

/// A confidence or version without a score would mean nothing: stored as NULL.
[[nodiscard]] inline std::optional<int> withScore(const Mood &mood, int value)
{
    return mood.score ? std::optional<int>(value) : std::nullopt;
}

/// 0 stands for "never" in records and NULL in the file.
[[nodiscard]] inline std::optional<qint64> nullIfZero(qint64 value)
{
    return value != 0 ? std::optional<qint64>(value) : std::nullopt;
}

} // namespace rapport::repos

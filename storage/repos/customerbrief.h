#pragma once

#include "storage/records/timelineentry.h"
#include "storage/session.h"

#include <QVector>

#include <optional>

namespace rapport::repos {

/// Newest texts with a mood, newest first.
[[nodiscard]] QVector<TimelineEntry> newestMoods(Session &session, CustomerId customer, int limit);
/// Tasks not done, due first.
[[nodiscard]] QVector<TimelineEntry> openTasks(Session &session, CustomerId customer);
/// The newest answer of each kind of feedback the customer ever gave.
[[nodiscard]] QVector<TimelineEntry> lastAnswers(Session &session, CustomerId customer);

/// When somebody usually buys.
struct Rhythm
{
    std::optional<int> usualGapDays; ///< Median days between purchase days; needs at least three of them.
    std::optional<int> daysSince;    ///< From the last purchase day up to `today`.
};
/// `today`: Moment::day. Purchase days as in activity_month: refunds netted, days ahead left out.
[[nodiscard]] Rhythm rhythmOf(Session &session, CustomerId customer, int today);

} // namespace rapport::repos

#pragma once

#include "storage/records/servicecase.h"
#include "storage/records/timelineentry.h"
#include "storage/session.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace rapport::repos {

/// Newest texts with a mood, newest first.
[[nodiscard]] QVector<TimelineEntry> newestMoods(Session &session, CustomerId customer, int limit);
/// Tasks not done, due first.
[[nodiscard]] QVector<TimelineEntry> openTasks(Session &session, CustomerId customer);
/// The newest answer of each kind of feedback the customer ever gave.
[[nodiscard]] QVector<TimelineEntry> lastAnswers(Session &session, CustomerId customer);

/// Newest conversations up to `now` (UTC epoch ms), newest first; notes are none.
[[nodiscard]] QVector<TimelineEntry> lastContacts(Session &session, CustomerId customer, qint64 now, int limit);
/// Entries a person pinned, newest first.
[[nodiscard]] QVector<TimelineEntry> pinnedEntries(Session &session, CustomerId customer, int limit);
/// The customer's cases: open ones first, then the newest.
[[nodiscard]] QVector<ServiceCase> newestCases(Session &session, CustomerId customer, int limit);

/// Subjects of these cases by the entries that belong to them; cases without a subject are left out.
[[nodiscard]] QHash<EntryKey, QString> mattersOf(Session &session, const QVector<ServiceCase> &cases);

/// When somebody usually buys.
struct Rhythm
{
    std::optional<int> usualGapDays; ///< Median days between purchase days; needs at least three of them.
    std::optional<int> daysSince;    ///< From the last purchase day up to `today`.
};
/// `today`: Moment::day. Purchase days as in activity_month: refunds netted, days ahead left out.
[[nodiscard]] Rhythm rhythmOf(Session &session, CustomerId customer, int today);

} // namespace rapport::repos

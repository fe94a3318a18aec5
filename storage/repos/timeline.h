#pragma once

#include "storage/records/timelineentry.h"
#include "storage/session.h"

#include <QStringList>
#include <QVariant>
#include <QVector>

#include <optional>

namespace rapport::repos {

/// Which rows of one customer's timeline.
struct TimelineQuery
{
    CustomerId customer;
    QStringList kinds;             ///< Interaction and feedback kind ids, "purchase", "task"; empty: all.
    std::optional<StaffId> staff;
    std::optional<int> moodAtMost; ///< Thousandths, effective; leaves only rows with a mood.
    std::optional<int> moodAtLeast;
    std::optional<int> fromDay;    ///< Moment::day, inclusive.
    std::optional<int> toDay;
    QStringList words;             ///< Each has to begin a word of the row's text.
};

/// A query's text and values.
struct TimelineSql
{
    QString text; ///< Empty: the filter leaves nothing to ask for.
    QVariantList values;
};

/// The one statement of a page: UNION ALL over the typed tables, each walking its own (customer_id,
/// occurred_at DESC, id DESC) index from the cursor on, merged, with ORDER BY and LIMIT of the compound. A
/// subquery around it would read and sort everything first.
[[nodiscard]] TimelineSql timelineSql(const TimelineQuery &query, const std::optional<TimelineCursor> &after, int limit);

/// At most `limit` rows after the cursor, newest first.
[[nodiscard]] QVector<TimelineEntry> timelinePage(Session &session, const TimelineQuery &query, const std::optional<TimelineCursor> &after, int limit);
/// Rows by key, in the order asked for, of any customer; the ones that are gone are left out.
[[nodiscard]] QVector<TimelineEntry> timelineEntries(Session &session, const QVector<EntryKey> &keys);
/// Those of the keys that a page of this query could hold, wherever they stand.
[[nodiscard]] QVector<TimelineEntry> timelineEntries(Session &session, const QVector<EntryKey> &keys, const TimelineQuery &query);

} // namespace rapport::repos

#pragma once

#include "storage/records/ids.h"

#include <QString>

namespace rapport {

/// Which months, and of which customers.
struct TrendRequest
{
    int fromMonth = 0; ///< Moment::month, inclusive.
    int toMonth = 0;   ///< Inclusive; the running month is marked as unfinished in the series.
    QString tag;       ///< Only customers bearing it; empty: all (then the kept totals answer).
    SegmentId segment; ///< A saved segment; not set: all.

    // Narrowed further by what single entries say; figures that are no entries' (purchases, activity) are withheld then, "not-for-this-filter".
    QString channel = {}; ///< Interaction kind id, or the channel of an answer; empty: all.
    StaffId staff = {};   ///< Not set: all.
    TopicId topic = {};   ///< Not set: all.

    [[nodiscard]] bool byEntry() const { return !channel.isEmpty() || staff.isValid() || topic.isValid(); }
    [[nodiscard]] bool filtered() const { return !tag.isEmpty() || segment.isValid() || byEntry(); }
    friend bool operator==(const TrendRequest &, const TrendRequest &) = default;
};

} // namespace rapport

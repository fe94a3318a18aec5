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

    [[nodiscard]] bool filtered() const { return !tag.isEmpty() || segment.isValid(); }
    friend bool operator==(const TrendRequest &, const TrendRequest &) = default;
};

} // namespace rapport

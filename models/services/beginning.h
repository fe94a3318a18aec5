#pragma once

#include "storage/result.h"

#include <QFuture>
#include <QVector>

#include <utility>

namespace rapport {

class Workspace;

/// Where a shop's entries begin. What lies long before all others is left out: one mistyped year would stretch every axis over a century.
struct Beginning
{
    int month = 0;       ///< Moment::month; 0 where there is no entry at all.
    int firstEarlier = 0;
    int lastEarlier = 0;
    qint64 earlier = 0;  ///< Entries left out, from firstEarlier to lastEarlier.
    friend bool operator==(const Beginning &, const Beginning &) = default;
};

/// The last month after a gap of more than two years before which there is next to nothing: at most three entries, or one in a hundred, and fewer
/// than there are since. `months` are those with entries, ascending, with how many.
[[nodiscard]] Beginning beginningOf(const QVector<std::pair<int, qint64>> &months);

/// That of all a shop has but follow-ups; cases count in the month they were resolved in.
[[nodiscard]] QFuture<Result<Beginning>> beginningOf(Workspace &workspace);

} // namespace rapport

#include "storage/repos/entrydays.h"

#include <map>

namespace rapport::repos {

QVector<std::pair<int, qint64>> entriesByDay(Session &session)
{
    std::map<int, qint64> counts;
    // Cases are in no total of a day. Each walks its index: both at once would be sorted in a temporary tree.
    for (const QString &text : {QStringLiteral("SELECT day, sum(n) FROM day_total WHERE kind <> 'task' AND n > 0 GROUP BY day"),
                                QStringLiteral("SELECT resolved_day, count(*) FROM service_case WHERE resolved_day IS NOT NULL GROUP BY resolved_day")}) {
        Statement &query = session.run(text);
        while (query.next())
            counts[query.number(0)] += query.integer(1);
        query.finish();
    }
    return {counts.begin(), counts.end()};
}

} // namespace rapport::repos

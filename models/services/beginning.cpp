#include "models/services/beginning.h"

#include "models/text/shopcalendar.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/entrydays.h"

#include <algorithm>

namespace rapport {

Beginning beginningOf(const QVector<std::pair<int, qint64>> &months)
{
    constexpr int longGap = 24;
    constexpr qint64 few = 3;
    Beginning result;
    if (months.isEmpty())
        return result;
    result.month = months.first().first;
    qint64 all = 0;
    for (const auto &[month, n] : months)
        all += n;
    qint64 before = 0;
    for (qsizetype i = 1; i < months.size(); ++i) {
        before += months[i - 1].second;
        if (before > std::max(few, all / 100) || before >= all - before)
            break;
        if (months[i].first - months[i - 1].first - 1 > longGap)
            result = {months[i].first, months.first().first, months[i - 1].first, before};
    }
    return result;
}

QFuture<Result<Beginning>> beginningOf(Workspace &workspace)
{
    return workspace.database().read([](Session &session) -> Result<Beginning> {
        QVector<std::pair<int, qint64>> months;
        for (const auto &[day, n] : repos::entriesByDay(session)) {
            const int month = ShopCalendar::monthNumber(ShopCalendar::date(day));
            if (months.isEmpty() || months.last().first != month)
                months.append({month, 0});
            months.last().second += n;
        }
        return beginningOf(months);
    });
}

} // namespace rapport

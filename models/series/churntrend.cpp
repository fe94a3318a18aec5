#include "models/series/churntrend.h"

#include "models/metrics/proportion.h"
#include "models/series/returnmonths.h"

#include <algorithm>

namespace rapport {

ChurnTrend::Share &ChurnTrend::Share::operator+=(const Share &other)
{
    n += other.n;
    hits += other.hits;
    return *this;
}

ChurnTrend::ChurnTrend(const MonthSpan &months, const QVector<ActivityTotal> &activity, qint64 lostSoFar, int window, int lastBuying)
    : span(months), points(emptyPoints(months)), boughtAgain(points), lost(points.size()), returned(points.size()), windowDays(window)
{
    for (const ActivityTotal &row : activity) {
        // The totals already know who will have been away too long by then; a month that has not begun has lost nobody.
        if (!span.contains(row.month) || row.month > span.running)
            continue;
        const qsizetype i = span.index(row.month);
        lost[i] = {row.active, row.month == span.running ? std::min(lostSoFar, row.active) : row.lost};
        returned[i] = {row.buyers, row.returned};
    }
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points[i].month > span.running) {
            points[i].figure.why = boughtAgain[i].figure.why = QStringLiteral("not-yet");
            boughtAgain[i].unfinished = true;
            continue;
        }
        points[i].figure = metrics::share(lost[i].hits, lost[i].n);
        // Last month's buyers may still come back this month; this month's can't have yet.
        boughtAgain[i].unfinished = boughtAgain[i].month > lastMonthJudged(span.running);
        boughtAgain[i].figure = boughtAgain[i].month >= std::min(span.running, lastBuying) ? metrics::withheld(returned[i].n, QStringLiteral("not-yet"))
                                                                     : metrics::share(returned[i].hits, returned[i].n);
    }
    whyEmpty = rapport::whyEmpty(points);
    if (!whyEmpty.isEmpty() && anyFigure(boughtAgain))
        whyEmpty.clear();
}

Recent ChurnTrend::recent() const
{
    const Share later = threeMonths(span, lost, 0);
    const Share earlier = threeMonths(span, lost, 3);
    return {span.lastFinished() - 2, span.lastFinished(), metrics::share(later.hits, later.n),
            metrics::shareChange(earlier.hits, earlier.n, later.hits, later.n)};
}

} // namespace rapport

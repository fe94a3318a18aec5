#include "models/series/npstrend.h"

namespace rapport {

NpsTrend::NpsTrend(const MonthSpan &months, const QVector<AnswerTotal> &answers)
    : span(months), points(emptyPoints(months)), parts(points.size())
{
    for (const AnswerTotal &row : answers) {
        if (row.kind == u"nps" && row.scale == 10 && span.contains(row.month))
            parts[span.index(row.month)].add(row.value, row.n);
    }
    for (qsizetype i = 0; i < points.size(); ++i)
        points[i].figure = metrics::netPromoter(parts[i]);
    whyEmpty = rapport::whyEmpty(points);
}

Recent NpsTrend::recent() const
{
    const Parts later = threeMonths(span, parts, 0);
    const Parts earlier = threeMonths(span, parts, 3);
    return {span.lastFinished() - 2, span.lastFinished(), metrics::netPromoter(later), metrics::netPromoterChange(earlier, later)};
}

} // namespace rapport

#include "models/series/trendpoint.h"

#include <algorithm>

namespace rapport {

bool anyFigure(const QVector<TrendPoint> &points)
{
    return std::any_of(points.begin(), points.end(), [](const TrendPoint &point) { return point.figure.value.has_value(); });
}

QVector<TrendPoint> emptyPoints(const MonthSpan &span)
{
    QVector<TrendPoint> points;
    points.reserve(span.count());
    for (int month = span.from; month <= span.to; ++month)
        points.append({month, metrics::withheld(0), month >= span.running});
    return points;
}

QString whyEmpty(const QVector<TrendPoint> &points)
{
    if (anyFigure(points))
        return {};
    // What a filter leaves out is not missing: nobody needs to bring in anything.
    const bool withheld = !points.isEmpty() && std::all_of(points.begin(), points.end(), [](const TrendPoint &point) { return point.figure.why == u"not-for-this-filter"; });
    if (withheld)
        return QStringLiteral("not-for-this-filter");
    const bool counted = std::any_of(points.begin(), points.end(), [](const TrendPoint &point) { return point.figure.n > 0; });
    return counted ? QStringLiteral("fewer-than-10") : QStringLiteral("none");
}

} // namespace rapport

#include "models/series/monthlyfigures.h"

#include "models/metrics/proportion.h"

namespace rapport {

bool MonthlyFigures::isShare(const QString &key)
{
    return key == u"csat" || key == u"fcr" || key == u"ces_easy";
}

Recent MonthlyFigures::recent(const QString &key) const
{
    QVector<metrics::Sums> samples;
    for (const Month &month : months)
        samples.append(month.sums.value(key));
    const metrics::Sums later = threeMonths(span, samples, 0);
    const metrics::Sums earlier = threeMonths(span, samples, 3);
    Recent result;
    result.fromMonth = span.lastFinished() - 2;
    result.toMonth = span.lastFinished();
    if (isShare(key)) {
        const auto hits = [](const metrics::Sums &sums) { return static_cast<qint64>(sums.sum + 0.5); };
        result.figure = metrics::share(hits(later), later.n);
        result.change = metrics::shareChange(hits(earlier), earlier.n, hits(later), later.n);
    } else {
        result.figure = metrics::mean(later);
        result.change = metrics::meanChange(earlier, later);
    }
    return result;
}

} // namespace rapport

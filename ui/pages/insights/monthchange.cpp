#include "models/metrics/proportion.h"
#include "models/metrics/totalchange.h"
#include "ui/pages/insights/monthlyspecs.h"

#include <cmath>

// Which samples a measure's two months are compared by.

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

const MonthlyFigures::Month *monthOf(const MonthlyFigures &figures, int month)
{
    return figures.span.contains(month) && figures.span.index(month) < figures.months.size() ? &figures.months[figures.span.index(month)] : nullptr;
}

metrics::Change ofSums(const MonthSpan &span, const QVector<metrics::Sums> &sums, int earlier, int later)
{
    if (!span.contains(earlier) || !span.contains(later) || span.index(later) >= sums.size())
        return {};
    return metrics::meanChange(sums[span.index(earlier)], sums[span.index(later)]);
}

metrics::Change ofRevenue(const MonthlyFigures &figures, int earlier, int later)
{
    if (!figures.span.contains(earlier) || !figures.span.contains(later))
        return {};
    QVector<double> months;
    for (const MonthlyFigures::Month &month : figures.months) {
        if (!month.unfinished)
            months.append(static_cast<double>(month.revenue.value(figures.currency)));
    }
    return metrics::totalChange(months, figures.span.index(earlier), figures.span.index(later));
}

qint64 hits(const metrics::Estimate &share)
{
    return std::llround(share.value.value_or(0) * static_cast<double>(share.n));
}

} // namespace

metrics::Change monthChange(const QString &key, const TrendSet &wide, const MonthlyFigures &figures, int earlier, int later)
{
    // A month that runs is no month yet.
    if (later >= figures.span.running)
        return {};
    if (key == u"sentiment")
        return ofSums(wide.sentiment.span, wide.sentiment.sums, earlier, later);
    // What customers spent so far only ever grows: more of it is no news.
    if (key == u"cltv")
        return {};
    if (key == u"revenue")
        return ofRevenue(figures, earlier, later);
    const MonthlyFigures::Month *before = monthOf(figures, earlier);
    const MonthlyFigures::Month *after = monthOf(figures, later);
    if (!before || !after)
        return {};
    if (key == u"nps")
        return metrics::netPromoterChange(before->npsParts, after->npsParts);
    if (key == u"handling" || key == u"waiting")
        return metrics::medianChange(before->figures.value(key), after->figures.value(key));
    if (key == u"ces" || key == u"ces_effort")
        return metrics::meanChange(before->sums.value(key), after->sums.value(key), metrics::wholeUnit);
    // Every other figure is a share: its estimate carries hits and n.
    const metrics::Estimate earlierShare = before->figures.value(key);
    const metrics::Estimate laterShare = after->figures.value(key);
    if (!earlierShare.value || !laterShare.value)
        return {};
    return metrics::shareChange(hits(earlierShare), earlierShare.n, hits(laterShare), laterShare.n);
}

} // namespace rapport

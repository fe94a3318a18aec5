#include "ui/pages/insights/spectools.h"

#include "ui/pages/insights/figuretexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};
} // namespace

QVector<ChartPoint> chartPoints(const QVector<TrendPoint> &points)
{
    QVector<ChartPoint> result;
    for (const TrendPoint &point : points) {
        ChartPoint shown;
        shown.month = point.month;
        shown.axis = monthShort(point.month, points.size() > 12);
        shown.value = point.figure.value;
        shown.low = point.figure.low;
        shown.high = point.figure.high;
        shown.unfinished = point.unfinished;
        shown.title = point.unfinished ? Words::tr("%1, so far").arg(monthLong(point.month)) : monthLong(point.month);
        result.append(shown);
    }
    return result;
}

std::pair<double, double> bounds(const QVector<ChartPoint> &points)
{
    std::optional<double> low;
    std::optional<double> high;
    for (const ChartPoint &point : points) {
        if (!point.value)
            continue;
        low = std::min(low.value_or(*point.value), point.low.value_or(*point.value));
        high = std::max(high.value_or(*point.value), point.high.value_or(*point.value));
    }
    return {low.value_or(0), high.value_or(0)};
}

std::optional<qsizetype> lastFinished(const QVector<TrendPoint> &points)
{
    for (qsizetype i = points.size() - 1; i >= 0; --i) {
        if (points[i].figure.value && !points[i].unfinished)
            return i;
    }
    return std::nullopt;
}

QStringList tableRow(const TrendPoint &point, const std::function<QString(double)> &text)
{
    const auto shown = [&text](const std::optional<double> &value) { return value ? text(*value) : u"–"_s; };
    const QString month = point.unfinished ? Words::tr("%1, so far").arg(monthLong(point.month)) : monthLong(point.month);
    return {month, shown(point.figure.value), shown(point.figure.low), shown(point.figure.high)};
}

QStringList rawRow(const TrendPoint &point)
{
    const auto raw = [](const std::optional<double> &value) { return value ? QString::number(*value, 'g', 10) : QString(); };
    return {u"%1-%2"_s.arg(point.month / 12).arg(point.month % 12 + 1, 2, 10, QLatin1Char('0')), raw(point.figure.value), raw(point.figure.low),
            raw(point.figure.high)};
}

QString spokenSummary(const ChartSpec &spec)
{
    const ChartPoint *first = nullptr;
    const ChartPoint *last = nullptr;
    for (const ChartPoint &point : spec.points) {
        if (!point.value)
            continue;
        first = first ? first : &point;
        last = &point;
    }
    const QString what = spec.caption.isEmpty() ? spec.title + u", "_s + spec.measure : spec.caption;
    if (!first)
        return Words::tr("%1: no figures in this period.").arg(what);
    return Words::tr("%1, by month. %2: %3 (%4). %5: %6 (%7). Arrow keys go from month to month, Enter shows the records, T the table.")
        .arg(what, first->title, first->figure, first->basis, last->title, last->figure, last->basis);
}

} // namespace rapport

#include "ui/pages/insights/monthlyspecs.h"

#include "ui/charts/niceticks.h"
#include "ui/pages/insights/leftouttexts.h"
#include "ui/pages/insights/spectools.h"
#include "ui/support/moneytext.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

QVector<TrendPoint> pointsOf(const QString &key, const MonthlyFigures &figures, int fromMonth)
{
    QVector<TrendPoint> points;
    for (const MonthlyFigures::Month &month : figures.months) {
        if (month.month >= fromMonth)
            points.append({month.month, month.figures.value(key), month.unfinished});
    }
    return points;
}

/// The value axis: shares from zero where they are small, scales within their ends.
void setAxis(ChartSpec &spec, const Measure &measure, const QString &currency)
{
    auto [low, high] = bounds(spec.points);
    for (const std::optional<double> &other : spec.beside)
        high = std::max(high, other.value_or(high));
    double unit = 1;
    if (measure.unit == Unit::Share) {
        unit = 0.01;
        low = low < 0.15 ? 0 : low;
        high = std::max(high, 0.02);
    } else if (measure.unit == Unit::Money) {
        unit = std::pow(10, minorDigits(currency));
        low = std::max(0.0, low);
    } else if (measure.unit == Unit::Seconds) {
        unit = high > 2 * 3600 ? 3600 : 60;
        low = 0;
    } else if (measure.unit == Unit::Mean) {
        low = std::max(measure.scale.first, low - 0.2);
        high = std::min(measure.scale.second, high + 0.2);
    }
    const NiceAxis axis = niceAxis(low / unit, high / unit);
    spec.bottom = axis.bottom * unit;
    spec.top = axis.top * unit;
    for (const double tick : axis.ticks) {
        const QString text = measure.unit == Unit::Share ? Words::tr("%1\u00a0%").arg(numberText(tick, axis.decimals))
            : measure.unit == Unit::Money                ? roundMoney(tick * unit, currency)
            : measure.unit == Unit::Seconds && unit > 60 ? Words::tr("%1 h", "hours on an axis").arg(numberText(tick, axis.decimals))
            : measure.unit == Unit::Seconds              ? Words::tr("%1 min", "minutes on an axis").arg(numberText(tick, axis.decimals))
                                                         : numberText(tick, axis.decimals);
        spec.ticks.append({tick * unit, text});
    }
}

} // namespace

QString whyEmpty(const QString &key, const MonthlyFigures &figures, int fromMonth)
{
    return rapport::whyEmpty(pointsOf(key, figures, fromMonth));
}

ChartSpec monthlySpec(const Measure &measure, const MonthlyFigures &figures, int fromMonth)
{
    const QVector<TrendPoint> points = pointsOf(measure.key, figures, fromMonth);
    const QString &currency = figures.currency;
    ChartSpec spec;
    spec.id = measure.key;
    spec.title = measure.name;
    spec.measure = measure.what;
    spec.points = chartPoints(points);
    spec.table.columns = {Words::tr("Month"), measure.name, Words::tr("From"), Words::tr("To"), Words::tr("Of")};
    spec.table.rawColumns = {u"month"_s, measure.key, u"low"_s, u"high"_s, u"n"_s};
    const auto text = [&](double value) { return valueText(measure, value, currency); };
    for (qsizetype i = 0; i < points.size(); ++i) {
        const metrics::Estimate &figure = points[i].figure;
        ChartPoint &point = spec.points[i];
        point.figure = figure.value ? text(*figure.value) : whyText(figure, measure.counted);
        if (figure.value && figure.low && figure.high)
            point.basis = intervalText(measure, *figure.low, *figure.high, currency) + u" · "_s + countedText(figure.n, measure.counted);
        point.open = openText(measure, figure.n);
        spec.table.rows.append(tableRow(points[i], text) + QStringList{countText(figure.n)});
        spec.table.raw.append(rawRow(points[i]) + QStringList{QString::number(figure.n)});
    }
    if (measure.unit == Unit::Seconds) {
        spec.lineLabel = Words::tr("Median");
        spec.besideLabel = Words::tr("1 in 10");
        spec.table.columns.append(Words::tr("One in ten longer than"));
        spec.table.rawColumns.append(measure.key + u"_90"_s);
        const QVector<TrendPoint> longest = pointsOf(measure.key + u"_90"_s, figures, fromMonth);
        for (qsizetype i = 0; i < longest.size(); ++i) {
            const std::optional<double> value = longest[i].figure.value;
            spec.beside.append(value);
            spec.table.rows[i].append(value ? text(*value) : u"–"_s);
            spec.table.raw[i].append(value ? QString::number(*value, 'g', 10) : QString());
            if (value)
                spec.points[i].basis += u" · "_s + Words::tr("1 in 10 over %1").arg(text(*value));
        }
    }
    setAxis(spec, measure, currency);
    spec.spoken = spokenSummary(spec);
    return spec;
}

ChartSpec revenueSpec(const MonthlyFigures &figures, int fromMonth)
{
    ChartSpec spec;
    spec.id = u"revenue"_s;
    spec.title = Words::tr("Revenue");
    spec.measure = Words::tr("all purchases of a month in %1, refunds taken off").arg(figures.currency);
    spec.bars = true;
    spec.line = &Theme::series3;
    spec.table.columns = {Words::tr("Month"), Words::tr("Revenue")};
    spec.table.rawColumns = {u"month"_s, u"revenue_minor"_s};
    QVector<TrendPoint> points;
    for (const MonthlyFigures::Month &month : figures.months) {
        if (month.month < fromMonth)
            continue;
        metrics::Estimate figure;
        const auto own = month.revenue.constFind(figures.currency);
        if (own != month.revenue.constEnd())
            figure.value = static_cast<double>(*own);
        points.append({month.month, figure, month.unfinished});
    }
    spec.points = chartPoints(points);
    const auto money = [&figures](double minor) { return roundMoney(minor, figures.currency); };
    for (qsizetype i = 0; i < points.size(); ++i) {
        ChartPoint &point = spec.points[i];
        point.figure = point.value ? money(*point.value) : Words::tr("No purchases");
        if (point.value)
            point.open = Words::tr("Show purchases of %1").arg(monthLong(point.month, false));
        spec.table.rows.append(tableRow(points[i], money).mid(0, 2));
        spec.table.raw.append(rawRow(points[i]).mid(0, 2));
    }
    auto [low, high] = bounds(spec.points);
    const double unit = std::pow(10, minorDigits(figures.currency));
    const NiceAxis axis = niceAxis(std::min(0.0, low) / unit, high / unit);
    spec.bottom = axis.bottom * unit;
    spec.top = axis.top * unit;
    for (const double tick : axis.ticks)
        spec.ticks.append({tick * unit, money(tick * unit)});
    spec.note = otherCurrenciesText(figures.otherCurrencies(fromMonth));
    spec.spoken = spokenSummary(spec);
    return spec;
}

void addChanges(ChartSpec &spec, const Measure &measure, const TrendSet &wide, const MonthlyFigures &figures)
{
    const ChartPoint *last = nullptr;
    for (const ChartPoint &point : spec.points)
        last = point.value && !point.unfinished ? &point : last;
    if (!last)
        return;
    const int month = last->month;
    spec.now = Words::tr("%1: %2", "a month and its figure").arg(monthLong(month, false), valueText(measure, *last->value, figures.currency));
    // What customers spent so far only ever grows: there is nothing to compare.
    if (measure.key == u"cltv"_s)
        return;
    for (const int earlier : {month - 1, month - 12}) {
        ChartChange change;
        const bool otherYear = earlier / 12 != month / 12;
        const QString name = monthLong(earlier, otherYear);
        change.against = Words::tr("against %1").arg(otherYear ? monthRange(earlier, earlier) : monthShort(earlier, false));
        const metrics::Change found = monthChange(measure.key, wide, figures, earlier, month);
        if (!found.difference) {
            change.change = Words::tr("too few to say");
            change.help = Words::tr("Against %1 nothing can be said: one of the two months has no figure.").arg(name);
        } else {
            const bool up = *found.difference > 0;
            change.verdict = !found.real() ? Verdict::WithinNoise : up == measure.higherIsBetter ? Verdict::Better : Verdict::Worse;
            change.change = differenceText(measure, *found.difference, figures.currency);
            change.help = Words::tr("Against %1: %2, the range of that difference is %3.")
                              .arg(name, change.change, rangeText(differenceText(measure, found.low, figures.currency), differenceText(measure, found.high, figures.currency)));
        }
        spec.changes.append(change);
    }
}

} // namespace rapport

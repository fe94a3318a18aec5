#include "ui/pages/insights/chartspecs.h"

#include "ui/charts/niceticks.h"
#include "ui/pages/insights/figuretexts.h"
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

QString percent(double share)
{
    return percentText(share);
}

/// Bottom of the recommendation's axis: the detractors and the interval fit, in steps of 20 points.
double npsBottom(const QVector<ChartPoint> &points)
{
    double lowest = 20;
    for (const ChartPoint &point : points)
        lowest = std::max({lowest, point.detractors, -point.low.value_or(0)});
    return -std::min(100.0, std::ceil(lowest / 20) * 20);
}

void setShareAxis(ChartSpec &spec)
{
    const auto [low, high] = bounds(spec.points);
    // Small shares are read from zero; large ones would lie flat at the top.
    const NiceAxis axis = niceAxis(low < 0.15 ? 0.0 : low * 100, std::max(high, 0.02) * 100);
    spec.bottom = axis.bottom / 100;
    spec.top = axis.top / 100;
    for (const double tick : axis.ticks)
        spec.ticks.append({tick / 100, Words::tr("%1\u00a0%").arg(numberText(tick, axis.decimals))});
}

void fillShares(ChartSpec &spec, const QVector<TrendPoint> &points, const QVector<ChurnTrend::Share> &shares, Counted of)
{
    spec.points = chartPoints(points);
    spec.table.columns = {Words::tr("Month"), Words::tr("Share"), Words::tr("From"), Words::tr("To"), Words::tr("Hits"), Words::tr("Of")};
    spec.table.rawColumns = {u"month"_s, spec.id, u"low"_s, u"high"_s, u"hits"_s, u"n"_s};
    for (qsizetype i = 0; i < points.size(); ++i) {
        const metrics::Estimate &figure = points[i].figure;
        ChartPoint &point = spec.points[i];
        point.figure = figure.value ? percent(*figure.value) : whyText(figure, of);
        point.basis = figure.value ? percentRange(*figure.low, *figure.high) + u" · "_s + countedText(figure.n, of) : QString();
        spec.table.rows.append(tableRow(points[i], percent) + QStringList{countText(shares[i].hits), countText(shares[i].n)});
        spec.table.raw.append(rawRow(points[i]) + QStringList{QString::number(shares[i].hits), QString::number(shares[i].n)});
    }
    setShareAxis(spec);
    if (const auto last = lastFinished(points)) {
        const metrics::Estimate &figure = points[*last].figure;
        spec.latest = Words::tr("%1 %2 of %3", "month, share, how many").arg(monthShort(points[*last].month, points.size() > 12), percent(*figure.value), countText(figure.n));
    }
    spec.spoken = spokenSummary(spec);
}

} // namespace

ChartSpec recommendationSpec(const NpsTrend &trend)
{
    ChartSpec spec;
    spec.id = u"recommendation"_s;
    spec.title = Words::tr("Recommendation");
    spec.measure = Words::tr("NPS, share of answers in %");
    spec.line = &Theme::text;
    spec.parts = true;
    spec.lineLabel = Words::tr("NPS");
    spec.promotersLabel = Words::tr("Promoters");
    spec.passivesLabel = Words::tr("Passives");
    spec.detractorsLabel = Words::tr("Detractors");
    spec.points = chartPoints(trend.points);
    spec.table.columns = {Words::tr("Month"), Words::tr("NPS"), Words::tr("From"), Words::tr("To"), Words::tr("Answers"), spec.promotersLabel, spec.passivesLabel, spec.detractorsLabel};
    spec.table.rawColumns = {u"month"_s, u"nps"_s, u"low"_s, u"high"_s, u"n"_s, u"promoters"_s, u"passives"_s, u"detractors"_s};
    const auto whole = [](double value) { return numberText(value, 0); };
    for (qsizetype i = 0; i < trend.points.size(); ++i) {
        const metrics::Estimate &figure = trend.points[i].figure;
        const NpsTrend::Parts &parts = trend.parts[i];
        ChartPoint &point = spec.points[i];
        if (parts.n() > 0) {
            const double each = 100.0 / static_cast<double>(parts.n());
            // Below the gate a month has no figure, and its bars would look like one.
            const double shown = figure.value ? each : 0;
            point.promoters = shown * static_cast<double>(parts.promoters);
            point.passives = shown * static_cast<double>(parts.passives);
            point.detractors = shown * static_cast<double>(parts.detractors);
            point.open = parts.n() == 1 ? Words::tr("Show this one") : Words::tr("Show these %1").arg(countText(parts.n()));
        }
        point.figure = figure.value ? Words::tr("NPS %1").arg(whole(*figure.value)) : whyText(figure, Counted::Answers);
        point.basis = figure.value ? rangeText(whole(*figure.low), whole(*figure.high)) + u" · "_s + countedText(figure.n, Counted::Answers) : QString();
        const QVector<qint64> counts{parts.n(), parts.promoters, parts.passives, parts.detractors};
        QStringList shown = tableRow(trend.points[i], whole);
        QStringList raw = rawRow(trend.points[i]);
        for (const qint64 count : counts) {
            shown.append(countText(count));
            raw.append(QString::number(count));
        }
        spec.table.rows.append(shown);
        spec.table.raw.append(raw);
    }
    spec.bottom = npsBottom(spec.points);
    spec.top = 100;
    for (const double tick : {spec.bottom, 0.0, 50.0, 100.0})
        spec.ticks.append({tick, whole(tick)});
    spec.spoken = spokenSummary(spec);
    return spec;
}

ChartSpec returnedSpec(const ChurnTrend &trend)
{
    ChartSpec spec;
    spec.id = u"retention"_s;
    spec.title = Words::tr("Coming back");
    spec.measure = Words::tr("of buyers, and of customers active in %1 days").arg(trend.windowDays);
    spec.caption = Words::tr("Bought again next month");
    spec.line = &Theme::series3;
    fillShares(spec, trend.boughtAgain, trend.returned, Counted::Buyers);
    for (qsizetype i = 0; i < spec.points.size(); ++i) {
        if (trend.returned[i].n > 0)
            spec.points[i].open = Words::tr("Show purchases of %1").arg(monthLong(spec.points[i].month, false));
    }
    return spec;
}

ChartSpec lostSpec(const ChurnTrend &trend)
{
    ChartSpec spec;
    spec.id = u"churn"_s;
    spec.title = Words::tr("Coming back");
    spec.caption = Words::tr("Active customers lost");
    fillShares(spec, trend.points, trend.lost, Counted::Active);
    for (qsizetype i = 0; i < spec.points.size(); ++i) {
        if (const qint64 lost = trend.lost[i].hits; lost > 0)
            spec.points[i].open = lost == 1 ? Words::tr("Show the one lost") : Words::tr("Show the %1 lost").arg(countText(lost));
    }
    return spec;
}

ChartSpec valueSpec(const CltvTrend &trend)
{
    ChartSpec spec;
    spec.id = u"value"_s;
    spec.title = Words::tr("Customer value");
    spec.measure = Words::tr("CLTV so far: mean spent per customer who has bought");
    spec.points = chartPoints(trend.points);
    spec.table.columns = {Words::tr("Month"), Words::tr("Value"), Words::tr("From"), Words::tr("To"), Words::tr("Customers")};
    spec.table.rawColumns = {u"month"_s, u"cltv_minor"_s, u"low"_s, u"high"_s, u"n"_s};
    const auto money = [&trend](double minor) { return roundMoney(minor, trend.currency); };
    for (qsizetype i = 0; i < trend.points.size(); ++i) {
        const metrics::Estimate &figure = trend.points[i].figure;
        ChartPoint &point = spec.points[i];
        point.figure = figure.value ? money(*figure.value) : whyText(figure, Counted::Purchases);
        point.basis = figure.value ? moneyRange(*figure.low, *figure.high, trend.currency) + u" · "_s + countedText(figure.n, Counted::Customers) : QString();
        if (figure.n > 0)
            point.open = Words::tr("Show purchases of %1").arg(monthLong(point.month, false));
        spec.table.rows.append(tableRow(trend.points[i], money) + QStringList{countText(figure.n)});
        spec.table.raw.append(rawRow(trend.points[i]) + QStringList{QString::number(figure.n)});
    }
    const auto [low, high] = bounds(spec.points);
    const double unit = std::pow(10, minorDigits(trend.currency));
    const NiceAxis axis = niceAxis(low / unit, high / unit);
    spec.bottom = axis.bottom * unit;
    spec.top = axis.top * unit;
    for (const double tick : axis.ticks)
        spec.ticks.append({tick * unit, money(tick * unit)});
    spec.spoken = spokenSummary(spec);
    return spec;
}

ChartSpec moodSpec(const SentimentTrend &trend)
{
    ChartSpec spec;
    spec.id = u"mood"_s;
    spec.title = Words::tr("Mood of conversations");
    spec.measure = Words::tr("mean over customers");
    spec.points = chartPoints(trend.points);
    spec.table.columns = {Words::tr("Month"), Words::tr("Mood"), Words::tr("From"), Words::tr("To"), Words::tr("Customers"), Words::tr("Texts")};
    spec.table.rawColumns = {u"month"_s, u"sentiment"_s, u"low"_s, u"high"_s, u"n"_s, u"texts"_s};
    for (qsizetype i = 0; i < trend.points.size(); ++i) {
        const metrics::Estimate &figure = trend.points[i].figure;
        ChartPoint &point = spec.points[i];
        point.figure = figure.value ? scoreText(*figure.value) : whyText(figure, Counted::Texts);
        point.basis = figure.value ? rangeText(scoreText(*figure.low), scoreText(*figure.high)) + u" · "_s + countedText(figure.n, Counted::Customers) : QString();
        if (trend.texts[i] > 0)
            point.open = trend.texts[i] == 1 ? Words::tr("Show the text") : Words::tr("Show these %1 texts").arg(countText(trend.texts[i]));
        spec.table.rows.append(tableRow(trend.points[i], scoreText) + QStringList{countText(figure.n), countText(trend.texts[i])});
        spec.table.raw.append(rawRow(trend.points[i]) + QStringList{QString::number(figure.n), QString::number(trend.texts[i])});
    }
    // The scale is the mood's own: neutral is always in it, ends in whole tenths around what there is.
    const auto [low, high] = bounds(spec.points);
    spec.bottom = std::max(-1.0, std::floor(std::min(low, -0.1) * 10 - 0.5) / 10);
    spec.top = std::min(1.0, std::ceil(std::max(high, 0.1) * 10 + 0.5) / 10);
    spec.calmLow = -0.05;
    spec.calmHigh = 0.05;
    spec.ticks = {{spec.top, {}}, {spec.bottom, {}},
                  {(spec.top + 0.05) / 2, Words::tr("pleased"), false, &Theme::positive},
                  {0, Words::tr("neutral"), false, &Theme::neutral},
                  {(spec.bottom - 0.05) / 2, Words::tr("unhappy"), false, &Theme::negative}};
    spec.spoken = spokenSummary(spec);
    return spec;
}

} // namespace rapport

#include "ui/report/reportfindings.h"

#include "models/series/returnmonths.h"
#include "ui/pages/insights/leftouttexts.h"
#include "ui/pages/insights/monthlyspecs.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

ReportChange changeOf(const Measure &measure, const ReportData &data, int earlier, int later)
{
    const metrics::Change change = monthChange(measure.key, data.wide, data.figures, earlier, later);
    ReportChange result;
    if (!change.difference)
        return result;
    const QString &currency = data.figures.currency;
    result.known = true;
    result.real = change.real();
    result.better = (*change.difference > 0) == measure.higherIsBetter;
    result.text = differenceText(measure, *change.difference, currency);
    result.range = rangeText(differenceText(measure, change.low, currency), differenceText(measure, change.high, currency));
    return result;
}

/// A figure of a month. Revenue is no estimate but a total of its purchases.
metrics::Estimate figureOf(const QString &key, const MonthlyFigures::Month &month, const QString &currency)
{
    if (key != u"revenue")
        return month.figures.value(key);
    metrics::Estimate total;
    total.n = month.purchases;
    if (total.n > 0)
        total.value = static_cast<double>(month.revenue.value(currency));
    return total;
}

QString nameOf(int month, int reported)
{
    return monthLong(month, month / 12 != reported / 12);
}

const MonthlyFigures::Month *monthOf(const MonthlyFigures &figures, int month)
{
    const auto found = std::find_if(figures.months.begin(), figures.months.end(), [month](const MonthlyFigures::Month &one) { return one.month == month; });
    return found == figures.months.end() ? nullptr : &*found;
}

/// The month a measure is told of: some of a month's buyers may still come back, and then an earlier month can be judged.
const MonthlyFigures::Month *judged(const QString &key, const ReportData &data)
{
    for (int month = data.month; month >= lastMonthJudged(data.month); --month) {
        const MonthlyFigures::Month *found = monthOf(data.figures, month);
        const bool early = key == u"retention" && month > lastMonthJudged(data.figures.span.running);
        if (found && !early && found->figures.value(key).why != u"not-yet")
            return found;
    }
    return monthOf(data.figures, data.month);
}

/// Why there is no difference to a month; empty where nothing is known of that month.
QString incomparable(const QString &key, const ReportData &data, int month, int told)
{
    const MonthlyFigures::Month *before = monthOf(data.figures, month);
    if (!before)
        return {};
    const QString name = nameOf(month, told);
    const metrics::Estimate figure = figureOf(key, *before, data.figures.currency);
    if (figure.n == 0)
        return {};
    if (!figure.value)
        return Words::tr("too few in %1 (%2)", "a month, how many").arg(name, missingText(figure.n));
    if (key == u"revenue" && *figure.value <= 0)
        return *figure.value < 0 ? Words::tr("more was given back than sold in %1").arg(name) : Words::tr("nothing was earned in %1").arg(name);
    return Words::tr("too little is known to compare with %1").arg(name);
}

/// The reasons for both months, and what holds for either.
QString incomparable(const ReportFinding &finding, const ReportData &data)
{
    if (!finding.known || finding.month.known || finding.year.known || finding.measure.key == u"cltv")
        return {};
    if (finding.ofMonth >= data.figures.span.running)
        return Words::tr("the month is not over");
    QStringList reasons{incomparable(finding.measure.key, data, finding.ofMonth - 1, finding.ofMonth),
                        incomparable(finding.measure.key, data, finding.ofMonth - 12, finding.ofMonth)};
    reasons.removeAll(QString());
    if (!reasons.isEmpty() && finding.measure.key == u"revenue") {
        const MonthlyFigures::Month *told = monthOf(data.figures, finding.ofMonth);
        if (told && told->revenue.value(data.figures.currency) < 0)
            return Words::tr("more was given back than sold in %1").arg(nameOf(finding.ofMonth, finding.ofMonth));
    }
    return reasons.join(u"; "_s);
}

} // namespace

QVector<ReportFinding> reportFindings(const ReportData &data)
{
    QVector<ReportFinding> findings;
    const MeasureSettings settings{data.figures.windowDays, data.figures.fcrWindowDays, data.figures.currency};
    if (!monthOf(data.figures, data.month))
        return findings;
    for (const char *id : {"nps", "csat", "ces", "ces_easy", "ces_effort", "sentiment", "recovery", "fcr", "confirmed", "waiting", "handling", "promises", "bot_hand_over", "advocacy", "retention",
                           "churn", "contract_churn", "cltv", "revenue"}) {
        ReportFinding finding;
        finding.measure = measure(QLatin1String(id), settings);
        const auto figureIn = [&](const MonthlyFigures::Month &one) { return figureOf(finding.measure.key, one, data.figures.currency); };
        const MonthlyFigures::Month *told = judged(finding.measure.key, data);
        finding.ofMonth = told->month;
        const metrics::Estimate figure = figureIn(*told);
        finding.counted = std::any_of(data.figures.months.begin(), data.figures.months.end(), [&](const MonthlyFigures::Month &one) { return figureIn(one).n > 0; });
        finding.known = figure.value.has_value();
        finding.value = finding.known ? valueText(finding.measure, *figure.value, data.figures.currency) : whyText(figure, finding.measure.unit == Unit::Score ? Counted::Conversations : finding.measure.counted);
        if (figure.low && figure.high)
            finding.interval = intervalText(finding.measure, *figure.low, *figure.high, data.figures.currency);
        else if (finding.known)
            finding.interval = Words::tr("a total");
        finding.basis = figure.n > 0 ? countedText(figure.n, finding.measure.counted) : QString();
        finding.month = changeOf(finding.measure, data, finding.ofMonth - 1, finding.ofMonth);
        finding.year = changeOf(finding.measure, data, finding.ofMonth - 12, finding.ofMonth);
        finding.incomparable = incomparable(finding, data);
        findings.append(finding);
    }
    return findings;
}

ReportNews reportNews(const ReportData &data, const QVector<ReportFinding> &findings)
{
    ReportNews news;
    QStringList never;
    for (const ReportFinding &finding : findings) {
        // What customers spent so far only ever grows: it stands in the table and is no news.
        if (finding.known && finding.measure.key == u"cltv"_s)
            continue;
        if (!finding.counted) {
            never.append(finding.measure.name);
            continue;
        }
        const QString name = finding.ofMonth == data.month ? finding.measure.name
                                                           : Words::tr("%1 (%2)", "a measure and its month").arg(finding.measure.name, nameOf(finding.ofMonth, data.month));
        if (!finding.known) {
            news.unknown.append(Words::tr("%1: %2.", "a measure and why there is no figure").arg(name, finding.value));
            continue;
        }
        const QString before = nameOf(finding.ofMonth - 1, finding.ofMonth);
        const QString lastYear = nameOf(finding.ofMonth - 12, finding.ofMonth);
        QStringList real;
        QStringList noise;
        for (const auto &[change, name] : {std::pair(finding.month, before), std::pair(finding.year, lastYear)}) {
            if (!change.known)
                continue;
            ++news.comparisons;
            if (change.real)
                real.append(Words::tr("%1 against %2 (%3), %4").arg(change.text, name, change.range, change.better ? Words::tr("better") : Words::tr("worse")));
            else
                noise.append(Words::tr("%1 against %2 (%3)").arg(change.text, name, change.range));
        }
        const QString head = Words::tr("%1: %2", "a measure and its figure").arg(name, finding.value);
        if (!real.isEmpty())
            news.changed.append(Words::tr("%1. %2.").arg(head, real.join(u"; "_s)));
        else if (!noise.isEmpty())
            news.unchanged.append(Words::tr("%1. %2.").arg(head, noise.join(u"; "_s)));
        else if (!finding.incomparable.isEmpty())
            news.unknown.append(Words::tr("%1. Not compared: %2.", "a measure with its figure, why").arg(head, finding.incomparable));
        else
            news.unknown.append(Words::tr("%1. No other month to compare with.").arg(head));
    }
    if (!never.isEmpty())
        news.unknown.append(nothingCountedText(never));
    return news;
}

QString leftOutText(const ReportData &data)
{
    const QStringList sentences{keptApartText(data.figures.keptApart(data.month)), otherCurrenciesText(data.figures.otherCurrencies(data.month))};
    return sentences.join(u' ').trimmed();
}

} // namespace rapport

#include "ui/report/reportfindings.h"

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

ReportChange changeOf(const Measure &measure, const ReportData &data, int earlier)
{
    const metrics::Change change = monthChange(measure.key, data.wide, data.figures, earlier, data.month);
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

} // namespace

QVector<ReportFinding> reportFindings(const ReportData &data)
{
    QVector<ReportFinding> findings;
    const MeasureSettings settings{data.figures.windowDays, data.figures.fcrWindowDays, data.figures.currency};
    const MonthlyFigures::Month *month = nullptr;
    for (const MonthlyFigures::Month &one : data.figures.months)
        month = one.month == data.month ? &one : month;
    if (!month)
        return findings;
    for (const char *id : {"nps", "csat", "ces", "ces_easy", "ces_effort", "sentiment", "recovery", "fcr", "waiting", "handling", "promises", "bot_hand_over", "advocacy", "retention",
                           "churn", "contract_churn", "cltv", "revenue"}) {
        ReportFinding finding;
        finding.measure = measure(QLatin1String(id), settings);
        const auto figureIn = [&](const MonthlyFigures::Month &one) { return figureOf(finding.measure.key, one, data.figures.currency); };
        const metrics::Estimate figure = figureIn(*month);
        finding.counted = std::any_of(data.figures.months.begin(), data.figures.months.end(), [&](const MonthlyFigures::Month &one) { return figureIn(one).n > 0; });
        finding.known = figure.value.has_value();
        finding.value = finding.known ? valueText(finding.measure, *figure.value, data.figures.currency) : whyText(figure, finding.measure.unit == Unit::Score ? Counted::Conversations : finding.measure.counted);
        if (figure.low && figure.high)
            finding.interval = intervalText(finding.measure, *figure.low, *figure.high, data.figures.currency);
        else if (finding.known)
            finding.interval = Words::tr("a total");
        finding.basis = figure.n > 0 ? countedText(figure.n, finding.measure.counted) : QString();
        finding.month = changeOf(finding.measure, data, data.month - 1);
        finding.year = changeOf(finding.measure, data, data.month - 12);
        findings.append(finding);
    }
    return findings;
}

ReportNews reportNews(const ReportData &data, const QVector<ReportFinding> &findings)
{
    ReportNews news;
    const QString before = nameOf(data.month - 1, data.month);
    const QString lastYear = nameOf(data.month - 12, data.month);
    QStringList never;
    for (const ReportFinding &finding : findings) {
        // What customers spent so far only ever grows: it stands in the table and is no news.
        if (finding.known && finding.measure.key == u"cltv"_s)
            continue;
        if (!finding.counted) {
            never.append(finding.measure.name);
            continue;
        }
        if (!finding.known) {
            news.unknown.append(Words::tr("%1: %2.", "a measure and why there is no figure").arg(finding.measure.name, finding.value));
            continue;
        }
        QStringList real;
        QStringList noise;
        for (const auto &[change, name] : {std::pair(finding.month, before), std::pair(finding.year, lastYear)}) {
            if (!change.known)
                continue;
            if (change.real)
                real.append(Words::tr("%1 against %2 (%3), %4").arg(change.text, name, change.range, change.better ? Words::tr("better") : Words::tr("worse")));
            else
                noise.append(Words::tr("%1 against %2").arg(change.text, name));
        }
        const QString head = Words::tr("%1: %2", "a measure and its figure").arg(finding.measure.name, finding.value);
        if (!real.isEmpty())
            news.changed.append(Words::tr("%1. %2.").arg(head, real.join(u"; "_s)));
        else if (!noise.isEmpty())
            news.unchanged.append(Words::tr("%1. %2: within noise.").arg(head, noise.join(u"; "_s)));
        else
            news.unknown.append(Words::tr("%1. No other month to compare with.").arg(head));
    }
    if (!never.isEmpty())
        news.unknown.append(Words::tr("Nothing counted in these months: %1.", "names of measures").arg(never.join(u", "_s)));
    return news;
}

} // namespace rapport

#include "models/series/monthlyfigures.h"

#include "models/metrics/proportion.h"
#include "models/series/returnmonths.h"

#include <map>

namespace rapport {

namespace {

/// Of a key that is a mean: answers on a scale are whole numbers.
double unitOf(const QString &key)
{
    return key == u"ces" || key == u"ces_effort" ? metrics::wholeUnit : metrics::hundredth;
}

qint64 hitsOf(const metrics::Sums &sums)
{
    return static_cast<qint64>(sums.sum + 0.5);
}

} // namespace

bool MonthlyFigures::isShare(const QString &key)
{
    static const QStringList shares{QStringLiteral("csat"), QStringLiteral("fcr"), QStringLiteral("confirmed"), QStringLiteral("ces_easy"),
                                    QStringLiteral("churn"), QStringLiteral("retention"), QStringLiteral("recovery"), QStringLiteral("bot_hand_over"),
                                    QStringLiteral("promises"), QStringLiteral("advocacy"), QStringLiteral("contract_churn")};
    return shares.contains(key);
}

metrics::Change MonthlyFigures::between(const QString &key, int before, int after) const
{
    if (!span.contains(before) || !span.contains(after) || after >= span.running)
        return {};
    const Month &first = months[span.index(before)];
    const Month &second = months[span.index(after)];
    if (key == u"nps")
        return metrics::netPromoterChange(first.npsParts, second.npsParts);
    if (key == u"handling" || key == u"waiting")
        return metrics::medianChange(first.figures.value(key), second.figures.value(key));
    const metrics::Sums earlier = first.sums.value(key);
    const metrics::Sums later = second.sums.value(key);
    return isShare(key) ? metrics::shareChange(hitsOf(earlier), earlier.n, hitsOf(later), later.n) : metrics::meanChange(earlier, later, unitOf(key));
}

MonthlyFigures::Verdict MonthlyFigures::verdict(const QString &key, int month) const
{
    constexpr int year = 12;
    return {between(key, month - 1, month), between(key, month - year, month)};
}

QVector<MonthlyFigures::KeptApart> MonthlyFigures::keptApart(int fromMonth, const QStringList &kinds) const
{
    std::map<std::pair<QString, int>, qint64> counts;
    for (const Month &month : months) {
        for (const KeptApart &row : month.keptApart) {
            if (month.month >= fromMonth && (kinds.isEmpty() || kinds.contains(row.kind)))
                counts[{row.kind, row.scale}] += row.n;
        }
    }
    QVector<KeptApart> rows;
    for (const auto &[key, n] : counts)
        rows.append({key.first, key.second, n});
    return rows;
}

QStringList MonthlyFigures::otherCurrencies(int fromMonth) const
{
    QStringList others;
    for (const Month &month : months) {
        for (auto it = month.revenue.cbegin(); it != month.revenue.cend() && month.month >= fromMonth; ++it) {
            if (it.key() != currency && !others.contains(it.key()))
                others.append(it.key());
        }
    }
    others.sort();
    return others;
}

void MonthlyFigures::add(const ServiceFigures &service)
{
    medians = {{QStringLiteral("handling"), service.recentHandling}, {QStringLiteral("waiting"), service.recentWaiting}};
    for (const ServiceFigures::Month &row : service.months) {
        if (!span.contains(row.month))
            continue;
        Month &month = months[span.index(row.month)];
        month.records = row.records;
        month.figures.insert(QStringLiteral("handling"), row.handling.median);
        month.figures.insert(QStringLiteral("handling_90"), row.handling.ninetieth);
        month.figures.insert(QStringLiteral("waiting"), row.waiting.median);
        month.figures.insert(QStringLiteral("waiting_90"), row.waiting.ninetieth);
        for (const auto &[key, count] : {std::pair("recovery", row.recovery), std::pair("bot_hand_over", row.handOver), std::pair("promises", row.promises),
                                         std::pair("advocacy", row.advocacy)}) {
            if (service.withheld.contains(QLatin1String(key))) {
                metrics::Estimate none;
                none.why = QStringLiteral("not-for-this-filter");
                month.figures.insert(QLatin1String(key), none);
                continue;
            }
            metrics::Sums sums;
            sums.add(1, count.hits);
            sums.add(0, count.n - count.hits);
            month.figures.insert(QLatin1String(key), count.share());
            month.sums.insert(QLatin1String(key), sums);
        }
    }
}

Recent MonthlyFigures::recent(const QString &key) const
{
    if (const auto median = medians.constFind(key); median != medians.constEnd())
        return *median;
    if (key == u"sentiment")
        return mood;
    const int back = key == u"retention" ? monthsToReturn : 0;
    QVector<metrics::Sums> samples;
    for (const Month &month : months)
        samples.append(month.sums.value(key));
    const metrics::Sums later = threeMonths(span, samples, back);
    const metrics::Sums earlier = threeMonths(span, samples, back + 3);
    Recent result;
    result.fromMonth = span.lastFinished() - back - 2;
    result.toMonth = span.lastFinished() - back;
    if (key == u"retention") {
        const metrics::ClusteredShare now{hitsOf(later), later.n, buyers.people, buyers.design};
        result.figure = metrics::share(now);
        result.change = metrics::shareChange({hitsOf(earlier), earlier.n, buyersBefore.people, buyersBefore.design}, now);
    } else if (isShare(key)) {
        result.figure = metrics::share(hitsOf(later), later.n);
        result.change = metrics::shareChange(hitsOf(earlier), earlier.n, hitsOf(later), later.n);
    } else {
        result.figure = metrics::mean(later, unitOf(key));
        result.change = metrics::meanChange(earlier, later, unitOf(key));
    }
    return result;
}

} // namespace rapport

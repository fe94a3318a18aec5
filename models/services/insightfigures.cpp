#include "models/services/insightreader.h"

#include "models/metrics/mean.h"
#include "models/metrics/proportion.h"
#include "models/series/returnmonths.h"
#include "models/services/figurerules.h"
#include "models/services/initiativereader.h"
#include "storage/repos/resolvedcases.h"
#include "storage/repos/trends.h"

#include <algorithm>

// The part of InsightReader behind `metrics`: what no trend shows.

namespace rapport {

namespace {

/// Which of the keys of MonthlyFigures an answer counts in; empty: none. Scales are never converted into each other.
QString keyOf(const AnswerTotal &answer)
{
    if (answer.kind == u"csat" && answer.scale == 5)
        return QStringLiteral("csat");
    if (answer.kind == u"ces" && answer.scale == 7)
        return QStringLiteral("ces");
    if (answer.kind == u"ces" && answer.scale == 5)
        return QStringLiteral("ces_effort");
    return {};
}

/// Whether the answer is on a scale that no figure is made of: asked from 1 to 10 where 1 to 5 is counted.
bool onOtherScale(const AnswerTotal &answer)
{
    if (answer.kind == u"nps")
        return answer.scale != 10;
    if (answer.kind == u"review")
        return answer.scale != 5;
    return keyOf(answer).isEmpty();
}

void keepApart(QVector<MonthlyFigures::KeptApart> &rows, const AnswerTotal &answer)
{
    const auto known = std::find_if(rows.begin(), rows.end(), [&answer](const MonthlyFigures::KeptApart &row) {
        return row.kind == answer.kind && row.scale == answer.scale;
    });
    if (known != rows.end())
        known->n += answer.n;
    else
        rows.append({answer.kind, answer.scale, answer.n});
}

metrics::Sums sumsOf(const ChurnTrend::Share &share)
{
    metrics::Sums sums;
    sums.add(1, share.hits);
    sums.add(0, share.n - share.hits);
    return sums;
}

/// Figures that single entries don't say: a filter by channel, staff or topic leaves them out instead of passing it over.
void withholdUnfiltered(MonthlyFigures::Month &month, const repos::EntryFilter &filter)
{
    if (!filter.byEntry())
        return;
    QStringList keys{QStringLiteral("churn"), QStringLiteral("contract_churn"), QStringLiteral("retention"), QStringLiteral("cltv")};
    if (!filter.channel.isEmpty() || filter.staff.isValid())
        keys << QStringLiteral("fcr") << QStringLiteral("confirmed");
    for (const QString &key : keys) {
        metrics::Estimate none;
        none.why = QStringLiteral("not-for-this-filter");
        month.figures.insert(key, none);
        month.sums.remove(key);
    }
}

metrics::Estimate figureOf(const QString &key, const metrics::Sums &sums)
{
    // The rest are means of answers, on a scale of whole numbers.
    return MonthlyFigures::isShare(key) ? metrics::share(static_cast<qint64>(sums.sum + 0.5), sums.n) : metrics::mean(sums, metrics::wholeUnit);
}

} // namespace

void InsightReader::addAnswers(MonthlyFigures &figures, const QVector<AnswerTotal> &answers) const
{
    for (const AnswerTotal &answer : answers) {
        if (!m_span.contains(answer.month))
            continue;
        MonthlyFigures::Month &month = figures.months[m_span.index(answer.month)];
        if (onOtherScale(answer))
            keepApart(month.keptApart, answer);
        const QString key = keyOf(answer);
        if (key.isEmpty())
            continue;
        if (key == u"csat")
            month.sums[key].add(answer.value >= 4 ? 1 : 0, answer.n);
        else
            month.sums[key].add(answer.value, answer.n);
        if (key == u"ces")
            month.sums[QStringLiteral("ces_easy")].add(answer.value >= 5 ? 1 : 0, answer.n);
    }
}

void InsightReader::addPeople(MonthlyFigures &figures, Session &session, const repos::EntryFilter &filter) const
{
    // Who talks to the shop every month is one person: his three months are no three samples.
    const auto over = [&](int back) {
        const int to = m_span.lastFinished() - back;
        return SentimentTrend::sumsOf(repos::moodsTogether(session, filter, std::max(m_span.from, to - 2), to));
    };
    const metrics::Sums later = over(0);
    figures.mood = {m_span.lastFinished() - 2, m_span.lastFinished(), metrics::mean(later), metrics::meanChange(over(3), later)};
    if (filter.byEntry()) // Nothing was bought through a channel.
        return;
    const auto buyers = [&](int back) {
        const int to = m_span.lastFinished() - back;
        return repos::buyersIn(session, filter.whose, std::max(m_span.from, to - 2), to);
    };
    figures.buyers = buyers(monthsToReturn);
    figures.buyersBefore = buyers(monthsToReturn + 3);
}

void InsightReader::addCases(MonthlyFigures &figures, Session &session, const repos::EntryFilter &filter) const
{
    // A case is nobody's and came through no single channel.
    if (!filter.channel.isEmpty() || filter.staff.isValid())
        return;
    const int from = firstDay(m_span.from);
    const int to = firstDay(m_span.to + 1) - 1;
    for (const repos::ResolvedCases &row : repos::resolvedCases(session, filter.whose, from, to, figures.fcrWindowDays)) {
        if (filter.topic.isValid() && row.topic != filter.topic)
            continue;
        const int number = ShopCalendar::monthNumber(ShopCalendar::date(row.day));
        MonthlyFigures::Month &month = figures.months[m_span.index(number)];
        // What the customer said stands at once.
        month.sums[QStringLiteral("confirmed")].add(1, row.confirmed);
        month.sums[QStringLiteral("confirmed")].add(0, row.asked - row.confirmed);
        if (row.day + figures.fcrWindowDays >= m_now.day) {
            month.provisionalCases += row.resolved;
        } else {
            month.sums[QStringLiteral("fcr")].add(1, row.atOnce);
            month.sums[QStringLiteral("fcr")].add(0, row.resolved - row.atOnce);
        }
    }
}

void InsightReader::addContracts(MonthlyFigures &figures, Session &session, const repos::EntryFilter &filter) const
{
    const QVector<metrics::Contract> contracts = InitiativeReader::contracts(session, filter.whose);
    for (MonthlyFigures::Month &month : figures.months) {
        if (month.month > m_now.month)
            break;
        // In the month that runs, those ended so far.
        const metrics::ContractCount count = metrics::contractsEnded(contracts, firstDay(month.month), std::min(firstDay(month.month + 1), m_now.day));
        month.sums[QStringLiteral("contract_churn")].add(1, count.ended);
        month.sums[QStringLiteral("contract_churn")].add(0, count.active - count.ended);
    }
}

bool InsightReader::returnIsKnown(int month, int lastBuying) const
{
    return month <= lastMonthJudged(m_span.running) && month < lastBuying;
}

Result<MonthlyFigures> InsightReader::figures(Session &session) const
{
    const Result<Totals> rows = totals(session, Answers::All);
    if (!rows)
        return rows.error();
    const TrendSet set = build(*rows);
    MonthlyFigures figures;
    figures.span = m_span;
    figures.currency = m_currency;
    figures.windowDays = set.churn.windowDays;
    figures.fcrWindowDays = figureRulesIn(session).quietDays;
    for (int i = 0; i < m_span.count(); ++i) {
        MonthlyFigures::Month month;
        month.month = m_span.from + i;
        month.unfinished = month.month >= m_span.running;
        month.npsParts = set.nps.parts[i];
        month.active = set.churn.lost[i].n;
        month.conversations = set.sentiment.texts[i];
        month.sums = {{QStringLiteral("sentiment"), set.sentiment.sums[i]},
                      {QStringLiteral("churn"), sumsOf(set.churn.lost[i])},
                      {QStringLiteral("retention"), returnIsKnown(month.month, rows->lastBuying) ? sumsOf(set.churn.returned[i]) : metrics::Sums()}};
        month.figures = {{QStringLiteral("nps"), set.nps.points[i].figure},
                         {QStringLiteral("churn"), set.churn.points[i].figure},
                         {QStringLiteral("retention"), set.churn.boughtAgain[i].figure},
                         {QStringLiteral("cltv"), set.cltv.points[i].figure},
                         {QStringLiteral("sentiment"), set.sentiment.points[i].figure}};
        if (!month.unfinished && set.churn.returned[i].n > 0 && !returnIsKnown(month.month, rows->lastBuying)) {
            metrics::Estimate early;
            early.n = set.churn.returned[i].n;
            early.why = QStringLiteral("not-yet");
            month.figures.insert(QStringLiteral("retention"), early);
        }
        figures.months.append(month);
    }
    addAnswers(figures, rows->answers);
    addPeople(figures, session, rows->filter);
    addCases(figures, session, rows->filter);
    addContracts(figures, session, rows->filter);
    for (const ValueTotal &row : rows->values) {
        if (m_span.contains(row.month))
            figures.months[m_span.index(row.month)].revenue[row.currency] += row.revenueMinor;
        if (m_span.contains(row.month) && row.currency == m_currency)
            figures.months[m_span.index(row.month)].purchases += row.purchases;
    }
    for (MonthlyFigures::Month &month : figures.months) {
        for (const char *id : {"csat", "ces", "ces_easy", "ces_effort", "fcr", "confirmed", "contract_churn"}) {
            const QString key = QLatin1String(id);
            month.figures.insert(key, figureOf(key, month.sums.value(key)));
        }
        withholdUnfiltered(month, rows->filter);
    }
    return figures;
}

} // namespace rapport

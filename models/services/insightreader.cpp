#include "models/services/insightreader.h"

#include "models/services/segmentreading.h"
#include "storage/repos/activity.h"
#include "storage/repos/trends.h"

#include <algorithm>

namespace rapport {

InsightReader::InsightReader(const TrendRequest &request, SegmentContext context, const QString &currency)
    : m_request(request), m_context(std::move(context)), m_now(m_context.moment()), m_currency(currency),
      m_span{std::max(request.fromMonth, request.toMonth - mostMonths + 1), request.toMonth, m_now.month}
{
}

Result<repos::CustomerSet> InsightReader::whose(Session &session) const
{
    repos::CustomerSet set;
    if (!m_request.tag.isEmpty())
        set.tags.append(repos::tagByName(session, m_request.tag));
    if (!m_request.segment.isValid())
        return set;
    const Result<repos::CustomerCondition> condition = segmentCondition(session, m_request.segment, m_context);
    if (!condition)
        return condition.error();
    set.condition = *condition;
    return set;
}

Result<repos::EntryFilter> InsightReader::filter(Session &session) const
{
    const Result<repos::CustomerSet> chosen = whose(session);
    if (!chosen)
        return chosen.error();
    return repos::EntryFilter{*chosen, m_request.channel, m_request.staff, m_request.topic};
}

std::pair<int, int> InsightReader::lapseDays(int month, int windowDays) const
{
    const int start = firstDay(month);
    const int end = month == m_now.month ? m_now.day : firstDay(month + 1);
    return {start - windowDays, end - windowDays};
}

Result<InsightReader::Totals> InsightReader::totals(Session &session, Answers wanted) const
{
    const Result<repos::EntryFilter> chosen = filter(session);
    if (!chosen)
        return chosen.error();
    Totals result;
    result.filter = *chosen;
    result.windowDays = repos::inactivityWindow(session);
    result.lastBuying = ShopCalendar::monthNumber(ShopCalendar::date(repos::lastPurchaseDay(session)));
    if (result.filter.isEmpty())
        readKept(session, wanted, result);
    else
        readEntries(session, result);
    return result;
}

void InsightReader::readKept(Session &session, Answers wanted, Totals &into) const
{
    into.answers = wanted == Answers::All ? repos::answerTotals(session, m_span.from, m_span.to)
                                          : repos::answerTotals(session, QStringLiteral("nps"), m_span.from, m_span.to);
    into.activity = repos::activityTotals(session, m_span.from, m_span.to);
    into.values = repos::valueTotals(session, m_span.to);
    into.moods = repos::moodTotals(session, m_span.from, m_span.to);
    if (m_span.contains(m_span.running)) {
        const auto [from, before] = lapseDays(m_span.running, into.windowDays);
        into.lostSoFar = repos::lastBoughtBetween(session, from, before);
    }
}

TrendSet InsightReader::build(const Totals &totals) const
{
    TrendSet set;
    set.nps = NpsTrend(m_span, totals.answers);
    set.churn = ChurnTrend(m_span, totals.activity, totals.lostSoFar, totals.windowDays, totals.lastBuying);
    set.cltv = CltvTrend(m_span, totals.values, m_currency);
    set.sentiment = SentimentTrend(m_span, totals.moods);
    return set;
}

Result<TrendSet> InsightReader::trends(Session &session) const
{
    const Result<Totals> rows = totals(session, Answers::NpsOnly);
    if (!rows)
        return rows.error();
    return build(*rows);
}

Result<std::pair<int, int>> InsightReader::span(Session &session)
{
    const auto [first, last] = repos::entrySpan(session);
    if (first > last)
        return std::pair(0, -1);
    return std::pair(ShopCalendar::monthNumber(ShopCalendar::date(first)), ShopCalendar::monthNumber(ShopCalendar::date(last)));
}

} // namespace rapport

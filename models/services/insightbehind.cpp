#include "models/services/insightreader.h"

#include "storage/repos/activity.h"
#include "storage/repos/figures.h"
#include "storage/repos/timeline.h"

// The part of InsightReader that finds the records behind a point.

namespace rapport {

QVector<EntryKey> InsightReader::keysBehind(Session &session, const QVector<TagId> &tags, TrendKind kind, int month, int limit) const
{
    switch (kind) {
    case TrendKind::Nps:
        return repos::answersBehind(session, tags, QStringLiteral("nps"), month, limit);
    case TrendKind::Sentiment:
        return repos::moodsBehind(session, tags, month, limit);
    case TrendKind::Cltv:
        return repos::purchasesBehind(session, tags, m_currency, month, limit);
    case TrendKind::Churn:
        break;
    }
    const auto monthOf = [](int day) { return ShopCalendar::monthNumber(ShopCalendar::date(day)); };
    const auto [from, before] = lapseDays(month, repos::inactivityWindow(session));
    const int end = month == m_now.month ? m_now.day + 1 : firstDay(month + 1);
    return repos::lastPurchasesBehind(session, tags, {from, before - 1, firstDay(month), end, monthOf(from), monthOf(before - 1)}, limit);
}

Result<QVector<TimelineEntry>> InsightReader::behind(Session &session, TrendKind kind, int month, int limit) const
{
    const Result<QVector<TagId>> chosen = tags(session);
    if (!chosen)
        return chosen.error();
    return repos::timelineEntries(session, keysBehind(session, *chosen, kind, month, limit));
}

} // namespace rapport

#include "models/services/insightreader.h"

#include "storage/repos/activity.h"
#include "storage/repos/figures.h"
#include "storage/repos/timeline.h"

// The part of InsightReader that finds the records behind a point.

namespace rapport {

namespace {

/// Which answers a key of MonthlyFigures is made of; no kind: none.
repos::AnswerKind answersOf(const QString &key)
{
    if (key == u"nps")
        return {QStringLiteral("nps"), 10, 0};
    if (key == u"csat")
        return {QStringLiteral("csat"), 5, 0};
    if (key == u"ces" || key == u"ces_easy")
        return {QStringLiteral("ces"), 7, 0};
    if (key == u"ces_effort")
        return {QStringLiteral("ces"), 5, 0};
    if (key == u"advocacy")
        return {QStringLiteral("review"), 5, 4};
    return {};
}

} // namespace

QVector<EntryKey> InsightReader::keysBehind(Session &session, const repos::EntryFilter &filter, const QString &key, int month,
                                            int limit) const
{
    if (const repos::AnswerKind answers = answersOf(key); !answers.kind.isEmpty())
        return repos::answersBehind(session, filter, answers, month, limit);
    if (key == u"sentiment")
        return repos::moodsBehind(session, filter, month, limit);
    if (key == u"fcr" || key == u"confirmed") {
        const auto which = key == u"fcr" ? repos::Cases::All : repos::Cases::Asked;
        return repos::caseTalksBehind(session, filter, which, firstDay(month), firstDay(month + 1) - 1, limit);
    }
    // What was bought went through no channel and has no topic.
    if (filter.byEntry())
        return {};
    if (key == u"cltv" || key == u"revenue" || key == u"retention")
        return repos::purchasesBehind(session, filter.whose, m_currency, month, limit);
    if (key != u"churn")
        return {};
    const auto monthOf = [](int day) { return ShopCalendar::monthNumber(ShopCalendar::date(day)); };
    const auto [from, before] = lapseDays(month, repos::inactivityWindow(session));
    const int end = month == m_now.month ? m_now.day + 1 : firstDay(month + 1);
    return repos::lastPurchasesBehind(session, filter.whose, {from, before - 1, firstDay(month), end, monthOf(from), monthOf(before - 1)},
                                      limit);
}

Result<QVector<TimelineEntry>> InsightReader::behind(Session &session, const QString &key, int month, int limit) const
{
    const Result<repos::EntryFilter> chosen = filter(session);
    if (!chosen)
        return chosen.error();
    return repos::timelineEntries(session, keysBehind(session, *chosen, key, month, limit));
}

} // namespace rapport

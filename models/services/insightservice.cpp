#include "models/services/insightreader.h"

#include "models/series/recordnumber.h"
#include "models/services/figurerules.h"
#include "models/services/teamswitch.h"
#include "storage/repos/activity.h"
#include "storage/repos/conversations.h"
#include "storage/repos/resolvedcases.h"
#include "storage/repos/transcripts.h"
#include "storage/repos/trends.h"

#include <algorithm>
#include <map>
#include <set>

// The part of InsightReader about how the shop serves.

namespace rapport {

namespace {

using Advocates = std::map<CustomerId, std::set<int>>; ///< The months in which they recommended the shop.

/// How many of them were active at the start of each of those months, as activity_month counts it.
QHash<int, qint64> activeAdvocates(Session &session, const Advocates &advocates)
{
    constexpr std::size_t few = 3000; // More of them are found faster by reading all purchases in one pass.
    const int window = repos::inactivityWindow(session);
    QHash<int, qint64> byMonth;
    const auto count = [&](const std::set<int> &months, const repos::CustomerNets &nets) {
        const std::vector<int> days = repos::purchaseDays(nets.nets);
        for (const int month : months) {
            const int start = ShopCalendar::dayNumber(ShopCalendar::monthStart(month));
            const auto next = std::lower_bound(days.begin(), days.end(), start);
            byMonth[month] += next != days.begin() && *(next - 1) >= start - window ? 1 : 0;
        }
    };
    if (advocates.size() <= few) {
        for (const auto &[customer, months] : advocates)
            count(months, repos::netsOf(session, customer));
        return byMonth;
    }
    repos::forEachNets(session, [&](const repos::CustomerNets &nets) {
        if (const auto found = advocates.find(nets.customer); found != advocates.end())
            count(found->second, nets);
    });
    return byMonth;
}

/// Customers active at each month's start, and those of them who recommended the shop in it.
void addAdvocacy(ServiceFigures &figures, Session &session, const repos::EntryFilter &filter, const QVector<ActivityTotal> &activity)
{
    Advocates advocates;
    for (const repos::Recommendation &row : repos::recommendations(session, filter.whose, figures.span.from, figures.span.to))
        advocates[row.customer].insert(row.month);
    const QHash<int, qint64> byMonth = activeAdvocates(session, advocates);
    for (const ActivityTotal &row : activity) {
        // The totals know already who will still be active in months to come.
        if (figures.span.contains(row.month) && row.month <= figures.span.running)
            figures.months[figures.span.index(row.month)].advocacy = {row.active, byMonth.value(row.month)};
    }
}

/// A chat that a person took over counts as passed on also where that person is not on the staff list.
void addUnnamedHandOvers(ServiceFigures &figures, Session &session, const repos::EntryFilter &filter)
{
    const QHash<int, qint64> months = repos::unnamedHandOvers(session, filter, figures.span.from, figures.span.to);
    for (auto it = months.cbegin(); it != months.cend(); ++it) {
        figures.months[figures.span.index(it.key())].handOver.hits += it.value();
        figures.handOver.hits += it.value();
    }
}

} // namespace

Result<ServiceFigures> InsightReader::service(Session &session, const ShopCalendar &calendar) const
{
    const Result<repos::EntryFilter> chosen = filter(session);
    if (!chosen)
        return chosen.error();
    const bool byPerson = showsTeam(session);
    ServiceTally tally(m_span, byPerson);
    repos::forEachConversation(session, *chosen, m_span.from, m_span.to, [&](const repos::ConversationFacts &facts) { tally.add(facts); });
    const int from = firstDay(m_span.from);
    const int to = firstDay(m_span.to + 1) - 1;
    // Due today may still be kept.
    repos::forEachPromise(session, *chosen, from, std::min(to, m_now.day - 1), [&](const repos::Promise &promise) {
        const bool kept = promise.doneAt != 0 && calendar.at(promise.doneAt).day <= promise.dueDay;
        tally.addPromise(ShopCalendar::monthNumber(ShopCalendar::date(promise.dueDay)), kept, promise.staff,
                         recordNumber({EntryTable::Task, promise.id}), promise.dueDay);
    });
    qint64 provisional = 0;
    if (chosen->channel.isEmpty() && !chosen->staff.isValid()) {
        const int window = figureRulesIn(session).quietDays;
        for (const repos::ResolvedCases &row : repos::resolvedCases(session, chosen->whose, from, to, window)) {
            if (chosen->topic.isValid() && row.topic != chosen->topic)
                continue;
            if (row.day + window >= m_now.day)
                provisional += row.resolved;
            else
                tally.addCases(row.topic, row.staff, row.resolved, row.atOnce);
        }
    }
    if (byPerson) {
        for (const repos::StaffAnswers &row : repos::satisfactionByStaff(session, *chosen, m_span.from, m_span.to))
            tally.addAnswers(row.staff, row.n, row.satisfied);
    }
    ServiceFigures figures = tally.figures();
    figures.provisionalCases = provisional;
    // A promise is a follow-up: it has no channel and no topic.
    if (!chosen->channel.isEmpty() || chosen->topic.isValid())
        figures.withheld.append(QStringLiteral("promises"));
    addUnnamedHandOvers(figures, session, *chosen);
    // Who is active bought, and that went through no channel and has no topic.
    if (chosen->byEntry())
        figures.withheld.append(QStringLiteral("advocacy"));
    else
        addAdvocacy(figures, session, *chosen, activityOf(session, *chosen));
    return figures;
}

} // namespace rapport

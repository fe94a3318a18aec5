#include "storage/repos/customerbrief.h"

#include "storage/records/feedback.h"
#include "storage/repos/activity.h"
#include "storage/repos/cases.h"
#include "storage/repos/timeline.h"

#include <algorithm>

namespace rapport::repos {

QVector<TimelineEntry> newestMoods(Session &session, CustomerId customer, int limit)
{
    TimelineQuery query;
    query.customer = customer;
    query.moodAtLeast = -1000;
    return timelinePage(session, query, std::nullopt, limit);
}

QVector<TimelineEntry> openTasks(Session &session, CustomerId customer)
{
    QVector<EntryKey> keys;
    Statement &query = session.run(QStringLiteral("SELECT id FROM task WHERE customer_id = ? AND done_at IS NULL ORDER BY occurred_at, id"), customer);
    while (query.next())
        keys.append({EntryTable::Task, query.integer(0)});
    query.finish();
    return timelineEntries(session, keys);
}

QVector<TimelineEntry> lastAnswers(Session &session, CustomerId customer)
{
    QVector<EntryKey> keys;
    for (const FeedbackKind kind : {FeedbackKind::Nps, FeedbackKind::Csat, FeedbackKind::Ces, FeedbackKind::Review}) {
        const qint64 id = session.scalar(QStringLiteral("SELECT id FROM feedback WHERE customer_id = ? AND kind = ? ORDER BY occurred_at DESC, id DESC LIMIT 1"), customer, kindId(kind));
        if (id > 0)
            keys.append({EntryTable::Feedback, id});
    }
    return timelineEntries(session, keys);
}

QVector<TimelineEntry> lastContacts(Session &session, CustomerId customer, qint64 now, int limit)
{
    TimelineQuery query;
    query.customer = customer;
    query.kinds = {QStringLiteral("call"), QStringLiteral("visit"), QStringLiteral("email"), QStringLiteral("chat"), QStringLiteral("social")};
    const TimelineCursor justAfter{now, {EntryTable::Interaction, std::numeric_limits<qint64>::max()}};
    return timelinePage(session, query, justAfter, limit);
}

QVector<TimelineEntry> pinnedEntries(Session &session, CustomerId customer, int limit)
{
    QVector<EntryKey> keys;
    Statement &query = session.run(QStringLiteral("SELECT id FROM interaction INDEXED BY interaction_pinned WHERE customer_id = ? AND pinned = 1 "
                                                  "ORDER BY occurred_at DESC, id DESC LIMIT ?"), customer, limit);
    while (query.next())
        keys.append({EntryTable::Interaction, query.integer(0)});
    query.finish();
    return timelineEntries(session, keys);
}

QVector<ServiceCase> newestCases(Session &session, CustomerId customer, int limit)
{
    QVector<CaseId> ids;
    Statement &query = session.run(QStringLiteral("SELECT id FROM service_case WHERE customer_id = ? ORDER BY opened_at DESC, id DESC LIMIT ?"), customer, limit);
    while (query.next())
        ids.append(query.id<CaseId>(0));
    query.finish();
    QVector<ServiceCase> cases;
    for (const CaseId id : std::as_const(ids)) {
        if (const std::optional<ServiceCase> row = find(session, id))
            cases.append(*row);
    }
    std::stable_partition(cases.begin(), cases.end(), [](const ServiceCase &row) { return isOpen(row); });
    return cases;
}

QHash<EntryKey, QString> mattersOf(Session &session, const QVector<ServiceCase> &cases)
{
    QHash<EntryKey, QString> matters;
    for (const ServiceCase &row : cases) {
        if (row.subject.isEmpty())
            continue;
        for (const EntryTable table : {EntryTable::Interaction, EntryTable::Feedback}) {
            Statement &entries = session.run(table == EntryTable::Interaction ? QStringLiteral("SELECT id FROM interaction WHERE case_id = ?")
                                                                              : QStringLiteral("SELECT id FROM feedback WHERE case_id = ?"), row.id);
            while (entries.next())
                matters.insert({table, entries.integer(0)}, row.subject);
            entries.finish();
        }
    }
    return matters;
}

Rhythm rhythmOf(Session &session, CustomerId customer, int today)
{
    const CustomerNets nets = netsOf(session, customer);
    std::vector<int> days = purchaseDays(nets.nets);
    std::erase_if(days, [today](int day) { return day > today; });
    Rhythm rhythm;
    if (!days.empty())
        rhythm.daysSince = today - days.back();
    if (days.size() < 3)
        return rhythm;
    std::vector<int> gaps;
    for (std::size_t i = 1; i < days.size(); ++i)
        gaps.push_back(days[i] - days[i - 1]);
    std::sort(gaps.begin(), gaps.end());
    const std::size_t middle = gaps.size() / 2;
    // Of an even number the mean of the two in the middle, half a day rounded up.
    rhythm.usualGapDays = gaps.size() % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle] + 1) / 2;
    return rhythm;
}

} // namespace rapport::repos

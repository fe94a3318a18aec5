#include "storage/repos/customerbrief.h"

#include "storage/records/feedback.h"
#include "storage/repos/activity.h"
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

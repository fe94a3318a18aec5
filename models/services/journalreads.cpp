#include "models/services/journal.h"

#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/interactions.h"
#include "storage/repos/timeline.h"

#include <QRegularExpression>

namespace rapport {

namespace {

repos::TimelineQuery queryOf(CustomerId customer, const TimelineFilter &filter)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return {customer, filter.kinds, filter.staff, filter.moodAtMost, filter.moodAtLeast, filter.fromDay, filter.toDay,
            filter.text.split(space, Qt::SkipEmptyParts)};
}

} // namespace

QFuture<Result<TimelinePage>> Journal::page(CustomerId customer, const TimelineFilter &filter, std::optional<TimelineCursor> after, int limit)
{
    return m_workspace.database().read([query = queryOf(customer, filter), after, limit](Session &session) -> Result<TimelinePage> {
        TimelinePage page;
        // One more than asked for tells whether there are older ones.
        page.entries = repos::timelinePage(session, query, after, limit + 1);
        page.more = page.entries.size() > limit;
        if (page.more)
            page.entries.resize(limit);
        return page;
    });
}

QFuture<Result<QVector<TimelineEntry>>> Journal::entries(const QVector<EntryKey> &keys)
{
    return m_workspace.database().read([keys](Session &session) -> Result<QVector<TimelineEntry>> { return repos::timelineEntries(session, keys); });
}

QFuture<Result<QVector<TimelineEntry>>> Journal::entries(const QVector<EntryKey> &keys, CustomerId customer, const TimelineFilter &filter)
{
    return m_workspace.database().read([keys, query = queryOf(customer, filter)](Session &session) -> Result<QVector<TimelineEntry>> {
        return repos::timelineEntries(session, keys, query);
    });
}

QFuture<Result<QString>> Journal::firstText(InteractionId id)
{
    return m_workspace.database().read([id](Session &session) -> Result<QString> {
        const std::optional<Interaction> row = repos::find(session, id);
        if (!row)
            return Error{Error::Kind::NotFound, {}, QStringLiteral("interaction %1").arg(id.value()), {}};
        return row->bodyOriginal;
    });
}

} // namespace rapport

#include "models/services/insightreader.h"

#include "storage/repos/activity.h"
#include "storage/repos/feedback.h"
#include "storage/repos/figures.h"
#include "storage/repos/interactions.h"
#include "storage/repos/purchases.h"

// The part of InsightReader that finds the records behind a point.

namespace rapport {

namespace {

TimelineEntry entryOf(const Interaction &row)
{
    TimelineEntry entry;
    entry.key = {EntryTable::Interaction, row.id.value()};
    entry.customer = row.customer;
    entry.when = row.when;
    entry.kind = kindId(row.kind);
    entry.direction = row.direction;
    entry.body = row.body;
    entry.staff = row.staff;
    entry.topic = row.topic;
    entry.duration = row.duration;
    entry.mood = row.mood;
    entry.pinned = row.pinned;
    entry.edited = !row.bodyOriginal.isEmpty();
    entry.version = row.version;
    return entry;
}

TimelineEntry entryOf(const Feedback &row)
{
    TimelineEntry entry;
    entry.key = {EntryTable::Feedback, row.id.value()};
    entry.customer = row.customer;
    entry.when = row.when;
    entry.kind = kindId(row.kind);
    entry.direction = Direction::In;
    entry.title = row.title;
    entry.body = row.comment;
    entry.staff = row.staff;
    entry.topic = row.topic;
    entry.mood = row.mood;
    entry.value = row.value;
    entry.scale = row.scale;
    entry.source = row.source.isEmpty() ? row.channel : row.source;
    entry.doneAt = row.answeredAt;
    entry.edited = !row.commentOriginal.isEmpty();
    entry.version = row.version;
    return entry;
}

TimelineEntry entryOf(const Purchase &row)
{
    TimelineEntry entry;
    entry.key = {EntryTable::Purchase, row.id.value()};
    entry.customer = row.customer;
    entry.when = row.when;
    entry.kind = QStringLiteral("purchase");
    entry.title = row.title;
    entry.staff = row.staff;
    entry.amountMinor = row.amountMinor;
    entry.currency = row.currency;
    entry.version = row.version;
    return entry;
}

template<class IdType>
void append(QVector<TimelineEntry> &entries, Session &session, qint64 id)
{
    if (const auto row = repos::find(session, IdType(id)))
        entries.append(entryOf(*row));
}

} // namespace

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
    QVector<TimelineEntry> entries;
    for (const EntryKey &key : keysBehind(session, *chosen, kind, month, limit)) {
        if (key.table == EntryTable::Interaction)
            append<InteractionId>(entries, session, key.id);
        else if (key.table == EntryTable::Feedback)
            append<FeedbackId>(entries, session, key.id);
        else
            append<PurchaseId>(entries, session, key.id);
    }
    return entries;
}

} // namespace rapport

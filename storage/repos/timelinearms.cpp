#include "storage/repos/timelinearms.h"

#include "storage/repos/calendarmonths.h"
#include "storage/repos/moodcolumns.h"

namespace rapport::repos {

namespace {

const QString moodColumns = QStringLiteral("score, confidence, mixed, opening, closing, emotions, signals, language, engine_version, "
                                           "corrected_score, corrected_by, corrected_at");
const QString noMood = QStringLiteral("NULL, NULL, 0, NULL, NULL, 0, 0, '', NULL, NULL, NULL, NULL");

} // namespace

const std::array<TimelineArm, 4> &timelineArms()
{
    static const std::array<TimelineArm, 4> arms{{
        {EntryTable::Interaction, QStringLiteral("interaction"), QStringLiteral("interaction_timeline"),
         QStringLiteral("0, id, customer_id, occurred_at, day, day_only, kind, direction, '', body, staff_id, topic_id, duration_s, ") + moodColumns
             + QStringLiteral(", 0, 0, '', 0, '', NULL, 0, pinned, body_original IS NOT NULL, version"),
         QStringLiteral("interaction_search"), {},
         {QStringLiteral("call"), QStringLiteral("visit"), QStringLiteral("email"), QStringLiteral("chat"), QStringLiteral("social"),
          QStringLiteral("review"), QStringLiteral("note")}, true},
        {EntryTable::Feedback, QStringLiteral("feedback"), QStringLiteral("feedback_timeline"),
         QStringLiteral("1, id, customer_id, occurred_at, day, day_only, kind, 'in', title, comment, staff_id, topic_id, NULL, ") + moodColumns
             + QStringLiteral(", value, scale, CASE WHEN source <> '' THEN source ELSE channel END, 0, '', answered_at, 0, 0, comment_original IS NOT NULL, version"),
         QStringLiteral("feedback_search"), {},
         {QStringLiteral("nps"), QStringLiteral("csat"), QStringLiteral("ces"), QStringLiteral("review")}, true},
        {EntryTable::Purchase, QStringLiteral("purchase"), QStringLiteral("purchase_timeline"),
         QStringLiteral("2, id, customer_id, occurred_at, day, day_only, 'purchase', 'none', title, '', staff_id, NULL, NULL, ") + noMood
             + QStringLiteral(", 0, 0, '', amount_minor, currency, NULL, 0, 0, 0, version"),
         {}, QStringLiteral("title"), {QStringLiteral("purchase")}, false},
        {EntryTable::Task, QStringLiteral("task"), QStringLiteral("task_timeline"),
         QStringLiteral("3, id, customer_id, occurred_at, day, day_only, 'task', 'none', body, '', staff_id, NULL, NULL, ") + noMood
             + QStringLiteral(", 0, 0, '', 0, '', done_at, promised, 0, 0, version"),
         {}, QStringLiteral("body"), {QStringLiteral("task")}, false},
    }};
    return arms;
}

TimelineEntry entryFrom(const Statement &row)
{
    constexpr int mood = 13;
    constexpr int rest = mood + moodColumnCount;
    TimelineEntry entry;
    entry.key = {static_cast<EntryTable>(row.number(0)), row.integer(1)};
    entry.customer = row.id<CustomerId>(2);
    const int day = row.number(4);
    entry.when = {row.integer(3), day, monthOf(day), row.flag(5)};
    entry.kind = row.text(6);
    entry.direction = direction(row.text(7)).value_or(Direction::None);
    entry.title = row.text(8);
    entry.body = row.text(9);
    entry.staff = row.id<StaffId>(10);
    entry.topic = row.id<TopicId>(11);
    entry.duration = row.maybeNumber(12);
    // Purchases and tasks have none of it: most of a row's cost is asking for its columns.
    if (entry.key.table == EntryTable::Interaction || entry.key.table == EntryTable::Feedback)
        entry.mood = moodFrom(row, mood);
    entry.value = row.number(rest);
    entry.scale = row.number(rest + 1);
    entry.source = row.text(rest + 2);
    entry.amountMinor = row.integer(rest + 3);
    entry.currency = row.text(rest + 4);
    entry.doneAt = row.integer(rest + 5);
    entry.promised = row.flag(rest + 6);
    entry.pinned = row.flag(rest + 7);
    entry.edited = row.flag(rest + 8);
    entry.version = row.number(rest + 9);
    return entry;
}

} // namespace rapport::repos

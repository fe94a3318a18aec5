#include "storage/repos/inbox.h"

#include "storage/repos/customersearch.h"
#include "storage/repos/feedback.h"
#include "storage/repos/moodcolumns.h"
#include "storage/repos/notesearch.h"

#include <QRegularExpression>

namespace rapport::repos {

namespace {

constexpr qint64 dayMs = 86'400'000;

/// As the partial index says it: word for word, or SQLite does not see that the index covers it.
const QString waiting = QStringLiteral("f.answered_at IS NULL AND (f.comment <> '' OR f.title <> '' OR f.value * 10 <= f.scale * 6)");
const QString untold = QStringLiteral("f.answered_at IS NOT NULL AND f.department <> '' AND f.told_back_at IS NULL");

const QString columns = QStringLiteral(
    "SELECT f.id, f.customer_id, f.kind, f.occurred_at, f.day, f.month, f.day_only, f.value, f.scale, f.wording, f.channel, f.source, f.title, f.comment, "
    "f.staff_id, f.topic_id, f.score, f.confidence, f.mixed, f.opening, f.closing, f.emotions, f.signals, f.language, f.engine_version, "
    "f.corrected_score, f.corrected_by, f.corrected_at, f.answered_at, f.version, f.created_at, f.answer_id, f.told_back_at, f.department, f.handed_at, "
    "f.handed_day, f.handed_note, f.said_who, coalesce(CASE WHEN c.name <> '' THEN c.name ELSE c.company END, ''), coalesce(t.name, '') FROM ");
const QString names = QStringLiteral(" LEFT JOIN customer c ON c.id = f.customer_id LEFT JOIN topic t ON t.id = f.topic_id");

InboxRow rowFrom(const Statement &row, InboxPart part)
{
    InboxRow found;
    Feedback &entry = found.feedback;
    entry.id = row.id<FeedbackId>(0);
    entry.customer = row.id<CustomerId>(1);
    entry.kind = feedbackKind(row.text(2)).value_or(FeedbackKind::Nps);
    entry.when = {row.integer(3), row.number(4), row.number(5), row.flag(6)};
    entry.value = row.number(7);
    entry.scale = row.number(8);
    entry.wording = row.text(9);
    entry.channel = row.text(10);
    entry.source = row.text(11);
    entry.title = row.text(12);
    entry.comment = row.text(13);
    entry.staff = row.id<StaffId>(14);
    entry.topic = row.id<TopicId>(15);
    entry.mood = moodFrom(row, 16);
    entry.answeredAt = row.integer(28);
    entry.version = row.number(29);
    entry.createdAt = row.integer(30);
    FeedbackCare &care = found.care;
    care.answer = row.id<InteractionId>(31);
    entry.toldBackAt = row.integer(32);
    entry.department = row.text(33);
    care.handedAt = row.integer(34);
    care.handedDay = row.number(35);
    care.handedNote = row.text(36);
    care.saidWho = row.text(37);
    found.name = row.text(38);
    found.topic = row.text(39);
    found.part = part;
    return found;
}

QVector<InboxRow> collected(Statement &rows, InboxPart part)
{
    QVector<InboxRow> found;
    while (rows.next())
        found.append(rowFrom(rows, part));
    rows.finish();
    return found;
}

QVector<InboxPart> partsOf(InboxState state)
{
    return state == InboxState::Open ? QVector{InboxPart::Waiting, InboxPart::Untold} : QVector{InboxPart::Rest};
}

QString indexOf(InboxState state, InboxPart part)
{
    switch (state) {
    case InboxState::Open: return part == InboxPart::Waiting ? QStringLiteral("feedback_waiting") : QStringLiteral("feedback_untold");
    case InboxState::Answered: return QStringLiteral("feedback_answered");
    case InboxState::HandedOn: return QStringLiteral("feedback_handed");
    case InboxState::ToldBack: return QStringLiteral("feedback_told");
    case InboxState::All: break;
    }
    return QStringLiteral("feedback_newest");
}

QString conditionOf(InboxState state, InboxPart part)
{
    switch (state) {
    case InboxState::Open: return part == InboxPart::Waiting ? waiting : untold;
    case InboxState::Answered: return QStringLiteral("f.answered_at IS NOT NULL");
    case InboxState::HandedOn: return QStringLiteral("f.department <> ''");
    case InboxState::ToldBack: return QStringLiteral("f.told_back_at IS NOT NULL");
    case InboxState::All: break;
    }
    return QStringLiteral("true");
}

/// What the text index and the customers' are asked for; empty: nothing.
struct Needles
{
    QString said;
    QString names;
};

Needles needlesOf(const InboxFilter &filter)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    Needles needles{noteExpression(filter.text.split(space, Qt::SkipEmptyParts), true), {}};
    QStringList names;
    for (const QString &word : filter.nameWords)
        names << noteExpression({needle(word)}, false);
    needles.names = names.join(QStringLiteral(" AND "));
    return needles;
}

/// What the filter asks for beside the state and the words.
void addFacts(InboxSql &sql, const InboxFilter &filter)
{
    const auto add = [&sql](const QString &condition, const QVariantList &values) {
        sql.text += QStringLiteral(" AND ") + condition;
        sql.values += values;
    };
    if (!filter.kinds.isEmpty()) {
        QVariantList kinds;
        for (const QString &kind : filter.kinds)
            kinds << kind;
        add(QStringLiteral("f.kind IN (%1)").arg(QStringList(kinds.size(), QStringLiteral("?")).join(u',')), kinds);
    }
    if (!filter.department.isEmpty())
        add(QStringLiteral("f.department = ?"), {filter.department});
    // The instants tell the list's index where to begin and to end: no zone is further away than a day.
    if (filter.fromDay)
        add(QStringLiteral("f.day >= ? AND f.occurred_at >= ?"), {*filter.fromDay, (*filter.fromDay - 1) * dayMs});
    if (filter.toDay)
        add(QStringLiteral("f.day <= ? AND f.occurred_at < ?"), {*filter.toDay, (*filter.toDay + 2) * dayMs});
}

void addWords(InboxSql &sql, const Needles &needles)
{
    if (needles.said.isEmpty())
        return;
    // The plus keeps the planner on the list's own index; the hits are looked up once.
    const QString said = QStringLiteral("+f.id IN (SELECT rowid FROM feedback_search WHERE feedback_search MATCH ?)");
    if (needles.names.isEmpty()) {
        sql.text += QStringLiteral(" AND ") + said;
        sql.values << needles.said;
        return;
    }
    sql.text += QStringLiteral(" AND (%1 OR +f.customer_id IN (SELECT rowid FROM customer_search WHERE customer_search MATCH ?))").arg(said);
    sql.values << needles.said << needles.names;
}

/// The answers of customers whose record holds the names.
const QString theirs = QStringLiteral("SELECT p.id FROM customer_search CROSS JOIN feedback p INDEXED BY feedback_timeline ON p.customer_id = customer_search.rowid "
                                      "WHERE customer_search MATCH ?");

/// Whether so few answers hold the words that taking and sorting them all costs less than walking a list until enough are found.
bool areFew(Session &session, const Needles &needles)
{
    constexpr int few = 4000;
    qint64 hits = session.scalar(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM feedback_search WHERE feedback_search MATCH ? LIMIT ?)"), needles.said, few);
    if (hits < few && !needles.names.isEmpty())
        hits += session.scalar(QStringLiteral("SELECT count(*) FROM (%1 LIMIT ?)").arg(theirs), needles.names, few);
    return hits < few;
}

/// Where the rows of a part come from: its own index, or the few hits of the words.
InboxSql sourceOf(const InboxFilter &filter, InboxPart part, const Needles &needles, bool few)
{
    if (!few)
        return {columns + QStringLiteral("feedback f INDEXED BY ") + indexOf(filter.state, part), {}};
    InboxSql sql{columns + QStringLiteral("(SELECT rowid AS id FROM feedback_search WHERE feedback_search MATCH ?"), {needles.said}};
    if (!needles.names.isEmpty()) {
        sql.text += QStringLiteral(" UNION ") + theirs;
        sql.values << needles.names;
    }
    sql.text += QStringLiteral(") hit CROSS JOIN feedback f ON f.id = hit.id");
    return sql;
}

InboxSql pageSql(const InboxFilter &filter, InboxPart part, const std::optional<InboxPlace> &after, int limit, bool few)
{
    const bool ascending = part == InboxPart::Waiting;
    const Needles needles = needlesOf(filter);
    InboxSql sql = sourceOf(filter, part, needles, few);
    sql.text += names + QStringLiteral(" WHERE ") + conditionOf(filter.state, part);
    if (after) {
        sql.text += ascending ? QStringLiteral(" AND (f.occurred_at, f.id) > (?, ?)") : QStringLiteral(" AND (f.occurred_at, f.id) < (?, ?)");
        sql.values << after->at << after->id;
    }
    addFacts(sql, filter);
    if (!few)
        addWords(sql, needles);
    sql.text += ascending ? QStringLiteral(" ORDER BY f.occurred_at, f.id LIMIT ?") : QStringLiteral(" ORDER BY f.occurred_at DESC, f.id DESC LIMIT ?");
    sql.values << limit;
    return sql;
}

} // namespace

InboxSql inboxSql(const InboxFilter &filter, InboxPart part, const std::optional<InboxPlace> &after, int limit)
{
    return pageSql(filter, part, after, limit, false);
}

QVector<InboxRow> inboxPage(Session &session, const InboxFilter &filter, const std::optional<InboxPlace> &after, int limit)
{
    const Needles needles = needlesOf(filter);
    const bool few = !needles.said.isEmpty() && areFew(session, needles);
    QVector<InboxRow> rows;
    for (const InboxPart part : partsOf(filter.state)) {
        if (after && part < after->part)
            continue;
        const int wanted = limit - static_cast<int>(rows.size());
        if (wanted <= 0)
            break;
        const InboxSql sql = pageSql(filter, part, after && after->part == part ? after : std::nullopt, wanted, few);
        rows += collected(session.statement(sql.text).runList(sql.values), part);
    }
    return rows;
}

QVector<InboxRow> inboxRows(Session &session, const QVector<FeedbackId> &ids, const InboxFilter &filter)
{
    QVector<InboxRow> rows;
    for (const FeedbackId id : ids) {
        for (const InboxPart part : partsOf(filter.state)) {
            InboxSql sql{columns + QStringLiteral("feedback f") + names + QStringLiteral(" WHERE f.id = ? AND ") + conditionOf(filter.state, part), {id.value()}};
            addFacts(sql, filter);
            addWords(sql, needlesOf(filter));
            rows += collected(session.statement(sql.text).runList(sql.values), part);
        }
    }
    return rows;
}

FeedbackCare careOf(Session &session, FeedbackId id)
{
    FeedbackCare care;
    Statement &row = session.run(QStringLiteral("SELECT handed_at, handed_day, handed_note, answer_id, said_who FROM feedback WHERE id = ?"), id);
    if (row.next())
        care = {row.integer(0), row.number(1), row.text(2), row.id<InteractionId>(3), row.text(4)};
    row.finish();
    return care;
}

void setCare(Session &session, FeedbackId id, const FeedbackCare &care)
{
    const bool handed = care.handedAt != 0;
    session.run(QStringLiteral("UPDATE feedback SET handed_at = ?, handed_day = ?, handed_note = ?, answer_id = ?, said_who = ? WHERE id = ?"), nullIfZero(care.handedAt),
                handed ? std::optional<int>(care.handedDay) : std::nullopt, care.handedNote, care.answer, care.saidWho, id);
}

InboxCount inboxCount(Session &session)
{
    InboxCount count;
    count.waiting = session.scalar(QStringLiteral("SELECT count(*) FROM feedback f INDEXED BY feedback_waiting WHERE ") + waiting);
    if (count.waiting == 0)
        return count;
    Statement &row = session.run(QStringLiteral("SELECT f.occurred_at, f.day FROM feedback f INDEXED BY feedback_waiting WHERE ") + waiting
                                 + QStringLiteral(" ORDER BY f.occurred_at, f.id LIMIT 1"));
    if (row.next()) {
        count.oldestAt = row.integer(0);
        count.oldestDay = row.number(1);
    }
    row.finish();
    return count;
}

QVector<FeedbackId> waitingBefore(Session &session, int day)
{
    QVector<FeedbackId> ids;
    Statement &rows = session.run(QStringLiteral("SELECT f.id FROM feedback f INDEXED BY feedback_waiting WHERE ") + waiting + QStringLiteral(" AND f.day < ? ORDER BY f.occurred_at, f.id"), day);
    while (rows.next())
        ids.append(rows.id<FeedbackId>(0));
    rows.finish();
    return ids;
}

QVector<DepartmentFigures> departmentFigures(Session &session, int fromDay, int toDay)
{
    QVector<DepartmentFigures> found;
    Statement &rows = session.run(QStringLiteral("SELECT department, count(*), count(answered_at), count(told_back_at) FROM feedback "
                                                 "WHERE department <> '' AND handed_day BETWEEN ? AND ? GROUP BY department"), fromDay, toDay);
    while (rows.next())
        found.append({rows.text(0), rows.number(1), rows.number(2), rows.number(3)});
    rows.finish();
    return found;
}

QVector<InboxRow> handedTo(Session &session, const QString &department, int fromDay, int toDay)
{
    return collected(session.run(columns + QStringLiteral("feedback f") + names + QStringLiteral(" WHERE f.department <> '' AND f.department = ? AND f.handed_day BETWEEN ? AND ? ORDER BY f.handed_at, f.id"),
                                 department, fromDay, toDay), InboxPart::Rest);
}

} // namespace rapport::repos

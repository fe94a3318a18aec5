#include "storage/repos/worksources.h"

#include <QHash>

namespace rapport::repos {

namespace {

/// As much of a text as a line shows.
constexpr int textShown = 240;
constexpr int lastPurchases = 12;

/// As the index interaction_pain says it: without these words SQLite does not use it.
const QString painful =
    QStringLiteral("i.direction = 'in' AND coalesce(i.corrected_score, i.score) < 50 AND (coalesce(i.corrected_score, i.score) <= -250 "
                   "OR i.signals & 31 <> 0 OR i.wait_s >= 1200)");

const QString taskColumns = QStringLiteral(
    "SELECT id, customer_id, body, occurred_at, day, day_only, promised, staff_id, version, created_at, snoozed_until, rule_id FROM task ");

const QString dueTasksText =
    taskColumns
    + QStringLiteral("WHERE done_at IS NULL AND occurred_at <= ? AND (snoozed_until IS NULL OR snoozed_until <= ?) "
                     "ORDER BY occurred_at, id");
const QString latePromisesText =
    taskColumns
    + QStringLiteral("WHERE done_at IS NULL AND promised = 1 AND occurred_at >= ? AND occurred_at < ? ORDER BY occurred_at, id");
const QString timedTasksText = taskColumns
                               + QStringLiteral("WHERE done_at IS NULL AND day_only = 0 AND occurred_at >= ? AND occurred_at < ? "
                                                "AND (snoozed_until IS NULL OR snoozed_until <= occurred_at) ORDER BY occurred_at, id");

QString painfulTalksText(bool unresolved)
{
    QString text =
        QStringLiteral(
            "SELECT i.id, i.customer_id, i.kind, i.occurred_at, i.day, i.month, i.day_only, coalesce(i.corrected_score, i.score), i.mixed, "
            "i.signals, "
            "i.wait_s, i.staff_id, substr(i.body, 1, %1), i.created_at FROM interaction i WHERE %2 AND i.occurred_at BETWEEN ? AND ?")
            .arg(textShown)
            .arg(painful);
    if (unresolved) {
        // Ended well by itself: the last part reads well, unless a person said otherwise.
        text += QStringLiteral(" AND (i.corrected_score IS NOT NULL OR i.closing IS NULL OR i.closing < 50)"
                               " AND NOT EXISTS (SELECT 1 FROM interaction l WHERE l.customer_id = i.customer_id AND l.occurred_at > "
                               "i.occurred_at AND l.kind <> 'note'"
                               " AND l.created_at >= l.occurred_at AND (l.direction = 'out' OR coalesce(l.corrected_score, l.score) >= 50))"
                               " AND NOT EXISTS (SELECT 1 FROM service_case c WHERE c.id = i.case_id AND c.resolved_at IS NOT NULL)");
    }
    return text + QStringLiteral(" ORDER BY i.occurred_at DESC");
}

const QString openAnswersText =
    QStringLiteral("SELECT f.id, f.customer_id, f.kind, f.occurred_at, f.day, f.month, f.day_only, f.value, f.scale, f.wording, "
                   "coalesce(f.corrected_score, f.score), "
                   "f.staff_id, CASE WHEN f.comment <> '' THEN substr(f.comment, 1, %1) ELSE f.title END, f.created_at FROM feedback f "
                   "WHERE f.answered_at IS NULL AND f.customer_id IS NOT NULL AND f.occurred_at BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM interaction l WHERE "
                   "l.customer_id = f.customer_id "
                   "AND l.occurred_at > f.occurred_at AND l.direction = 'out' AND l.kind <> 'note' AND l.created_at >= l.occurred_at) "
                   "ORDER BY f.occurred_at DESC")
        .arg(textShown);

const QString birthdaysText =
    QStringLiteral("SELECT c.id, c.birthday, s.spent_minor FROM customer c JOIN customer_summary s ON s.customer_id = c.id "
                   "WHERE c.birthday <> '' AND substr(c.birthday, -5) = ? AND s.last_contact_at >= ? ORDER BY s.spent_minor DESC, c.id");

const QString silentText =
    QStringLiteral("SELECT t.customer_id, s.last_contact_at FROM customer_tag t JOIN customer_summary s ON s.customer_id = t.customer_id "
                   "WHERE t.tag_id = (SELECT id FROM tag WHERE name = ?) AND s.last_contact_at >= ? AND s.last_contact_at < ? ORDER BY "
                   "s.last_contact_at DESC, t.customer_id LIMIT ?");

const QString customerText =
    QStringLiteral("SELECT CASE WHEN c.name <> '' THEN c.name ELSE c.company END, c.company, c.preferred_channel, s.mood, s.mood_mixed, "
                   "coalesce(s.spent_minor, 0), "
                   "(SELECT 1 + p.opted_out FROM customer_contact_point p JOIN contact_point k ON k.id = p.contact_point_id WHERE "
                   "p.customer_id = c.id AND k.kind = 'phone' "
                   "AND p.invalid = 0 ORDER BY p.position LIMIT 1), "
                   "EXISTS (SELECT 1 FROM customer_contact_point p JOIN contact_point k ON k.id = p.contact_point_id WHERE p.customer_id = "
                   "c.id AND k.kind = 'email' "
                   "AND p.invalid = 0), "
                   "EXISTS (SELECT 1 FROM consent n WHERE n.customer_id = c.id AND n.purpose = 'calls' AND n.given = 0) "
                   "FROM customer c LEFT JOIN customer_summary s ON s.customer_id = c.id WHERE c.id = ?");

const QString usualText = QStringLiteral(
    "SELECT title FROM purchase WHERE customer_id = ? AND amount_minor > 0 AND title <> '' ORDER BY occurred_at DESC, id DESC LIMIT ?");

QVector<Task> openTasks(Statement &row)
{
    QVector<Task> tasks;
    while (row.next()) {
        Task task;
        task.id = row.id<TaskId>(0);
        task.customer = row.id<CustomerId>(1);
        task.body = row.text(2);
        task.when.at = row.integer(3);
        task.when.day = row.number(4);
        task.when.dayOnly = row.flag(5);
        task.promised = row.flag(6);
        task.staff = row.id<StaffId>(7);
        task.version = row.number(8);
        task.createdAt = row.integer(9);
        task.snoozedUntil = row.integer(10);
        task.rule = row.id<RuleId>(11);
        tasks.append(task);
    }
    return tasks;
}

} // namespace

QStringList workQueries()
{
    return {dueTasksText, latePromisesText, timedTasksText, painfulTalksText(false), painfulTalksText(true), openAnswersText, birthdaysText,
            silentText,   customerText,     usualText};
}

QVector<Task> dueTasks(Session &session, qint64 dueUntil, qint64 now)
{
    return openTasks(session.run(dueTasksText, dueUntil, now));
}

QVector<Task> latePromises(Session &session, qint64 from, qint64 until)
{
    return openTasks(session.run(latePromisesText, from, until));
}

QVector<Task> timedTasks(Session &session, qint64 from, qint64 until)
{
    return openTasks(session.run(timedTasksText, from, until));
}

bool hasOpenTaskOf(Session &session, RuleId rule, CustomerId customer)
{
    return session.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM task WHERE customer_id = ? AND rule_id = ? AND done_at IS NULL)"),
                          customer, rule)
           != 0;
}

bool hasTaskMadeAt(Session &session, RuleId rule, CustomerId customer, qint64 createdAt)
{
    return session.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM task WHERE customer_id = ? AND rule_id = ? AND created_at = ?)"),
                          customer, rule, createdAt)
           != 0;
}

QVector<PainfulTalk> painfulTalks(Session &session, qint64 from, qint64 until, bool unresolved)
{
    QVector<PainfulTalk> talks;
    Statement &row = session.run(painfulTalksText(unresolved), from, until);
    while (row.next()) {
        PainfulTalk talk;
        talk.id = row.id<InteractionId>(0);
        talk.customer = row.id<CustomerId>(1);
        talk.kind = row.text(2);
        talk.when = {row.integer(3), row.number(4), row.number(5), row.flag(6)};
        talk.score = row.number(7);
        talk.mixed = row.flag(8);
        talk.signalBits = static_cast<quint32>(row.integer(9));
        talk.wait = row.maybeNumber(10);
        talk.staff = row.id<StaffId>(11);
        talk.text = row.text(12);
        talk.createdAt = row.integer(13);
        talks.append(talk);
    }
    return talks;
}

bool OpenAnswer::isBad() const
{
    switch (kind) {
    case FeedbackKind::Nps:
        return value <= 6;
    case FeedbackKind::Ces:
        return wording == QLatin1String("1.0") ? value * 5 >= scale * 4 : value * 5 <= scale * 2;
    case FeedbackKind::Csat:
    case FeedbackKind::Review:
        return value * 5 <= scale * 2;
    }
    return false;
}

QVector<OpenAnswer> openAnswers(Session &session, qint64 from, qint64 until)
{
    QVector<OpenAnswer> answers;
    Statement &row = session.run(openAnswersText, from, until);
    while (row.next()) {
        OpenAnswer answer;
        answer.id = row.id<FeedbackId>(0);
        answer.customer = row.id<CustomerId>(1);
        answer.kind = feedbackKind(row.text(2)).value_or(FeedbackKind::Nps);
        answer.when = {row.integer(3), row.number(4), row.number(5), row.flag(6)};
        answer.value = row.number(7);
        answer.scale = row.number(8);
        answer.wording = row.text(9);
        answer.score = row.maybeNumber(10);
        answer.staff = row.id<StaffId>(11);
        answer.text = row.text(12);
        answer.createdAt = row.integer(13);
        if (answer.isBad() || !answer.text.isEmpty())
            answers.append(answer);
    }
    return answers;
}

QVector<BirthdayOf> birthdaysOn(Session &session, const QStringList &monthDays, qint64 contactSince)
{
    QVector<BirthdayOf> found;
    for (const QString &monthDay : monthDays) {
        Statement &row = session.run(birthdaysText, monthDay, contactSince);
        while (row.next())
            found.append({row.id<CustomerId>(0), row.text(1), row.integer(2)});
    }
    return found;
}

QVector<SilentCustomer> silentWithTag(Session &session, const QString &tag, qint64 from, qint64 until, int limit)
{
    QVector<SilentCustomer> found;
    Statement &row = session.run(silentText, tag, from, until, limit);
    while (row.next())
        found.append({row.id<CustomerId>(0), row.integer(1)});
    return found;
}

std::optional<WorkCustomer> workCustomer(Session &session, CustomerId id)
{
    Statement &row = session.run(customerText, id);
    if (!row.next())
        return std::nullopt;
    WorkCustomer found;
    found.name = row.text(0);
    found.company = row.text(1);
    found.preferredChannel = row.text(2);
    found.mood = row.maybeNumber(3);
    found.mixed = row.flag(4);
    found.spentMinor = row.integer(5);
    found.hasPhone = row.number(6) > 0;
    found.hasEmail = row.flag(7);
    found.noCalls = row.flag(8) || row.number(6) > 1;
    row.finish();
    return found;
}

QString usualPurchase(Session &session, CustomerId customer)
{
    QHash<QString, int> counts;
    QString most;
    Statement &row = session.run(usualText, customer, lastPurchases);
    while (row.next()) {
        const QString title = row.text(0);
        // Of as many, the latest: it was there first.
        if (++counts[title] > counts.value(most) || most.isEmpty())
            most = title;
    }
    return most;
}

} // namespace rapport::repos

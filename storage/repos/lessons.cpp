#include "storage/repos/lessons.h"

#include "storage/failure.h"

namespace rapport::repos {

namespace {

const QString columns = QStringLiteral("l.id, l.interaction_id, l.feedback_id, l.phrase, l.phrase_key, l.language, l.wanted, l.created_by, l.created_at");

Lesson lessonFrom(const Statement &row)
{
    Lesson lesson;
    lesson.id = row.id<LessonId>(0);
    lesson.entry = row.isNull(1) ? EntryKey{EntryTable::Feedback, row.integer(2)} : EntryKey{EntryTable::Interaction, row.integer(1)};
    lesson.phrase = row.text(3);
    lesson.key = row.text(4);
    lesson.language = row.text(5);
    lesson.wanted = row.number(6);
    lesson.createdBy = row.id<StaffId>(7);
    lesson.createdAt = row.integer(8);
    return lesson;
}

std::optional<qint64> idIn(EntryKey entry, EntryTable table)
{
    return entry.table == table ? std::optional<qint64>(entry.id) : std::nullopt;
}

} // namespace

QVector<Lesson> lessons(Session &session)
{
    QVector<Lesson> all;
    Statement &rows = session.run(QStringLiteral("SELECT %1 FROM lesson l ORDER BY l.id").arg(columns));
    while (rows.next())
        all.append(lessonFrom(rows));
    rows.finish();
    return all;
}

QVector<TaughtBy> taughtBy(Session &session)
{
    QVector<TaughtBy> all;
    Statement &rows = session.run(
        QStringLiteral("SELECT %1, c.id, coalesce(CASE WHEN c.name <> '' THEN c.name ELSE c.company END, ''), "
                       "CASE WHEN i.id IS NOT NULL THEN substr(i.body, 1, 200) "
                       "ELSE substr(f.title || CASE WHEN f.title <> '' AND f.comment <> '' THEN char(10) ELSE '' END || f.comment, 1, 200) END, "
                       "coalesce(i.corrected_at, f.corrected_at, l.created_at) FROM lesson l LEFT JOIN interaction i ON i.id = l.interaction_id "
                       "LEFT JOIN feedback f ON f.id = l.feedback_id LEFT JOIN customer c ON c.id = coalesce(i.customer_id, f.customer_id) ORDER BY l.id").arg(columns));
    while (rows.next())
        all.append({lessonFrom(rows), rows.id<CustomerId>(9), rows.text(10), rows.text(11), rows.integer(12)});
    rows.finish();
    return all;
}

std::optional<Lesson> lessonOf(Session &session, EntryKey entry)
{
    if (entry.table != EntryTable::Interaction && entry.table != EntryTable::Feedback)
        return {};
    const QString column = entry.table == EntryTable::Interaction ? QStringLiteral("interaction_id") : QStringLiteral("feedback_id");
    Statement &row = session.run(QStringLiteral("SELECT %1 FROM lesson l WHERE l.%2 = ?").arg(columns, column), entry.id);
    std::optional<Lesson> found;
    if (row.next())
        found = lessonFrom(row);
    row.finish();
    return found;
}

LessonId insert(Session &session, const Lesson &lesson)
{
    return LessonId(session.run(QStringLiteral("INSERT INTO lesson (id, interaction_id, feedback_id, phrase, phrase_key, language, wanted, created_by, created_at) "
                                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                lesson.id, idIn(lesson.entry, EntryTable::Interaction), idIn(lesson.entry, EntryTable::Feedback), lesson.phrase, lesson.key,
                                lesson.language, lesson.wanted, lesson.createdBy, lesson.createdAt).inserted());
}

void remove(Session &session, const Lesson &lesson)
{
    if (session.run(QStringLiteral("DELETE FROM lesson WHERE id = ?"), lesson.id).changed() != 1)
        throw Failure({Error::Kind::Conflict, lesson.phrase, QStringLiteral("lesson %1 is gone").arg(lesson.id.value()), {}});
}

} // namespace rapport::repos

#include "storage/repos/readings.h"

#include "storage/repos/moodcolumns.h"
#include "storage/repos/notesearch.h"

namespace rapport::repos {

namespace {

const QString mood = QStringLiteral("e.score, e.confidence, e.mixed, e.opening, e.closing, e.emotions, e.signals, e.language, e.engine_version, "
                                    "e.corrected_score, e.corrected_by, e.corrected_at");

QString columnsOf(EntryTable table)
{
    return (table == EntryTable::Interaction ? QStringLiteral("0, e.id, e.customer_id, e.staff_id, e.month, e.direction = 'in', '', "
                                                             // Of a chat kept turn by turn only the customer's turns are read.
                                                             "CASE WHEN e.kind = 'chat' THEN coalesce((SELECT said FROM transcript t WHERE t.interaction_id = e.id), e.body) ELSE e.body END, ")
                                             : QStringLiteral("1, e.id, e.customer_id, e.staff_id, e.month, 1, e.title, e.comment, "))
        + mood
        + (table == EntryTable::Interaction ? QStringLiteral(", coalesce((SELECT u.body FROM template u WHERE u.id = e.template_id), '')")
                                            : QStringLiteral(", ''"));
}

QString nameOf(EntryTable table)
{
    return table == EntryTable::Interaction ? QStringLiteral("interaction") : QStringLiteral("feedback");
}

ReadText textFrom(const Statement &row)
{
    return {{static_cast<EntryTable>(row.number(0)), row.integer(1)}, row.id<CustomerId>(2), row.id<StaffId>(3), row.number(4),
            row.flag(5), row.text(6), row.text(7), moodFrom(row, 8), row.text(8 + moodColumnCount)};
}

QVector<ReadText> collected(Statement &rows)
{
    QVector<ReadText> texts;
    while (rows.next())
        texts.append(textFrom(rows));
    rows.finish();
    return texts;
}

} // namespace

QVector<ReadText> textsAfter(Session &session, const TextCursor &cursor, int limit)
{
    if (cursor.table == EntryTable::Interaction) {
        return collected(session.run(QStringLiteral("SELECT %1 FROM interaction e INDEXED BY interaction_month WHERE (e.month, e.id) < (?, ?) AND e.score IS NOT NULL "
                                                    "ORDER BY e.month DESC, e.id DESC LIMIT ?").arg(columnsOf(cursor.table)), cursor.month, cursor.id, limit));
    }
    return collected(session.run(QStringLiteral("SELECT %1 FROM feedback e WHERE e.id < ? AND e.score IS NOT NULL ORDER BY e.id DESC LIMIT ?")
                                     .arg(columnsOf(cursor.table)), cursor.id, limit));
}

QVector<ReadText> textsWith(Session &session, const QString &phrase, const TextCursor &cursor, int limit)
{
    // Ordered outside: SQLite drops the order of a subquery without a limit.
    const QString sql = QStringLiteral("SELECT %1 FROM %2_search hit CROSS JOIN %2 e ON e.id = hit.rowid WHERE hit.%2_search MATCH ? AND hit.rowid < ? "
                                       "AND e.score IS NOT NULL ORDER BY hit.rowid DESC LIMIT ?").arg(columnsOf(cursor.table), nameOf(cursor.table));
    const QString expression = noteExpression({phrase}, false);
    return expression.isEmpty() ? QVector<ReadText>() : collected(session.run(sql, expression, cursor.id, limit));
}

qint64 countTexts(Session &session)
{
    return session.scalar(QStringLiteral("SELECT (SELECT count(*) FROM interaction INDEXED BY interaction_month WHERE score IS NOT NULL) "
                                         "+ (SELECT count(*) FROM feedback WHERE score IS NOT NULL)"));
}

qint64 countTextsWith(Session &session, const QString &phrase, int most)
{
    const QString expression = noteExpression({phrase}, false);
    if (expression.isEmpty())
        return 0;
    return session.scalar(QStringLiteral("SELECT (SELECT count(*) FROM (SELECT 1 FROM interaction_search WHERE interaction_search MATCH ? LIMIT ?)) "
                                         "+ (SELECT count(*) FROM (SELECT 1 FROM feedback_search WHERE feedback_search MATCH ? LIMIT ?))"),
                          expression, most, expression, most);
}

QVector<ReadText> correctedTexts(Session &session, int limit)
{
    QVector<ReadText> texts;
    for (const EntryTable table : {EntryTable::Interaction, EntryTable::Feedback}) {
        texts += collected(session.run(QStringLiteral("SELECT %1 FROM %2 e WHERE e.corrected_score IS NOT NULL ORDER BY e.corrected_at DESC LIMIT ?")
                                           .arg(columnsOf(table), nameOf(table)), limit));
    }
    return texts;
}

std::optional<ReadText> readText(Session &session, EntryKey key)
{
    if (key.table != EntryTable::Interaction && key.table != EntryTable::Feedback)
        return {};
    const QVector<ReadText> found = collected(session.run(QStringLiteral("SELECT %1 FROM %2 e WHERE e.id = ? AND coalesce(e.score, e.corrected_score) IS NOT NULL")
                                                              .arg(columnsOf(key.table), nameOf(key.table)), key.id));
    return found.isEmpty() ? std::nullopt : std::optional<ReadText>(found.first());
}

void storeReading(Session &session, EntryKey key, const Mood &reading)
{
    session.run(QStringLiteral("UPDATE %1 SET score = ?, confidence = ?, mixed = ?, opening = ?, closing = ?, emotions = ?, signals = ?, language = ?, "
                               "engine_version = ? WHERE id = ?").arg(nameOf(key.table)),
                reading.score, withScore(reading, reading.confidence), reading.mixed, reading.opening, reading.closing, reading.emotions, reading.signalBits,
                reading.language, withScore(reading, reading.engineVersion), key.id);
}

QHash<QString, int> readWith(Session &session)
{
    QHash<QString, int> weights;
    Statement &rows = session.run(QStringLiteral("SELECT phrase_key, weight FROM read_with"));
    while (rows.next())
        weights.insert(rows.text(0), rows.number(1));
    rows.finish();
    return weights;
}

void setReadWith(Session &session, const QString &phrase, std::optional<int> weight)
{
    if (weight) {
        session.run(QStringLiteral("INSERT INTO read_with (phrase_key, weight) VALUES (?, ?) ON CONFLICT (phrase_key) DO UPDATE SET weight = excluded.weight"),
                    phrase, *weight);
    } else {
        session.run(QStringLiteral("DELETE FROM read_with WHERE phrase_key = ?"), phrase);
    }
}

std::optional<ReadingPass> readingPass(Session &session)
{
    Statement &row = session.run(QStringLiteral("SELECT phrase_key, weight, engine_version, entity, last_month, last_id, done, total FROM reading_pass"));
    std::optional<ReadingPass> pass;
    if (row.next()) {
        const EntryTable table = row.text(3) == u"feedback" ? EntryTable::Feedback : EntryTable::Interaction;
        pass = {row.text(0), row.maybeNumber(1), row.number(2), {table, row.number(4), row.integer(5)}, row.integer(6), row.integer(7)};
    }
    row.finish();
    return pass;
}

void setReadingPass(Session &session, const ReadingPass &pass)
{
    session.run(QStringLiteral("INSERT INTO reading_pass (id, phrase_key, weight, engine_version, entity, last_month, last_id, done, total) "
                               "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET phrase_key = excluded.phrase_key, weight = excluded.weight, "
                               "engine_version = excluded.engine_version, entity = excluded.entity, last_month = excluded.last_month, "
                               "last_id = excluded.last_id, done = excluded.done, total = excluded.total"),
                pass.phrase, pass.weight, pass.engineVersion, nameOf(pass.cursor.table), pass.cursor.month, pass.cursor.id, pass.done, pass.total);
}

void clearReadingPass(Session &session)
{
    session.run(QStringLiteral("DELETE FROM reading_pass"));
}

} // namespace rapport::repos

#include "storage/repos/transcripts.h"

namespace rapport::repos {

void put(Session &session, const Transcript &transcript, const QVector<ChatTurn> &turns)
{
    session.run(
        QStringLiteral("INSERT INTO transcript (interaction_id, source, said, handed_over, mood_before, mood_after) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (interaction_id) DO UPDATE SET source = excluded.source, said = excluded.said, handed_over = excluded.handed_over, "
                       "mood_before = excluded.mood_before, mood_after = excluded.mood_after"),
        transcript.interaction, transcript.whatsapp ? QStringLiteral("whatsapp") : QStringLiteral("text"), transcript.said, transcript.handedOver,
        transcript.moodBefore, transcript.moodAfter);
    session.run(QStringLiteral("DELETE FROM chat_turn WHERE interaction_id = ?"), transcript.interaction);
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const ChatTurn &turn = turns.at(i);
        session.run(
            QStringLiteral(
                "INSERT INTO chat_turn (interaction_id, seq, at, role, name, body, spoken, content_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            transcript.interaction, static_cast<qint64>(i), turn.at, chatRoleId(turn.role), turn.name, turn.body, turn.spoken,
            turn.contentKey);
    }
}

std::optional<QString> saidInChat(Session &session, InteractionId interaction)
{
    Statement &row = session.run(QStringLiteral("SELECT said FROM transcript WHERE interaction_id = ?"), interaction);
    std::optional<QString> said;
    if (row.next())
        said = row.text(0);
    row.finish();
    return said;
}

std::optional<Transcript> transcript(Session &session, InteractionId interaction)
{
    Statement &row = session.run(
        QStringLiteral("SELECT source, said, handed_over, mood_before, mood_after FROM transcript WHERE interaction_id = ?"), interaction);
    std::optional<Transcript> found;
    if (row.next())
        found = Transcript{interaction, row.text(0) == u"whatsapp", row.text(1), row.flag(2), row.maybeNumber(3), row.maybeNumber(4)};
    row.finish();
    return found;
}

QVector<ChatTurn> chatTurns(Session &session, InteractionId interaction, int limit)
{
    Statement &rows = session.run(
        QStringLiteral("SELECT at, role, name, body, spoken, content_key FROM chat_turn WHERE interaction_id = ? ORDER BY seq LIMIT ?"),
        interaction, limit);
    QVector<ChatTurn> turns;
    while (rows.next())
        turns.append({rows.integer(0), chatRole(rows.text(1)), rows.text(2), rows.text(3), rows.flag(4), rows.integer(5)});
    rows.finish();
    return turns;
}

QHash<qint64, InteractionId> knownTurns(Session &session, CustomerId customer, const QVector<ChatTurn> &turns)
{
    QHash<qint64, InteractionId> known;
    for (const ChatTurn &turn : turns) {
        Statement &row =
            session.run(QStringLiteral("SELECT t.interaction_id FROM chat_turn t JOIN interaction i ON i.id = t.interaction_id "
                                       "WHERE t.content_key = ? AND i.customer_id = ? LIMIT 1"),
                        turn.contentKey, customer);
        if (row.next())
            known.insert(turn.contentKey, row.id<InteractionId>(0));
        row.finish();
    }
    return known;
}

QHash<int, qint64> unnamedHandOvers(Session &session, const EntryFilter &filter, int fromMonth, int toMonth)
{
    QHash<int, qint64> months;
    const QString text = QStringLiteral("SELECT month, count(*) FROM transcript t CROSS JOIN interaction ON id = t.interaction_id "
                                        "WHERE t.handed_over = 1 AND by_bot = 1 AND staff_id IS NULL AND month BETWEEN ? AND ?")
        + conditions(filter, QStringLiteral("kind")) + QStringLiteral(" GROUP BY month");
    Statement &rows = session.statement(text).runList(withFilter({fromMonth, toMonth}, filter));
    while (rows.next())
        months.insert(rows.number(0), rows.integer(1));
    rows.finish();
    return months;
}

void setHandOverMoods(Session &session, InteractionId interaction, std::optional<int> before, std::optional<int> after)
{
    session.run(QStringLiteral("UPDATE transcript SET mood_before = ?, mood_after = ? WHERE interaction_id = ?"), before, after,
                interaction);
}

} // namespace rapport::repos

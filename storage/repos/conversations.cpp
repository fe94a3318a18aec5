#include "storage/repos/conversations.h"

#include "storage/integerscan.h"
#include "storage/repos/calendarmonths.h"

namespace rapport::repos {

namespace {

std::optional<int> maybe(const IntegerScan::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<int>(row.number(column));
}

} // namespace

void forEachConversation(Session &session, const EntryFilter &filter, int fromMonth, int toMonth, const std::function<void(const ConversationFacts &)> &visit)
{
    // Kinds as numbers, in the order of the enumeration. NOT INDEXED: the index by month holds texts with a mood only, and most rows are wanted.
    const QString text = QStringLiteral(
        "SELECT customer_id, month, CASE kind WHEN 'call' THEN 0 WHEN 'visit' THEN 1 WHEN 'email' THEN 2 WHEN 'chat' THEN 3 WHEN 'social' THEN 4 ELSE 5 END,"
        " direction = 'in', staff_id, topic_id, duration_s, wait_s, by_bot,"
        // Of a chat kept turn by turn it is known how the customer felt until a person took over, and from then on.
        " CASE WHEN by_bot = 1 THEN coalesce((SELECT mood_before FROM transcript t WHERE t.interaction_id = interaction.id), opening) ELSE opening END,"
        " CASE WHEN by_bot = 1 THEN coalesce((SELECT mood_after FROM transcript t WHERE t.interaction_id = interaction.id), closing) ELSE closing END,"
        " coalesce(corrected_score, score), signals, id, occurred_at"
        " FROM interaction NOT INDEXED WHERE month BETWEEN ? AND ? AND kind <> 'note'") + conditions(filter, QStringLiteral("kind"));
    ConversationFacts facts;
    IntegerScan::run(session, text, withFilter({fromMonth, toMonth}, filter), [&](const IntegerScan::Row &row) {
        facts.customer = CustomerId(row.integer(0));
        facts.month = row.number(1);
        facts.kind = static_cast<InteractionKind>(row.number(2));
        facts.inbound = row.number(3) != 0;
        facts.staff = StaffId(row.integer(4));
        facts.topic = TopicId(row.integer(5));
        facts.duration = maybe(row, 6);
        facts.wait = maybe(row, 7);
        facts.byBot = row.number(8) != 0;
        facts.opening = maybe(row, 9);
        facts.closing = maybe(row, 10);
        facts.mood = maybe(row, 11);
        facts.signalBits = static_cast<quint32>(row.integer(12));
        facts.id = row.integer(13);
        facts.at = row.integer(14);
        visit(facts);
    });
}

void forEachPromise(Session &session, const EntryFilter &filter, int fromDay, int toDay, const std::function<void(const Promise &)> &visit)
{
    if (!filter.channel.isEmpty() || filter.topic.isValid())
        return;
    const QString text = QStringLiteral("SELECT day, coalesce(done_at, 0), id, coalesce(staff_id, 0) FROM task WHERE promised = 1 AND day BETWEEN ? AND ?")
                         + conditions(filter, QString());
    IntegerScan::run(session, text, withFilter({fromDay, toDay}, filter), [&](const IntegerScan::Row &row) {
        visit({row.number(0), row.integer(1), row.integer(2), StaffId(row.integer(3))});
    });
}

QVector<StaffAnswers> satisfactionByStaff(Session &session, const EntryFilter &filter, int fromMonth, int toMonth)
{
    const QString text = QStringLiteral("SELECT staff_id, count(*), sum(CASE WHEN value >= 4 THEN 1 ELSE 0 END) FROM feedback"
                                        " WHERE kind = 'csat' AND scale = 5 AND staff_id IS NOT NULL AND month BETWEEN ? AND ?")
                         + conditions(filter, QStringLiteral("channel")) + QStringLiteral(" GROUP BY staff_id ORDER BY staff_id");
    QVector<StaffAnswers> found;
    IntegerScan::run(session, text, withFilter({fromMonth, toMonth}, filter), [&](const IntegerScan::Row &row) {
        found.append({StaffId(row.integer(0)), row.integer(1), row.integer(2)});
    });
    return found;
}

QVector<Recommendation> recommendations(Session &session, const CustomerSet &whose, int fromMonth, int toMonth)
{
    QVector<Recommendation> found;
    const QString reviews = QStringLiteral("SELECT DISTINCT customer_id, month FROM feedback WHERE kind = 'review' AND customer_id IS NOT NULL AND month BETWEEN ? AND ?"
                                           " AND scale = 5 AND value >= 4") + among(QStringLiteral("customer_id"), whose);
    IntegerScan::run(session, reviews, withSet({fromMonth, toMonth}, whose),
                     [&](const IntegerScan::Row &row) { found.append({CustomerId(row.integer(0)), row.number(1)}); });
    const QString referrals = QStringLiteral("SELECT c.referred_by, (SELECT min(p.day) FROM purchase p WHERE p.customer_id = c.id AND p.amount_minor > 0)"
                                             " FROM customer c WHERE c.referred_by IS NOT NULL") + among(QStringLiteral("c.referred_by"), whose);
    IntegerScan::run(session, referrals, withSet({}, whose), [&](const IntegerScan::Row &row) {
        const int month = row.isNull(1) ? -1 : monthOf(row.number(1));
        if (month >= fromMonth && month <= toMonth)
            found.append({CustomerId(row.integer(0)), month});
    });
    return found;
}

} // namespace rapport::repos

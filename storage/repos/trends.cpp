#include "storage/repos/trends.h"

#include "storage/repos/customerset.h"

#include <algorithm>

namespace rapport::repos {

namespace {

QVector<AnswerTotal> readAnswers(Statement &query)
{
    QVector<AnswerTotal> rows;
    while (query.next())
        rows.append({query.number(0), query.text(1), query.number(2), query.text(3), query.number(4), query.integer(5)});
    query.finish();
    return rows;
}

QVector<MoodTotal> readMoods(Statement &query)
{
    QVector<MoodTotal> rows;
    while (query.next())
        rows.append({query.number(0), query.integer(1), query.integer(2), query.integer(3), query.integer(4)});
    query.finish();
    return rows;
}

/// Each customer's mean mood and texts, of every month or of all of them together.
QString customerMeans(const EntryFilter &filter, bool byMonth)
{
    const QString month = byMonth ? QStringLiteral("month, ") : QString();
    // In the order of customer_mood_month's own key.
    const QString grouped = byMonth ? QStringLiteral(" GROUP BY customer_id, month") : QStringLiteral(" GROUP BY customer_id");
    if (!filter.byEntry()) {
        return QStringLiteral("SELECT ") + month + QStringLiteral("sum(n) AS n, CAST(round(10.0 * sum(score_sum) / sum(n)) AS INTEGER) AS mean FROM customer_mood_month"
                                                                  " WHERE n > 0 AND month BETWEEN ? AND ?")
            + among(QStringLiteral("customer_id"), filter.whose) + grouped;
    }
    // The texts customer_mood_month is made of, those the filter lets through.
    const auto texts = [&](const QString &table, const QString &channel, const QString &more) -> QString {
        return QStringLiteral("SELECT customer_id, month, coalesce(corrected_score, score) AS mood FROM ") + table
            + QStringLiteral(" WHERE month BETWEEN ? AND ? AND coalesce(corrected_score, score) IS NOT NULL") + more + conditions(filter, channel);
    };
    // The rounding is mood_month's own: half away from zero.
    return QStringLiteral("SELECT ") + month + QStringLiteral("count(*) AS n, CAST(round(10.0 * sum(mood) / count(*)) AS INTEGER) AS mean FROM (")
        + texts(QStringLiteral("interaction"), QStringLiteral("kind"), QStringLiteral(" AND direction = 'in'")) + QStringLiteral(" UNION ALL ")
        + texts(QStringLiteral("feedback"), QStringLiteral("channel"), QStringLiteral(" AND customer_id IS NOT NULL")) + QStringLiteral(")") + grouped;
}

Statement &runMeans(Session &session, const QString &text, const EntryFilter &filter, int fromMonth, int toMonth)
{
    const QVariantList once = withFilter({fromMonth, toMonth}, filter);
    return session.statement(text).runList(filter.byEntry() ? once + once : once);
}

int edgeDay(Session &session, const QString &text, int fallback)
{
    Statement &query = session.run(text);
    const int day = query.next() ? query.number(0) : fallback;
    query.finish();
    return day;
}

} // namespace

QVector<AnswerTotal> answerTotals(Session &session, int fromMonth, int toMonth)
{
    return readAnswers(session.run(QStringLiteral("SELECT month, kind, scale, wording, value, n FROM answer_month WHERE month BETWEEN ? AND ?"),
                                   fromMonth, toMonth));
}

QVector<AnswerTotal> answerTotals(Session &session, const QString &kind, int fromMonth, int toMonth)
{
    return readAnswers(session.run(
        QStringLiteral("SELECT month, kind, scale, wording, value, n FROM answer_month WHERE month BETWEEN ? AND ? AND kind = ?"), fromMonth, toMonth, kind));
}

QVector<ActivityTotal> activityTotals(Session &session, int fromMonth, int toMonth)
{
    Statement &query = session.run(QStringLiteral("SELECT month, active, lost, buyers, returned FROM activity_month WHERE month BETWEEN ? AND ?"),
                                   fromMonth, toMonth);
    QVector<ActivityTotal> rows;
    while (query.next())
        rows.append({query.number(0), query.integer(1), query.integer(2), query.integer(3), query.integer(4)});
    query.finish();
    return rows;
}

QVector<ValueTotal> valueTotals(Session &session, int toMonth)
{
    Statement &query = session.run(
        QStringLiteral("SELECT month, currency, customers, purchases, revenue_minor, spent_growth, square_growth FROM value_month WHERE month <= ?"), toMonth);
    QVector<ValueTotal> rows;
    while (query.next())
        rows.append({query.number(0), query.text(1), query.integer(2), query.integer(3), query.integer(4), query.integer(5), query.real(6)});
    query.finish();
    return rows;
}

QVector<MoodTotal> moodTotals(Session &session, int fromMonth, int toMonth)
{
    return readMoods(session.run(QStringLiteral("SELECT month, customers, texts, mean_sum, square_sum FROM mood_month WHERE month BETWEEN ? AND ?"),
                                 fromMonth, toMonth));
}

qint64 lastBoughtBetween(Session &session, int fromDay, int beforeDay)
{
    return session.scalar(QStringLiteral("SELECT count(*) FROM customer_summary WHERE last_purchase_day >= ? AND last_purchase_day < ?"),
                          fromDay, beforeDay);
}

std::pair<int, int> entrySpan(Session &session)
{
    const int first = edgeDay(session, QStringLiteral("SELECT day FROM day_total WHERE kind <> 'task' AND n > 0 ORDER BY day LIMIT 1"), 0);
    const int last = edgeDay(session, QStringLiteral("SELECT day FROM day_total WHERE kind <> 'task' AND n > 0 ORDER BY day DESC LIMIT 1"), -1);
    // Cases are in no total of a day: they may be all that a shop brought along.
    const int firstSolved = edgeDay(session, QStringLiteral("SELECT resolved_day FROM service_case WHERE resolved_day IS NOT NULL ORDER BY resolved_day LIMIT 1"), 0);
    const int lastSolved = edgeDay(session, QStringLiteral("SELECT resolved_day FROM service_case WHERE resolved_day IS NOT NULL ORDER BY resolved_day DESC LIMIT 1"), -1);
    if (firstSolved > lastSolved)
        return {first, last};
    return first > last ? std::pair(firstSolved, lastSolved) : std::pair(std::min(first, firstSolved), std::max(last, lastSolved));
}

int lastPurchaseDay(Session &session)
{
    return edgeDay(session, QStringLiteral("SELECT day FROM day_total WHERE kind = 'purchase' AND n > 0 ORDER BY day DESC LIMIT 1"), -1);
}

TagId tagByName(Session &session, const QString &name)
{
    return TagId(session.scalar(QStringLiteral("SELECT id FROM tag WHERE name = ?"), name));
}

QString segmentDefinition(Session &session, SegmentId segment)
{
    Statement &query = session.run(QStringLiteral("SELECT definition FROM segment WHERE id = ?"), segment);
    QString definition = query.next() ? query.text(0) : QString();
    query.finish();
    return definition;
}

QVector<AnswerTotal> answersOf(Session &session, const EntryFilter &filter, int fromMonth, int toMonth)
{
    const QString text = QStringLiteral("SELECT month, kind, scale, wording, value, count(*) FROM feedback WHERE kind IN ('nps', 'csat', 'ces', 'review')"
                                        " AND month BETWEEN ? AND ?")
        + conditions(filter, QStringLiteral("channel")) + QStringLiteral(" GROUP BY month, kind, scale, wording, value");
    return readAnswers(session.statement(text).runList(withFilter({fromMonth, toMonth}, filter)));
}

QVector<MoodTotal> moodsOf(Session &session, const EntryFilter &filter, int fromMonth, int toMonth)
{
    const QString text = QStringLiteral("SELECT month, count(*), sum(n), sum(mean), sum(mean * mean) FROM (") + customerMeans(filter, true)
        + QStringLiteral(") GROUP BY month");
    return readMoods(runMeans(session, text, filter, fromMonth, toMonth));
}

MoodTotal moodsTogether(Session &session, const EntryFilter &filter, int fromMonth, int toMonth)
{
    const QString text = QStringLiteral("SELECT 0, count(*), coalesce(sum(n), 0), coalesce(sum(mean), 0), coalesce(sum(mean * mean), 0) FROM (")
        + customerMeans(filter, false) + QStringLiteral(")");
    MoodTotal total = readMoods(runMeans(session, text, filter, fromMonth, toMonth)).constFirst();
    total.month = fromMonth;
    return total;
}

QStringList currenciesBeside(Session &session, const QString &currency)
{
    Statement &query = session.run(QStringLiteral("SELECT DISTINCT currency FROM value_month WHERE currency <> ? ORDER BY currency"), currency);
    QStringList others;
    while (query.next())
        others.append(query.text(0));
    query.finish();
    return others;
}

BuyersTogether buyersIn(Session &session, const CustomerSet &whose, int fromMonth, int toMonth)
{
    const QString text = QStringLiteral("SELECT count(*), sum(m), sum(m * m) FROM (SELECT count(DISTINCT month) AS m FROM purchase"
                                        " WHERE amount_minor > 0 AND month BETWEEN ? AND ?")
        + among(QStringLiteral("customer_id"), whose) + QStringLiteral(" GROUP BY customer_id)");
    Statement &query = session.statement(text).runList(withSet({fromMonth, toMonth}, whose));
    BuyersTogether buyers;
    if (query.next() && query.integer(0) > 0)
        buyers = {query.integer(0), static_cast<double>(query.integer(2)) / static_cast<double>(query.integer(1))};
    query.finish();
    return buyers;
}

QVector<CustomerId> customersIn(Session &session, const CustomerSet &whose)
{
    const QString text = QStringLiteral("SELECT id FROM customer WHERE true") + among(QStringLiteral("id"), whose) + QStringLiteral(" ORDER BY id");
    Statement &query = session.statement(text).runList(withSet({}, whose));
    QVector<CustomerId> customers;
    while (query.next())
        customers.append(query.id<CustomerId>(0));
    query.finish();
    return customers;
}

} // namespace rapport::repos

#include "storage/repos/figures.h"

#include "storage/repos/customerset.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace rapport::repos {

namespace {

QVector<EntryKey> readKeys(Statement &query)
{
    QVector<EntryKey> keys;
    while (query.next())
        keys.append({static_cast<EntryTable>(query.number(0)), query.integer(1)});
    query.finish();
    return keys;
}

} // namespace

QVector<EntryKey> answersBehind(Session &session, const EntryFilter &filter, const AnswerKind &answers, int month, int limit)
{
    const QString text = QStringLiteral("SELECT 1, id FROM feedback WHERE kind = ? AND month = ? AND scale = ? AND value >= ?")
                         + conditions(filter, QStringLiteral("channel")) + QStringLiteral(" ORDER BY occurred_at DESC, id DESC LIMIT ?");
    QVariantList values = withFilter({answers.kind, month, answers.scale, answers.atLeast}, filter);
    values.append(limit);
    return readKeys(session.statement(text).runList(values));
}

QVector<EntryKey> moodsBehind(Session &session, const EntryFilter &filter, int month, int limit)
{
    const QString text = QStringLiteral("SELECT 0 AS source, id, occurred_at FROM interaction"
                                        " WHERE month = ? AND score IS NOT NULL AND direction = 'in'")
                         + conditions(filter, QStringLiteral("kind"))
                         + QStringLiteral(" UNION ALL SELECT 1, id, occurred_at FROM feedback"
                                          " WHERE kind IN ('nps', 'csat', 'ces', 'review') AND month = ? AND score IS NOT NULL AND customer_id IS NOT NULL")
                         + conditions(filter, QStringLiteral("channel"))
                         + QStringLiteral(" ORDER BY occurred_at DESC, source DESC, id DESC LIMIT ?");
    QVariantList values = withFilter({month}, filter) + withFilter({month}, filter);
    values.append(limit);
    return readKeys(session.statement(text).runList(values));
}

QVector<EntryKey> caseTalksBehind(Session &session, const EntryFilter &filter, Cases which, int fromDay, int toDay, int limit)
{
    const EntryFilter talks{filter.whose, filter.channel, filter.staff, {}};
    QString text =
        QStringLiteral("SELECT 0, id FROM interaction WHERE case_id IN (SELECT id FROM service_case WHERE resolved_day BETWEEN ? AND ?");
    if (which == Cases::Asked)
        text += QStringLiteral(" AND confirmed IS NOT NULL");
    QVariantList values{fromDay, toDay};
    if (filter.topic.isValid()) {
        text += QStringLiteral(" AND topic_id = ?");
        values.append(filter.topic.value());
    }
    text += QStringLiteral(")") + conditions(talks, QStringLiteral("kind")) + QStringLiteral(" ORDER BY occurred_at DESC, id DESC LIMIT ?");
    values = withFilter(values, talks);
    values.append(limit);
    return readKeys(session.statement(text).runList(values));
}

QVector<EntryKey> purchasesBehind(Session &session, const CustomerSet &whose, const QString &currency, int month, int limit)
{
    const QString text = QStringLiteral("SELECT 2, id FROM purchase WHERE month = ? AND currency = ?") + among(QStringLiteral("customer_id"), whose)
        + QStringLiteral(" ORDER BY occurred_at DESC, id DESC LIMIT ?");
    QVariantList values = withSet({month, currency}, whose);
    values.append(limit);
    return readKeys(session.statement(text).runList(values));
}

QVector<EntryKey> purchasesOf(Session &session, const QSet<CustomerId> &customers, int month, int limit)
{
    QVector<EntryKey> keys;
    Statement &query = session.run(
        QStringLiteral("SELECT id, customer_id FROM purchase WHERE month = ? AND amount_minor >= 0 ORDER BY occurred_at DESC, id DESC"),
        month);
    while (keys.size() < limit && query.next()) {
        if (customers.contains(query.id<CustomerId>(1)))
            keys.append({EntryTable::Purchase, query.integer(0)});
    }
    query.finish();
    return keys;
}

QVector<EntryKey> lastPurchasesOf(Session &session, const QSet<CustomerId> &customers, int limit)
{
    // The index by customer and day delivers the last of each without reading the others.
    Statement &query = session.statement(QStringLiteral(
        "SELECT id, occurred_at FROM purchase WHERE customer_id = ? AND amount_minor >= 0 ORDER BY occurred_at DESC, id DESC LIMIT 1"));
    std::vector<std::pair<qint64, qint64>> last;
    for (const CustomerId customer : customers) {
        query.runList({customer.value()});
        if (query.next())
            last.emplace_back(query.integer(1), query.integer(0));
        query.finish();
    }
    std::sort(last.begin(), last.end(), std::greater<>());
    QVector<EntryKey> keys;
    for (const auto &[at, id] : last) {
        if (keys.size() == limit)
            break;
        keys.append({EntryTable::Purchase, id});
    }
    return keys;
}

QVector<EntryKey> lastPurchasesBehind(Session &session, const CustomerSet &whose, const LapseWindow &window, int limit)
{
    // A purchase day is one whose purchases less refunds are above zero, as in activity_month.
    const QString text = QStringLiteral(
        "SELECT 2, p.id FROM purchase p WHERE p.month BETWEEN ? AND ? AND p.day BETWEEN ? AND ? AND p.amount_minor > 0"
        " AND (SELECT sum(amount_minor) FROM purchase r WHERE r.customer_id = p.customer_id AND r.day = p.day AND r.currency = p.currency) > 0"
        " AND NOT EXISTS (SELECT 1 FROM purchase s WHERE s.customer_id = p.customer_id AND s.day = p.day AND s.amount_minor > 0 AND s.id > p.id)"
        " AND NOT EXISTS (SELECT 1 FROM purchase q WHERE q.customer_id = p.customer_id AND q.day > p.day AND q.day < ?"
        " GROUP BY q.day, q.currency HAVING sum(q.amount_minor) > 0)"
        " AND (p.day < ? OR EXISTS (SELECT 1 FROM purchase b WHERE b.customer_id = p.customer_id AND b.day >= ? AND b.day < ?"
        " GROUP BY b.day, b.currency HAVING sum(b.amount_minor) > 0))")
        + among(QStringLiteral("p.customer_id"), whose) + QStringLiteral(" ORDER BY p.occurred_at DESC, p.id DESC LIMIT ?");
    QVariantList values = withSet({window.fromMonth, window.toMonth, window.fromDay, window.toDay, window.endDay, window.startDay, window.fromDay, window.startDay}, whose);
    values.append(limit);
    return readKeys(session.statement(text).runList(values));
}

} // namespace rapport::repos

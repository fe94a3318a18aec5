#include "storage/repos/figures.h"

#include "storage/repos/tagfilter.h"

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

QVector<EntryKey> answersBehind(Session &session, const QVector<TagId> &tags, const QString &kind, int month, int limit)
{
    const QString text = QStringLiteral("SELECT 1, id FROM feedback WHERE kind = ? AND month = ?") + bearing(QStringLiteral("customer_id"), tags)
        + QStringLiteral(" ORDER BY occurred_at DESC, id DESC LIMIT ?");
    QVariantList values = withTags({kind, month}, tags);
    values.append(limit);
    return readKeys(session.statement(text).runList(values));
}

QVector<EntryKey> moodsBehind(Session &session, const QVector<TagId> &tags, int month, int limit)
{
    const QString filter = bearing(QStringLiteral("customer_id"), tags);
    const QString text = QStringLiteral("SELECT 0 AS source, id, occurred_at FROM interaction"
                                        " WHERE month = ? AND score IS NOT NULL AND direction = 'in'")
        + filter
        + QStringLiteral(" UNION ALL SELECT 1, id, occurred_at FROM feedback"
                         " WHERE kind IN ('nps', 'csat', 'ces', 'review') AND month = ? AND score IS NOT NULL")
        + filter + QStringLiteral(" ORDER BY occurred_at DESC, source DESC, id DESC LIMIT ?");
    QVariantList values = withTags({month}, tags) + withTags({month}, tags);
    values.append(limit);
    return readKeys(session.statement(text).runList(values));
}

QVector<EntryKey> purchasesBehind(Session &session, const QVector<TagId> &tags, const QString &currency, int month, int limit)
{
    const QString text = QStringLiteral("SELECT 2, id FROM purchase WHERE month = ? AND currency = ?") + bearing(QStringLiteral("customer_id"), tags)
        + QStringLiteral(" ORDER BY occurred_at DESC, id DESC LIMIT ?");
    QVariantList values = withTags({month, currency}, tags);
    values.append(limit);
    return readKeys(session.statement(text).runList(values));
}

QVector<EntryKey> lastPurchasesBehind(Session &session, const QVector<TagId> &tags, const LapseWindow &window, int limit)
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
        + bearing(QStringLiteral("p.customer_id"), tags) + QStringLiteral(" ORDER BY p.occurred_at DESC, p.id DESC LIMIT ?");
    QVariantList values = withTags({window.fromMonth, window.toMonth, window.fromDay, window.toDay, window.endDay, window.startDay, window.fromDay, window.startDay}, tags);
    values.append(limit);
    return readKeys(session.statement(text).runList(values));
}

} // namespace rapport::repos

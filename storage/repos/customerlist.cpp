#include "storage/repos/customerlist.h"

#include "storage/repos/customersearch.h"

#include <QHash>

#include <vector>

namespace rapport::repos {

namespace {

/// The SQL of one order. Its index holds nothing but key and id, so that a walk touches no row.
struct Order
{
    QString table;  ///< With its alias, always "t".
    QString lookup; ///< The same for looking single customers up: an index, where there is one, is small enough to stay in memory.
    QString id;
    QString key;
    bool descending;

    [[nodiscard]] QString by() const
    {
        const QString direction = descending ? QStringLiteral(" DESC") : QString();
        return QStringLiteral(" ORDER BY ") + key + direction + QStringLiteral(", ") + id + direction;
    }
};

Order order(CustomerSort sort)
{
    const QString summary = QStringLiteral("customer_summary t");
    const QString id = QStringLiteral("t.customer_id");
    switch (sort) {
    case CustomerSort::Name: return {QStringLiteral("customer t"), QStringLiteral("customer t"), QStringLiteral("t.id"), QStringLiteral("t.name_key"), false};
    case CustomerSort::Mood: return {summary, summary, id, QStringLiteral("coalesce(t.mood, 2000)"), false};
    case CustomerSort::Spent: return {summary, summary, id, QStringLiteral("t.spent_minor"), true};
    case CustomerSort::LastContact: break;
    }
    return {summary, summary + QStringLiteral(" INDEXED BY summary_customer_contact"), id, QStringLiteral("t.last_contact_at"), true};
}

/// Conditions beside the words, with their values.
struct Conditions
{
    QString sql = QStringLiteral(" WHERE 1");
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound)
    {
        sql += QStringLiteral(" AND ") + condition;
        values += bound;
    }
};

Conditions conditionsOf(const CustomerFilter &filter, const Order &by)
{
    Conditions conditions;
    if (!filter.tag.isEmpty())
        conditions.add(by.id + QStringLiteral(" IN (SELECT customer_id FROM customer_tag WHERE tag_id = (SELECT id FROM tag WHERE name = ?))"), {filter.tag});
    const QString mood = filter.sort == CustomerSort::Name ? QStringLiteral("(SELECT mood FROM customer_summary WHERE customer_id = t.id)") : QStringLiteral("t.mood");
    if (filter.moodAtMost)
        conditions.add(mood + QStringLiteral(" <= ?"), {*filter.moodAtMost});
    if (filter.moodAtLeast)
        conditions.add(mood + QStringLiteral(" >= ?"), {*filter.moodAtLeast});
    // The set is found by its own index and the walk asks it: a few milliseconds, whatever the conditions.
    if (!filter.condition.isEverybody())
        conditions.add(u'+' + by.id + QStringLiteral(" IN (") + customersSql(filter.condition) + u')', filter.condition.values());
    return conditions;
}

QVector<CustomerId> fetchIds(Session &session, const QString &sql, const QVariantList &values)
{
    QVector<CustomerId> ids;
    Statement &query = session.statement(sql).runList(values);
    while (query.next())
        ids.append(query.id<CustomerId>(0));
    query.finish();
    return ids;
}

/// Few customers have the words: take them all and sort.
QVector<CustomerId> sortedHits(Session &session, const CustomerFilter &filter, int limit)
{
    const Order by = order(filter.sort);
    const Conditions conditions = conditionsOf(filter, by);
    const HitSql hits = hitSql(filter.words);
    const QVariantList values = hits.values + conditions.values + QVariantList{limit};
    // Materialised: the planner must not turn the join round and ask the index once per customer.
    return fetchIds(session,
                    QStringLiteral("WITH hit AS MATERIALIZED (") + hits.text + QStringLiteral(") SELECT ") + by.id + QStringLiteral(" FROM hit CROSS JOIN ") + by.lookup + QStringLiteral(" ON ") + by.id + QStringLiteral(" = hit.id") + conditions.sql + by.by()
                        + QStringLiteral(" LIMIT ?"),
                    values);
}

/// Many have them: walk the order and test each until enough are found.
QVector<CustomerId> walkedHits(Session &session, const CustomerFilter &filter, int limit)
{
    const Order by = order(filter.sort);
    Conditions conditions = conditionsOf(filter, by);
    const bool named = filter.sort == CustomerSort::Name;
    const QString key = named ? QStringLiteral("t.search_key") : QStringLiteral("c.search_key");
    if (!filter.words.isEmpty()) {
        const HitSql has = keySql(key, filter.words);
        conditions.add(has.text, has.values);
    }
    const QString join = named || filter.words.isEmpty() ? QString() : QStringLiteral(" CROSS JOIN customer c ON c.id = t.customer_id");
    QVariantList values = conditions.values;
    values += limit;
    return fetchIds(session, QStringLiteral("SELECT ") + by.id + QStringLiteral(" FROM ") + by.table + join + conditions.sql + by.by() + QStringLiteral(" LIMIT ?"), values);
}

/// All of many: note who has the words, then walk the order's index once.
QVector<CustomerId> allHits(Session &session, const CustomerFilter &filter)
{
    std::vector<bool> has;
    const HitSql sql = hitSql(filter.words);
    Statement &hits = session.statement(sql.text).runList(sql.values);
    while (hits.next()) {
        const auto id = static_cast<std::size_t>(hits.integer(0));
        if (id >= has.size())
            has.resize(id + id / 2 + 1);
        has[id] = true;
    }
    hits.finish();
    CustomerFilter wordless = filter;
    wordless.words.clear();
    QVector<CustomerId> ids = listedCustomers(session, wordless);
    ids.removeIf([&](CustomerId id) { return static_cast<std::size_t>(id.value()) >= has.size() || !has[static_cast<std::size_t>(id.value())]; });
    return ids;
}

/// Each run of a statement costs as much as ten rows of it.
constexpr int rowsAtOnce = 64;

CustomerRow readRow(const Statement &query)
{
    CustomerRow row;
    row.id = query.id<CustomerId>(0);
    row.name = query.text(1);
    row.company = query.text(2);
    row.phone = query.text(3);
    row.email = query.text(4);
    CustomerSummary &summary = row.summary;
    summary.id = row.id;
    summary.lastContactAt = query.integer(5);
    summary.lastKind = query.text(6);
    summary.lastText = query.text(7);
    summary.conversations = query.number(8);
    summary.mood = query.maybeNumber(9);
    summary.moodMixed = query.flag(10);
    summary.moodAt = query.integer(11);
    summary.purchases = query.number(12);
    summary.spentMinor = query.integer(13);
    summary.lastPurchaseDay = query.maybeNumber(14);
    summary.openTasks = query.number(15);
    summary.openCases = query.number(16);
    if (row.name.isEmpty())
        row.name = row.company;
    return row;
}

const QString &rowQuery()
{
    static const QString sql = [] {
        const QString point = QStringLiteral("(SELECT p.raw FROM customer_contact_point l JOIN contact_point p ON p.id = l.contact_point_id "
                                             "WHERE l.customer_id = c.id AND p.kind = '%1' ORDER BY l.position LIMIT 1)");
        return QString(QStringLiteral("SELECT c.id, c.name, c.company, ") + point.arg(QStringLiteral("phone")) + QStringLiteral(", ") + point.arg(QStringLiteral("email"))
                       + QStringLiteral(", s.last_contact_at, s.last_kind, s.last_text, s.conversations, s.mood, s.mood_mixed, s.mood_at, s.purchases, s.spent_minor, "
                                        "s.last_purchase_day, s.open_tasks, s.open_cases "
                                        "FROM customer c JOIN customer_summary s ON s.customer_id = c.id WHERE c.id IN (")
                       + QStringLiteral("?, ").repeated(rowsAtOnce - 1) + QStringLiteral("?)"));
    }();
    return sql;
}

} // namespace

QVector<CustomerId> listedCustomers(Session &session, const CustomerFilter &filter, int limit)
{
    if (filter.words.isEmpty())
        return walkedHits(session, filter, limit);
    if (fewHits(session, filter.words))
        return sortedHits(session, filter, limit);
    return limit < 0 ? allHits(session, filter) : walkedHits(session, filter, limit);
}

QVector<std::optional<qint64>> placesOf(Session &session, const CustomerFilter &filter, const QVector<CustomerId> &ids)
{
    const Order by = order(filter.sort);
    Conditions conditions = conditionsOf(filter, by);
    if (!filter.words.isEmpty()) {
        const HitSql hits = hitSql(filter.words);
        conditions.add(by.id + QStringLiteral(" IN (") + hits.text + u')', hits.values);
    }
    const QString from = QStringLiteral(" FROM ") + by.table + conditions.sql;
    const QString before = QStringLiteral(" AND (") + by.key + QStringLiteral(", ") + by.id + QStringLiteral(") ") + (by.descending ? u'>' : u'<') + QStringLiteral(" (?, ?)");
    QVector<std::optional<qint64>> places;
    for (const CustomerId id : ids) {
        Statement &own = session.statement(QStringLiteral("SELECT ") + by.key + from + QStringLiteral(" AND ") + by.id + QStringLiteral(" = ?"))
                             .runList(conditions.values + QVariantList{id.value()});
        const bool listed = own.next();
        const QVariant key = !listed ? QVariant() : filter.sort == CustomerSort::Name ? QVariant(own.text(0)) : QVariant(own.integer(0));
        own.finish();
        if (!listed) {
            places.append(std::nullopt);
            continue;
        }
        Statement &count = session.statement(QStringLiteral("SELECT count(*)") + from + before).runList(conditions.values + QVariantList{key, id.value()});
        places.append(count.next() ? count.integer(0) : 0);
        count.finish();
    }
    return places;
}

QVector<CustomerRow> customerRows(Session &session, const QVector<CustomerId> &ids)
{
    QHash<CustomerId, CustomerRow> found;
    for (qsizetype first = 0; first < ids.size(); first += rowsAtOnce) {
        QVariantList values;
        for (qsizetype i = first; i < first + rowsAtOnce; ++i)
            values.append(i < ids.size() ? QVariant(ids.at(i).value()) : QVariant());
        Statement &query = session.statement(rowQuery()).runList(values);
        while (query.next()) {
            const CustomerRow row = readRow(query);
            found.insert(row.id, row);
        }
        query.finish();
    }
    QVector<CustomerRow> rows;
    rows.reserve(ids.size());
    for (const CustomerId id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

} // namespace rapport::repos

#include "storage/repos/merges.h"

#include "storage/failure.h"

#include <array>

namespace rapport::repos {

namespace {

struct Dependent
{
    const char *table;
    const char *column;
};

constexpr std::array dependents{Dependent{"service_case", "customer_id"}, Dependent{"interaction", "customer_id"}, Dependent{"feedback", "customer_id"},
                                Dependent{"purchase", "customer_id"},     Dependent{"task", "customer_id"},        Dependent{"assessment", "customer_id"},
                                Dependent{"contract", "customer_id"},     Dependent{"initiative_member", "customer_id"},
                                Dependent{"work_mark", "customer_id"},    Dependent{"task_trigger", "customer_id"}, Dependent{"survey_ask", "customer_id"},
                                Dependent{"consent_change", "customer_id"}, Dependent{"customer", "referred_by"}};

QString columnOf(const QString &table)
{
    for (const Dependent &dependent : dependents) {
        if (table == QLatin1String(dependent.table))
            return QString::fromLatin1(dependent.column);
    }
    throw Failure({Error::Kind::Internal, table, QStringLiteral("no table that hangs on customers"), {}});
}

CustomerMerge readMerge(const Statement &query)
{
    CustomerMerge merge;
    merge.id = query.id<MergeId>(0);
    merge.kept = query.id<CustomerId>(1);
    merge.gone = query.id<CustomerId>(2);
    merge.goneName = query.text(3);
    merge.choice = query.text(4);
    merge.keptBefore = query.text(5);
    merge.keptAfter = query.text(6);
    merge.goneBefore = query.text(7);
    merge.mergedAt = query.integer(8);
    merge.goneKey = query.text(9);
    return merge;
}

QVector<qint64> integers(Statement &query)
{
    QVector<qint64> found;
    while (query.next())
        found.append(query.integer(0));
    return found;
}

} // namespace

MergeId insert(Session &session, const CustomerMerge &merge)
{
    Statement &row = session.run(QStringLiteral("INSERT INTO customer_merge (id, kept_id, gone_id, gone_name, choice, kept_before, kept_after, gone_before, merged_at, gone_key) "
                                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                 merge.id, merge.kept, merge.gone, merge.goneName, merge.choice, merge.keptBefore, merge.keptAfter, merge.goneBefore, merge.mergedAt,
                                 merge.goneKey);
    return MergeId(row.inserted());
}

void update(Session &session, const CustomerMerge &merge)
{
    session.run(QStringLiteral("UPDATE customer_merge SET kept_before = ?, kept_after = ?, gone_before = ? WHERE id = ?"), merge.keptBefore, merge.keptAfter,
                merge.goneBefore, merge.id);
}

void removeMerge(Session &session, MergeId id)
{
    session.run(QStringLiteral("DELETE FROM customer_merge WHERE id = ?"), id);
}

std::optional<CustomerMerge> find(Session &session, MergeId id)
{
    Statement &query = session.run(QStringLiteral("SELECT id, kept_id, gone_id, gone_name, choice, kept_before, kept_after, gone_before, merged_at, gone_key "
                                                  "FROM customer_merge WHERE id = ?"),
                                   id);
    if (!query.first())
        return std::nullopt;
    CustomerMerge merge = readMerge(query);
    query.finish();
    return merge;
}

QVector<CustomerMerge> mergesInto(Session &session, CustomerId kept)
{
    QVector<CustomerMerge> merges;
    Statement &query = session.run(QStringLiteral("SELECT id, kept_id, gone_id, gone_name, choice, kept_before, kept_after, gone_before, merged_at, gone_key "
                                                  "FROM customer_merge WHERE kept_id = ? ORDER BY id DESC"),
                                   kept);
    while (query.next())
        merges.append(readMerge(query));
    return merges;
}

CustomerId customerByFormerKey(Session &session, const QString &key)
{
    const CustomerId gone(session.scalar(QStringLiteral("SELECT gone_id FROM customer_merge WHERE gone_key = ? AND gone_key <> '' ORDER BY id DESC LIMIT 1"), key));
    return gone.isValid() ? heirOf(session, gone) : CustomerId();
}

std::optional<CustomerMerge> mergeOf(Session &session, CustomerId gone)
{
    return find(session, MergeId(session.scalar(QStringLiteral("SELECT id FROM customer_merge WHERE gone_id = ?"), gone)));
}

CustomerId heirOf(Session &session, CustomerId id)
{
    // A merged customer is gone, and who is gone can't be merged into: chains are short and never circular.
    while (id.isValid() && session.scalar(QStringLiteral("SELECT count(*) FROM customer WHERE id = ?"), id) == 0)
        id = CustomerId(session.scalar(QStringLiteral("SELECT kept_id FROM customer_merge WHERE gone_id = ?"), id));
    return id;
}

QStringList movedTables()
{
    QStringList tables;
    for (const Dependent &dependent : dependents)
        tables.append(QString::fromLatin1(dependent.table));
    return tables;
}

QVector<qint64> rowsOf(Session &session, const QString &table, CustomerId customer)
{
    return integers(session.run(QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id").arg(table, columnOf(table)), customer));
}

void moveRow(Session &session, const QString &table, qint64 id, CustomerId to)
{
    session.run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table, columnOf(table)), to, id);
}

void addMovedRow(Session &session, MergeId merge, const QString &table, qint64 id)
{
    session.run(QStringLiteral("INSERT INTO customer_merge_row (merge_id, entity, entity_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"), merge, table, id);
}

QVector<qint64> movedRows(Session &session, MergeId merge, const QString &table)
{
    return integers(session.run(QStringLiteral("SELECT entity_id FROM customer_merge_row WHERE merge_id = ? AND entity = ? ORDER BY entity_id"), merge, table));
}

QVector<qint64> continuedSince(Session &session, const QString &table, CustomerId customer, CustomerId owner, qint64 since)
{
    return integers(session.run(QStringLiteral("SELECT e.id FROM service_case c JOIN %1 e ON e.case_id = c.id WHERE c.customer_id = ? AND e.customer_id = ? "
                                               "AND e.created_at >= ? ORDER BY e.id")
                                    .arg(table),
                                owner, customer, since));
}

int countSince(Session &session, CustomerId customer, MergeId merge, qint64 since)
{
    qint64 count = 0;
    for (const char *table : {"interaction", "feedback", "purchase", "task"}) {
        const QString name = QString::fromLatin1(table);
        count += session.scalar(QStringLiteral("SELECT count(*) FROM %1 e WHERE customer_id = ? AND created_at >= ? AND NOT EXISTS "
                                               "(SELECT 1 FROM customer_merge_row r WHERE r.merge_id = ? AND r.entity = '%1' AND r.entity_id = e.id)")
                                    .arg(name),
                                customer, since, merge);
    }
    return static_cast<int>(count);
}

void setDistinct(Session &session, CustomerId one, CustomerId other, qint64 now)
{
    session.run(QStringLiteral("INSERT INTO not_duplicate (first_id, second_id, noted_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"), std::min(one, other),
                std::max(one, other), now);
}

QVector<CustomerId> distinctFrom(Session &session, CustomerId id)
{
    QVector<CustomerId> others;
    Statement &query = session.run(QStringLiteral("SELECT second_id FROM not_duplicate WHERE first_id = ? UNION ALL SELECT first_id FROM not_duplicate WHERE second_id = ?"), id, id);
    while (query.next())
        others.append(query.id<CustomerId>(0));
    return others;
}

} // namespace rapport::repos

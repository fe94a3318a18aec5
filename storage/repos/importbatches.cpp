#include "storage/repos/importbatches.h"

#include "storage/failure.h"

namespace rapport::repos {

namespace {

ImportBatch batchFrom(const Statement &row)
{
    ImportBatch batch;
    batch.id = row.id<BatchId>(0);
    batch.kind = row.text(1);
    batch.fileName = row.text(2);
    batch.options = row.text(3);
    batch.undone = row.text(4) == QLatin1String("undone");
    batch.rows = row.number(5);
    batch.created = row.number(6);
    batch.updated = row.number(7);
    batch.duplicates = row.number(8);
    batch.rejected = row.number(9);
    batch.customersCreated = row.number(10);
    batch.createdAt = row.integer(11);
    batch.undoneAt = row.integer(12);
    return batch;
}

const QString columns = QStringLiteral("id, kind, file_name, options, state, row_count, created_count, updated_count, duplicate_count, "
                                       "rejected_count, customers_created, created_at, undone_at");

} // namespace

BatchId insert(Session &session, const ImportBatch &batch)
{
    return BatchId(session.run(QStringLiteral("INSERT INTO import_batch (kind, file_name, options, created_at) VALUES (?, ?, ?, ?)"),
                               batch.kind, batch.fileName, batch.options, batch.createdAt).inserted());
}

void update(Session &session, const ImportBatch &batch)
{
    session.run(QStringLiteral("UPDATE import_batch SET row_count = ?, created_count = ?, updated_count = ?, duplicate_count = ?, "
                               "rejected_count = ?, customers_created = ? WHERE id = ?"),
                batch.rows, batch.created, batch.updated, batch.duplicates, batch.rejected, batch.customersCreated, batch.id);
}

std::optional<ImportBatch> find(Session &session, BatchId id)
{
    Statement &row = session.run(QStringLiteral("SELECT %1 FROM import_batch WHERE id = ?").arg(columns), id.value());
    std::optional<ImportBatch> found;
    if (row.next())
        found = batchFrom(row);
    row.finish();
    return found;
}

QVector<ImportBatch> importBatches(Session &session)
{
    QVector<ImportBatch> batches;
    Statement &row = session.run(QStringLiteral("SELECT %1 FROM import_batch ORDER BY id DESC").arg(columns));
    while (row.next())
        batches.append(batchFrom(row));
    return batches;
}

void setUndone(Session &session, BatchId id, qint64 undoneAt)
{
    session.run(QStringLiteral("DELETE FROM import_range WHERE batch_id = ?"), id);
    session.run(QStringLiteral("DELETE FROM import_before WHERE batch_id = ?"), id);
    session.run(QStringLiteral("UPDATE import_batch SET state = 'undone', undone_at = ? WHERE id = ?"), undoneAt, id);
}

QStringList importedTables()
{
    return {QStringLiteral("interaction"), QStringLiteral("feedback"), QStringLiteral("purchase"), QStringLiteral("service_case"),
            QStringLiteral("customer"), QStringLiteral("topic"), QStringLiteral("staff"), QStringLiteral("tag")};
}

qint64 highestId(Session &session, const QString &table)
{
    if (!importedTables().contains(table))
        throw Failure({Error::Kind::Internal, table, QStringLiteral("no table that imports fill"), {}});
    return session.scalar(QStringLiteral("SELECT coalesce(max(id), 0) FROM %1").arg(table));
}

void addImportRange(Session &session, BatchId batch, const ImportRange &range)
{
    session.run(QStringLiteral("INSERT INTO import_range (batch_id, entity, first_id, last_id) VALUES (?, ?, ?, ?)"), batch, range.table, range.first, range.last);
}

QVector<ImportRange> importRanges(Session &session, BatchId batch)
{
    QVector<ImportRange> ranges;
    const QStringList tables = importedTables();
    for (const QString &table : tables) {
        Statement &row = session.run(QStringLiteral("SELECT first_id, last_id FROM import_range WHERE batch_id = ? AND entity = ?"), batch, table);
        if (row.next())
            ranges.append({table, row.integer(0), row.integer(1)});
        row.finish();
    }
    return ranges;
}

void addImportBefore(Session &session, BatchId batch, const ImportBefore &before)
{
    session.run(QStringLiteral("INSERT INTO import_before (batch_id, entity, entity_id, version_after, before) VALUES (?, ?, ?, ?, ?) "
                               "ON CONFLICT (batch_id, entity, entity_id) DO UPDATE SET version_after = excluded.version_after"),
                batch, before.table, before.id, before.versionAfter, before.before);
}

QVector<ImportBefore> importBefores(Session &session, BatchId batch)
{
    QVector<ImportBefore> befores;
    Statement &row = session.run(QStringLiteral("SELECT entity, entity_id, version_after, before FROM import_before WHERE batch_id = ? ORDER BY entity, entity_id"), batch);
    while (row.next())
        befores.append({row.text(0), row.integer(1), row.number(2), row.text(3)});
    return befores;
}

} // namespace rapport::repos

#pragma once

#include "storage/records/importbatch.h"
#include "storage/session.h"

#include <QString>
#include <QVector>

#include <optional>

namespace rapport::repos {

// What imports leave behind, so that each can be undone: the batch, per table the range of ids it created, and
// the rows it changed as they were before. All throw Failure.

BatchId insert(Session &session, const ImportBatch &batch);
/// Writes the counts.
void update(Session &session, const ImportBatch &batch);
[[nodiscard]] std::optional<ImportBatch> find(Session &session, BatchId id);
/// Newest first.
[[nodiscard]] QVector<ImportBatch> importBatches(Session &session);

/// Marks a batch as undone and forgets its ranges and before-images, which hold people's data.
void setUndone(Session &session, BatchId id, qint64 undoneAt);

/// Tables a batch may add rows to, children before the parents they hang on.
[[nodiscard]] QStringList importedTables();
/// The highest id of one of these tables, 0 where it is empty.
[[nodiscard]] qint64 highestId(Session &session, const QString &table);

struct ImportRange
{
    QString table;
    qint64 first = 0;
    qint64 last = 0;
};
void addImportRange(Session &session, BatchId batch, const ImportRange &range);
/// In the order of importedTables().
[[nodiscard]] QVector<ImportRange> importRanges(Session &session, BatchId batch);

/// A row as it was before the batch changed it, as JSON.
struct ImportBefore
{
    QString table;
    qint64 id = 0;
    int versionAfter = 0;
    QString before;
};
/// Keeps the first image of a row; a second change of it only moves `versionAfter`.
void addImportBefore(Session &session, BatchId batch, const ImportBefore &before);
[[nodiscard]] QVector<ImportBefore> importBefores(Session &session, BatchId batch);

} // namespace rapport::repos

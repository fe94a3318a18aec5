#pragma once

#include "models/exchange/importplan.h"
#include "storage/records/importbatch.h"
#include "storage/result.h"

#include <QFuture>
#include <QVector>

#include <atomic>
#include <functional>
#include <memory>

namespace rapport {

class Workspace;

/// Shared with a running import: progress out, cancellation in. Safe from any thread.
struct ImportProgress
{
    std::atomic<qint64> rowsDone{0};
    std::atomic<qint64> bytesDone{0};
    std::atomic<qint64> bytesTotal{0};
    std::atomic<bool> cancel{false};
};

/// Brings files in, as one batch that can be undone.
class Importer
{
public:
    explicit Importer(Workspace &workspace) : m_workspace(workspace) {}

    /// Reads the beginning of a file and proposes how to read it: delimiter, encoding, header, dates, columns.
    [[nodiscard]] QFuture<Result<exchange::ImportPlan>> propose(const QString &path, exchange::ImportKind kind);
    /// The first `rows` rows as the plan would read them, with the problem of each cell that can't be read.
    [[nodiscard]] QFuture<Result<exchange::Preview>> preview(const exchange::ImportPlan &plan, int rows = 8);
    /// Runs the plan in one transaction. With `dryRun` everything is rolled back and only counted.
    /// Cancelled leaves nothing behind.
    [[nodiscard]] QFuture<Result<exchange::ImportReport>> run(const exchange::ImportPlan &plan, std::shared_ptr<ImportProgress> progress, bool dryRun = false);
    /// Takes a batch back: reversed, kept because a person changed it since, could not.
    [[nodiscard]] QFuture<Result<exchange::UndoReport>> undo(BatchId batch);
    /// Newest first.
    [[nodiscard]] QFuture<Result<QVector<ImportBatch>>> batches();

private:
    Workspace &m_workspace;
};

} // namespace rapport

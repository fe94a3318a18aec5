#pragma once

#include "models/exchange/importpreset.h"
#include "storage/records/importbatch.h"
#include "storage/result.h"

#include <QFuture>
#include <QVector>

#include <atomic>
#include <memory>
#include <optional>

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

    /// Reads a file (of a very large one, the beginning) and proposes how to read it: delimiter, encoding, header, dates, columns,
    /// and, where none is given, what it is about. NotFound, Unavailable; Invalid, reason "empty-file".
    [[nodiscard]] QFuture<Result<exchange::ImportPlan>> propose(const QString &path, std::optional<exchange::ImportKind> kind = {});
    /// The plan after choices were changed: columns anew where encoding, delimiter or header are others, mapping anew where the
    /// columns are, date format (with `dateAmbiguous` and `dateChoices`) where `dateFormat` was made empty, decimal mark where it was
    /// made null. To be called after the mapping of a date or an amount was changed, with both made empty.
    [[nodiscard]] QFuture<Result<exchange::ImportPlan>> refine(const exchange::ImportPlan &plan);
    /// The first `rows` rows as the plan would read them, with the problem of each cell that can't be read.
    [[nodiscard]] QFuture<Result<exchange::Preview>> preview(const exchange::ImportPlan &plan, int rows = 8);
    /// Runs the plan in one transaction. With `dryRun` everything is rolled back and only counted (the rejects file is
    /// written all the same). Cancelled leaves nothing behind. Invalid where the plan can't be run, with a reason: "date-ambiguous",
    /// "no-date-format", "missing-field" (subject: the field), "unknown-field", "unknown-currency", "unknown-timezone", "unknown-encoding",
    /// "match-field"; Unavailable, "rejects-file" (also where that file is the one read, the shop's own, or no regular file). Recorded in the undo journal as "import".
    [[nodiscard]] QFuture<Result<exchange::ImportReport>> run(const exchange::ImportPlan &plan, std::shared_ptr<ImportProgress> progress, bool dryRun = false);
    /// Takes a batch back: reversed, kept because a person changed it since, could not. NotFound; Conflict where it was undone.
    [[nodiscard]] QFuture<Result<exchange::UndoReport>> undo(BatchId batch);
    /// Newest first.
    [[nodiscard]] QFuture<Result<QVector<ImportBatch>>> batches();

    /// How files of a source are read, by the name it was kept under. NotFound; Corrupt.
    [[nodiscard]] QFuture<Result<exchange::ImportPreset>> preset(const QString &name);
    /// Keeps it for the next file; one of that name is replaced. Invalid, subject "preset", where the name is empty or longer than 100 characters.
    [[nodiscard]] QFuture<Result<void>> savePreset(const QString &name, const exchange::ImportPreset &preset);

private:
    Workspace &m_workspace;
};

} // namespace rapport

#include "models/services/importer.h"

#include "models/exchange/importrun.h"
#include "models/exchange/importundo.h"
#include "models/exchange/plancheck.h"
#include "models/exchange/proposal.h"
#include "models/services/memoryreader.h"
#include "models/services/undoable.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/importbatches.h"
#include "storage/repos/settings.h"
#include "storage/repos/undosteps.h"

#include <QFileInfo>
#include <QMetaObject>
#include <QtConcurrent>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

exchange::ImportContext contextOf(const Workspace &workspace)
{
    const ShopProfile &shop = workspace.profile();
    return {workspace.calendar(), shop.currency, shop.country, shop.language, workspace.clock().now(), {}};
}

/// What the closure of a dry run answers so that its transaction is rolled back.
Error dryRunDone()
{
    return {Error::Kind::Cancelled, {}, u"dry run"_s, u"dry-run"_s};
}

QString journalKey(BatchId batch)
{
    return u"import:%1"_s.arg(batch.value());
}

QString presetKey(const QString &name)
{
    return u"import.preset."_s + name.trimmed();
}

} // namespace

QFuture<Result<exchange::ImportPlan>> Importer::propose(const QString &path, std::optional<exchange::ImportKind> kind)
{
    return QtConcurrent::run([path, kind] { return exchange::propose(path, kind); });
}

QFuture<Result<exchange::ImportPlan>> Importer::refine(const exchange::ImportPlan &plan)
{
    return QtConcurrent::run([plan] { return exchange::refine(plan); });
}

QFuture<Result<exchange::Preview>> Importer::preview(const exchange::ImportPlan &plan, int rows)
{
    return m_workspace.database().read([plan, rows, context = contextOf(m_workspace)](Session &session) {
        return exchange::previewImport(session, plan, context, rows);
    });
}

QFuture<Result<exchange::ImportReport>> Importer::run(const exchange::ImportPlan &plan, std::shared_ptr<ImportProgress> progress, bool dryRun)
{
    using Answer = Result<exchange::ImportReport>;
    if (const Result<void> runnable = exchange::checkPlan(plan); !runnable)
        return QtFuture::makeReadyFuture<Answer>(Answer(runnable.error()));
    const QString replaced = QFileInfo(plan.rejectsPath).canonicalFilePath();
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (!replaced.isEmpty() && replaced == QFileInfo(m_workspace.path() + suffix).canonicalFilePath())
            return QtFuture::makeReadyFuture<Answer>(Answer(Error{Error::Kind::Unavailable, plan.rejectsPath, u"the rejects would overwrite the shop"_s, u"rejects-file"_s}));
    }
    if (!progress)
        progress = std::make_shared<ImportProgress>();
    struct Told
    {
        exchange::ImportReport counted; ///< By a dry run.
        UndoState state;
    };
    const auto told = std::make_shared<Told>();
    UndoJournal *journal = &m_workspace.undo();
    QFuture<Answer> written = m_workspace.database().write([plan, progress, dryRun, told, author = journal->author(),
                                                            context = contextOf(m_workspace)](Transaction &transaction) -> Answer {
        exchange::ImportContext known = context;
        known.words = shopWordsIn(transaction.session());
        Answer report = exchange::runImport(transaction, plan, known, progress, dryRun);
        if (!report)
            return report;
        if (dryRun) {
            told->counted = std::move(*report);
            return dryRunDone();
        }
        told->state = storeUnrecorded(transaction, author, {u"import"_s, QFileInfo(plan.path).fileName(), {}, 0, journalKey(report->batch), {}});
        return report;
    });
    // Not in the workspace's event loop: a future that waits for one is never answered when the shop is closed meanwhile.
    return andThen(std::move(written), [journal, told, dryRun](const Answer &report) -> Answer {
        if (dryRun)
            return !report && report.error().reason == "dry-run"_L1 ? Answer(told->counted) : report;
        if (report)
            QMetaObject::invokeMethod(journal, [journal, state = told->state] { journal->record(state); }, Qt::QueuedConnection);
        return report;
    });
}

QFuture<Result<exchange::UndoReport>> Importer::undo(BatchId batch)
{
    using Answer = Result<exchange::UndoReport>;
    struct Settled
    {
        std::optional<UndoStep> step;
        UndoState state;
    };
    const auto settled = std::make_shared<Settled>();
    QFuture<Answer> undone = m_workspace.database().write([batch, settled, now = m_workspace.clock().now()](Transaction &transaction) -> Answer {
        Answer report = exchange::undoImport(transaction, batch, now);
        settled->step = repos::doneStep(transaction.session(), journalKey(batch));
        if (!report || !settled->step)
            return report;
        repos::removeStep(transaction.session(), settled->step->number);
        settled->state = repos::undoState(transaction.session());
        return report;
    });
    return andThen(std::move(undone), [journal = &m_workspace.undo(), settled](const Answer &report) {
        if (report && settled->step)
            QMetaObject::invokeMethod(journal, [journal, settled] { journal->settle(*settled->step, settled->state); }, Qt::QueuedConnection);
        return report;
    });
}

QFuture<Result<QVector<ImportBatch>>> Importer::batches()
{
    return m_workspace.database().read([](Session &session) -> Result<QVector<ImportBatch>> { return repos::importBatches(session); });
}

QFuture<Result<exchange::ImportPreset>> Importer::preset(const QString &name)
{
    return m_workspace.database().read([name](Session &session) -> Result<exchange::ImportPreset> {
        const QString kept = repos::setting(session, presetKey(name));
        if (kept.isEmpty())
            return Error{Error::Kind::NotFound, name, u"no such preset"_s, {}};
        return exchange::presetFromJson(kept);
    });
}

QFuture<Result<void>> Importer::savePreset(const QString &name, const exchange::ImportPreset &preset)
{
    constexpr qsizetype longest = 100;
    if (name.trimmed().isEmpty() || name.trimmed().size() > longest)
        return QtFuture::makeReadyFuture<Result<void>>(Result<void>(Error{Error::Kind::Invalid, u"preset"_s, u"a name of 1 to 100 characters"_s, {}}));
    return m_workspace.database().write([name, json = exchange::presetToJson(preset)](Transaction &transaction) -> Result<void> {
        repos::setSetting(transaction.session(), presetKey(name), json);
        return Done{};
    });
}

} // namespace rapport

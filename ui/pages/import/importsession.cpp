#include "ui/pages/import/importsession.h"

#include "models/exchange/plancheck.h"
#include "models/services/importer.h"
#include "models/workspace.h"
#include "ui/support/launch.h"

#include <QCoroFuture>
#include <QPointer>
#include <QTimer>

namespace rapport {

using namespace Qt::StringLiterals;
using exchange::ImportPlan;

namespace {

constexpr int previewRows = 8;
constexpr qint64 triedOutRows = 50000; ///< Up to here a trial takes a second or two.
constexpr int quietMs = 200;

} // namespace

ImportSession::ImportSession(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace), m_quiet(new QTimer(this))
{
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMs);
    connect(m_quiet, &QTimer::timeout, this, [this] { launch(this, tryOut(m_plan, m_generation)); });
}

ImportSession::~ImportSession()
{
    stopTrying();
    cancel();
}

qint64 ImportSession::rowsDone() const
{
    return m_progress ? m_progress->rowsDone.load() : 0;
}

double ImportSession::share() const
{
    const qint64 total = m_progress ? m_progress->bytesTotal.load() : 0;
    return total > 0 ? static_cast<double>(m_progress->bytesDone.load()) / static_cast<double>(total) : 0.0;
}

void ImportSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void ImportSession::open(const QString &path)
{
    if (m_state != State::Running)
        launch(this, load(path, std::nullopt));
}

void ImportSession::setKind(exchange::ImportKind kind)
{
    if (m_state == State::Ready && kind != m_plan.kind)
        launch(this, load(m_plan.path, kind));
}

void ImportSession::setDelimiter(QChar delimiter)
{
    ImportPlan plan = m_plan;
    plan.delimiter = delimiter;
    launch(this, refine(plan));
}

void ImportSession::setEncoding(const QString &encoding)
{
    ImportPlan plan = m_plan;
    plan.encoding = encoding;
    launch(this, refine(plan));
}

void ImportSession::setHeader(bool hasHeader)
{
    ImportPlan plan = m_plan;
    plan.hasHeader = hasHeader;
    launch(this, refine(plan));
}

void ImportSession::setDateFormat(const QString &format)
{
    m_datesByHand = true;
    ImportPlan plan = m_plan;
    plan.dateFormat = format;
    plan.dateAmbiguous = false;
    adopt(plan);
}

void ImportSession::setKeepOurs(bool keep)
{
    ImportPlan plan = m_plan;
    plan.keepOurs = keep;
    adopt(plan);
}

void ImportSession::setMapping(const QHash<QString, exchange::FieldSource> &mapping)
{
    ImportPlan plan = m_plan;
    plan.mapping = mapping;
    // Dates and marks belong to a column: another column, another look.
    if (!m_datesByHand)
        plan.dateFormat.clear();
    plan.decimalMark = QChar();
    launch(this, refine(plan));
}

void ImportSession::stopTrying()
{
    if (m_trial)
        m_trial->cancel = true;
    m_trial.reset();
}

void ImportSession::refuse(const Error &error)
{
    m_report.reset();
    Q_EMIT refused(error);
}

QCoro::Task<> ImportSession::load(QString path, std::optional<exchange::ImportKind> kind)
{
    const QPointer<ImportSession> guard(this);
    const int generation = ++m_generation;
    stopTrying();
    m_datesByHand = false;
    setState(State::Looking);
    QFuture<Result<ImportPlan>> future = m_workspace.importer().propose(path, kind);
    const Result<ImportPlan> plan = co_await future;
    if (!guard || generation != m_generation)
        co_return;
    if (!plan) {
        setState(m_plan.path.isEmpty() ? State::Empty : State::Ready);
        Q_EMIT failed(plan.error());
        co_return;
    }
    setState(State::Ready);
    adopt(*plan);
}

QCoro::Task<> ImportSession::refine(ImportPlan plan)
{
    const QPointer<ImportSession> guard(this);
    const int generation = ++m_generation;
    stopTrying();
    QFuture<Result<ImportPlan>> future = m_workspace.importer().refine(plan);
    const Result<ImportPlan> refined = co_await future;
    if (!guard || generation != m_generation)
        co_return;
    if (refined)
        adopt(*refined);
    else
        refuse(refined.error());
}

void ImportSession::adopt(const ImportPlan &plan)
{
    const int generation = ++m_generation;
    stopTrying();
    m_plan = plan;
    m_report.reset();
    Q_EMIT planChanged();
    launch(this, look(plan, generation));
    if (const Result<void> runnable = exchange::checkPlan(plan); !runnable) {
        m_quiet->stop();
        refuse(runnable.error());
        return;
    }
    Q_EMIT counting();
    m_quiet->start();
}

QCoro::Task<> ImportSession::look(ImportPlan plan, int generation)
{
    const QPointer<ImportSession> guard(this);
    QFuture<Result<exchange::Preview>> future = m_workspace.importer().preview(plan, previewRows);
    const Result<exchange::Preview> preview = co_await future;
    if (!guard || generation != m_generation)
        co_return;
    if (preview)
        Q_EMIT previewChanged(*preview);
    else
        refuse(preview.error());
}

QCoro::Task<> ImportSession::tryOut(ImportPlan plan, int generation)
{
    const QPointer<ImportSession> guard(this);
    if (m_state != State::Ready || generation != m_generation)
        co_return;
    if (plan.rowEstimate > triedOutRows) {
        Q_EMIT counted();
        co_return;
    }
    const auto trial = std::make_shared<ImportProgress>();
    m_trial = trial;
    QFuture<Result<exchange::ImportReport>> future = m_workspace.importer().run(plan, trial, true);
    const Result<exchange::ImportReport> report = co_await future;
    if (!guard || generation != m_generation || trial->cancel)
        co_return;
    if (!report) {
        refuse(report.error());
        co_return;
    }
    m_report = *report;
    Q_EMIT counted();
}

void ImportSession::run()
{
    if (m_state == State::Ready && exchange::checkPlan(m_plan))
        launch(this, execute(m_plan));
}

void ImportSession::cancel()
{
    if (m_progress)
        m_progress->cancel = true;
}

QCoro::Task<> ImportSession::execute(ImportPlan plan)
{
    const QPointer<ImportSession> guard(this);
    ++m_generation;
    stopTrying();
    m_quiet->stop();
    m_progress = std::make_shared<ImportProgress>();
    setState(State::Running);
    QFuture<Result<exchange::ImportReport>> future = m_workspace.importer().run(plan, m_progress);
    const Result<exchange::ImportReport> report = co_await future;
    if (!guard)
        co_return;
    m_progress.reset();
    if (report) {
        m_report = *report;
        setState(State::Done);
        Q_EMIT finished();
        co_return;
    }
    setState(State::Ready);
    if (report.error().kind == Error::Kind::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(report.error());
    adopt(plan);
}

void ImportSession::undo()
{
    if (m_state == State::Done && m_report)
        launch(this, takeBack(m_report->batch));
}

QCoro::Task<> ImportSession::takeBack(BatchId batch)
{
    const QPointer<ImportSession> guard(this);
    QFuture<Result<exchange::UndoReport>> future = m_workspace.importer().undo(batch);
    const Result<exchange::UndoReport> report = co_await future;
    if (!guard)
        co_return;
    if (!report) {
        Q_EMIT failed(report.error());
        co_return;
    }
    setState(State::Ready);
    Q_EMIT undone(*report);
    adopt(m_plan);
}

void ImportSession::saveRejects(const QString &path)
{
    ImportPlan plan = m_plan;
    plan.rejectsPath = path;
    launch(this, writeRejects(plan));
}

QCoro::Task<> ImportSession::writeRejects(ImportPlan plan)
{
    const QPointer<ImportSession> guard(this);
    // A trial of the same file leaves out the same rows, before the import and after.
    const auto progress = std::make_shared<ImportProgress>();
    QFuture<Result<exchange::ImportReport>> future = m_workspace.importer().run(plan, progress, true);
    const Result<exchange::ImportReport> report = co_await future;
    if (!guard)
        co_return;
    if (report)
        Q_EMIT rejectsSaved(report->rejectsPath);
    else
        Q_EMIT failed(report.error());
}

} // namespace rapport

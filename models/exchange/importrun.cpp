#include "models/exchange/importrun.h"

#include "models/exchange/chunkqueue.h"
#include "models/exchange/importwriter.h"
#include "models/exchange/inputfile.h"
#include "models/exchange/rejectsfile.h"
#include "models/exchange/rowconverter.h"
#include "models/services/importer.h"
#include "storage/interrupt.h"
#include "storage/repos/importbatches.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <thread>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t chunkRows = 256;
constexpr qsizetype listedRejects = 100;

Error cancelled()
{
    return {Error::Kind::Cancelled, {}, u"stopped by a person"_s, {}};
}

QString optionsOf(const ImportPlan &plan)
{
    QJsonObject mapping;
    for (auto it = plan.mapping.cbegin(); it != plan.mapping.cend(); ++it) {
        QJsonArray columns;
        for (const int column : it->columns)
            columns.append(plan.columns.value(column, QString::number(column + 1)));
        mapping.insert(it.key(), it->columns.isEmpty() ? QJsonValue(it->constant) : QJsonValue(columns));
    }
    const QJsonObject options{{u"mapping"_s, mapping}, {u"encoding"_s, plan.encoding}, {u"delimiter"_s, QString(plan.delimiter)},
                              {u"header"_s, plan.hasHeader}, {u"date_format"_s, plan.dateFormat}, {u"decimal_mark"_s, QString(plan.decimalMark)}};
    return QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact));
}

/// Reads, converts and scores until the file ends or nobody wants more. On a thread of its own.
void produce(const ImportPlan &plan, const ImportContext &context, ChunkQueue &queue)
{
    QFile file(plan.path);
    if (const Result<void> opened = openInput(file); !opened) {
        queue.finish(opened.error());
        return;
    }
    Reader reader(file, plan.encoding, plan.delimiter);
    RowConverter converter(plan, context);
    Record record;
    Chunk chunk;
    bool header = plan.hasHeader;
    while (reader.next(record)) {
        if (header) {
            chunk.header = record.raw.toByteArray();
            header = false;
            continue;
        }
        ImportRow row = converter.convert(record);
        if (!plan.rejectsPath.isEmpty())
            row.raw = record.raw.toByteArray();
        chunk.rows.push_back(std::move(row));
        if (chunk.rows.size() >= chunkRows) {
            chunk.bytesDone = reader.position();
            if (!queue.push(std::move(chunk)))
                return;
            chunk = Chunk();
        }
    }
    chunk.bytesDone = reader.position();
    if (!queue.push(std::move(chunk)))
        return;
    std::optional<Error> problem;
    if (file.error() != QFileDevice::NoError)
        problem = Error{Error::Kind::Unavailable, plan.path, file.errorString(), u"io"_s};
    queue.finish(problem);
}

/// The thread, stopped and joined whatever happens.
class Producer
{
public:
    Producer(const ImportPlan &plan, const ImportContext &context, ChunkQueue &queue) : m_queue(queue)
    {
        m_thread = std::thread([&plan, &context, &queue] {
            try {
                produce(plan, context, queue);
            } catch (const std::exception &problem) {
                queue.finish(Error{Error::Kind::Internal, plan.path, QString::fromLocal8Bit(problem.what()), {}});
            }
        });
    }
    ~Producer()
    {
        m_queue.stop();
        m_thread.join();
    }
    Producer(const Producer &) = delete;
    Producer &operator=(const Producer &) = delete;

private:
    ChunkQueue &m_queue;
    std::thread m_thread;
};

void count(ImportReport &report, ImportWriter::Outcome outcome, const ImportRow &row, RejectsFile &rejects)
{
    ++report.rows;
    switch (outcome) {
    case ImportWriter::Outcome::Created: ++report.created; return;
    case ImportWriter::Outcome::Updated: ++report.updated; return;
    case ImportWriter::Outcome::Duplicate: ++report.duplicates; return;
    case ImportWriter::Outcome::Rejected: break;
    }
    ++report.rejected;
    if (row.reject && report.rejects.size() < listedRejects)
        report.rejects.append(*row.reject);
    if (row.reject)
        rejects.add(*row.reject, row.raw);
}

} // namespace

Result<ImportReport> runImport(Transaction &transaction, const ImportPlan &plan, const ImportContext &context,
                               const std::shared_ptr<ImportProgress> &progress, bool dryRun)
{
    QElapsedTimer timer;
    timer.start();
    Session &session = transaction.session();
    const StopWhen guard(session, progress->cancel);
    progress->bytesTotal = QFileInfo(plan.path).size();
    ImportBatch batch;
    batch.kind = kindId(plan.kind);
    batch.fileName = QFileInfo(plan.path).fileName();
    batch.options = optionsOf(plan);
    batch.createdAt = context.now;
    batch.id = repos::insert(session, batch);
    ImportReport report;
    report.batch = batch.id;
    report.dryRun = dryRun;
    RejectsFile rejects(plan);
    ImportWriter writer(session, plan, context, batch.id);
    {
        ChunkQueue queue;
        const Producer producer(plan, context, queue);
        while (std::optional<Chunk> chunk = queue.pop()) {
            if (!chunk->header.isEmpty())
                rejects.setHeader(chunk->header);
            for (ImportRow &row : chunk->rows) {
                if (progress->cancel)
                    return cancelled();
                count(report, writer.write(row), row, rejects);
            }
            progress->rowsDone = report.rows;
            progress->bytesDone = chunk->bytesDone;
        }
        if (const std::optional<Error> problem = queue.error())
            return *problem;
    }
    report.customersCreated = writer.customersCreated();
    writer.finish();
    batch.rows = static_cast<int>(report.rows);
    batch.created = static_cast<int>(report.created);
    batch.updated = static_cast<int>(report.updated);
    batch.duplicates = static_cast<int>(report.duplicates);
    batch.rejected = static_cast<int>(report.rejected);
    batch.customersCreated = static_cast<int>(report.customersCreated);
    repos::update(session, batch);
    if (progress->cancel)
        return cancelled();
    const Result<void> written = rejects.commit();
    if (!written)
        return written.error();
    report.rejectsPath = rejects.path();
    transaction.changes().everything = true;
    transaction.changes().totals = true;
    transaction.changes().customersAddedOrRemoved = report.customersCreated > 0;
    transaction.changes().settings = true;
    report.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return report;
}

Result<Preview> previewImport(Session &session, const ImportPlan &plan, const ImportContext &context, int rows)
{
    QFile file(plan.path);
    if (const Result<void> opened = openInput(file); !opened)
        return opened.error();
    Reader reader(file, plan.encoding, plan.delimiter);
    RowConverter converter(plan, context);
    CustomerMatcher matcher(session, plan.kind == ImportKind::Customers, !plan.matchField.isEmpty());
    Preview preview;
    Record record;
    bool header = plan.hasHeader;
    while (preview.rows.size() < rows && reader.next(record)) {
        if (header) {
            header = false;
            continue;
        }
        const ImportRow converted = converter.convert(record);
        Preview::Row row;
        row.line = record.line;
        for (qsizetype i = 0; i < plan.columns.size(); ++i)
            row.cells.append({record.fields.value(i).simplified().left(200), {}});
        for (const Reject &problem : converter.problems()) {
            const QVector<int> columns = plan.mapping.value(problem.column).columns;
            const int column = columns.isEmpty() ? static_cast<int>(plan.columns.indexOf(problem.column)) : columns.constFirst();
            if (column >= 0 && column < row.cells.size())
                row.cells[column].problem = problem.reason;
        }
        if (converted.reject) {
            // What is wrong with the row as a whole says more than what is wrong with a cell: that one is marked anyway.
            row.problem = converted.reject->reason;
            for (const Reject &problem : converter.problems()) {
                if (problem.column.isEmpty())
                    row.problem = problem.reason;
            }
        }
        if (!converted.reject)
            row.known = matcher.match(converted.person).id.isValid();
        preview.rows.append(row);
    }
    return preview;
}

} // namespace rapport::exchange

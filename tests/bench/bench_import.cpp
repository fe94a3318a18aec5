// Measures the import of conversations with scoring, search index and totals beside raw SQLite doing the same inserts
// with the same indexes, the longest time the event loop was held meanwhile, and how long a cancel takes.
//
//   bench_import [rows=200000] [customers=20000]

#include "models/services/importer.h"
#include "models/sentiment/engine.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <sqlite3.h>

#include <random>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    int customer;
    qint64 at;
    QString text;
};

const QStringList sentences{
    u"Asked when the rear wheel will be ready, I said Thursday and she was happy with that."_s,
    u"Waited twenty minutes on hold and is annoyed, nobody called back as promised last week."_s,
    u"Great service again, thank you so much, the brakes work perfectly now and it was cheap!"_s,
    u"Wants to know whether we have the blue one in size M, will come by on Saturday morning."_s,
    u"The invoice was charged twice, this is the second time and he wants his money back now."_s,
    u"Picked up the bike, test ride fine, bought a new bell and lights for the school run too."_s,
};

QVector<Row> makeRows(int count, int customers)
{
    std::mt19937 random(42);
    QVector<Row> rows;
    rows.reserve(count);
    const qint64 start = QDateTime(QDate(2021, 1, 1), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch();
    for (int i = 0; i < count; ++i) {
        const qint64 at = start + static_cast<qint64>(random() % (5u * 365u * 24u * 60u)) * 60000;
        rows.append({static_cast<int>(random() % static_cast<unsigned>(customers)), at, sentences.at(static_cast<int>(random() % 6u)) + u" No. "_s + QString::number(i)});
    }
    return rows;
}

void writeCsv(const QString &path, const QVector<Row> &rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    QTextStream out(&file);
    out << "customer_id,occurred_at,channel,direction,text\n";
    for (const Row &row : rows)
        out << 'C' << row.customer << ',' << QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC).toString(Qt::ISODate) << ",call,in,\"" << row.text << "\"\n";
}

void writeCustomers(const QString &path, int customers)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    QTextStream out(&file);
    out << "id,name,email\n";
    for (int i = 0; i < customers; ++i)
        out << 'C' << i << ",Customer Number " << i << ",c" << i << "@mail.example\n";
}

template<class T>
T wait(const QFuture<T> &future)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (future.isFinished())
            loop.quit();
    });
    poll.start(1);
    loop.exec();
    return future.result();
}

template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return std::move(result).value();
}

std::unique_ptr<Workspace> newShop(const QString &path, const QString &customers)
{
    ShopProfile profile;
    profile.name = u"Bench"_s;
    profile.timezone = u"Europe/Berlin"_s;
    auto shop = must(Workspace::create(path, profile));
    const auto plan = must(wait(shop->importer().propose(customers, exchange::ImportKind::Customers)));
    (void)must(wait(shop->importer().run(plan, nullptr)));
    return shop;
}

void check(int code, sqlite3 *db)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("sqlite: %s", sqlite3_errmsg(db));
}

/// The same rows by prepared statements into the same schema: table, its indexes and the search index, nothing else.
double rawSeconds(const QString &path, const QVector<Row> &rows)
{
    sqlite3 *db = nullptr;
    check(sqlite3_open(path.toUtf8().constData(), &db), db);
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA cache_size=-32768",
                               "PRAGMA secure_delete=ON", "PRAGMA temp_store=MEMORY"})
        check(sqlite3_exec(db, pragma, nullptr, nullptr, nullptr), db);
    QElapsedTimer timer;
    timer.start();
    check(sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), db);
    sqlite3_stmt *insert = nullptr;
    sqlite3_stmt *index = nullptr;
    check(sqlite3_prepare_v2(db,
                             "INSERT INTO interaction (customer_id, kind, direction, occurred_at, day, month, body, score, confidence, opening, closing, "
                             "language, engine_version, created_at) VALUES (?, 'call', 'in', ?, ?, ?, ?, ?, 1, ?, ?, 'en', 1, ?)", -1, &insert, nullptr), db);
    check(sqlite3_prepare_v2(db, "INSERT INTO interaction_search (rowid, body) VALUES (?, ?)", -1, &index, nullptr), db);
    for (const Row &row : rows) {
        const QByteArray text = row.text.toUtf8();
        const int day = static_cast<int>(row.at / 86400000);
        sqlite3_bind_int64(insert, 1, row.customer + 1);
        sqlite3_bind_int64(insert, 2, row.at);
        sqlite3_bind_int(insert, 3, day);
        sqlite3_bind_int(insert, 4, 2021 * 12 + day / 30 - 620);
        sqlite3_bind_text(insert, 5, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
        for (int column : {6, 7, 8})
            sqlite3_bind_int(insert, column, 500);
        sqlite3_bind_int64(insert, 9, row.at);
        check(sqlite3_step(insert), db);
        sqlite3_reset(insert);
        sqlite3_bind_int64(index, 1, sqlite3_last_insert_rowid(db));
        sqlite3_bind_text(index, 2, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
        check(sqlite3_step(index), db);
        sqlite3_reset(index);
    }
    check(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr), db);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    sqlite3_finalize(insert);
    sqlite3_finalize(index);
    sqlite3_close(db);
    return seconds;
}

/// Ticks every millisecond and remembers the longest pause.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_since.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = qMax(m_longest, m_since.nsecsElapsed());
            ++m_ticks;
            m_late += m_since.nsecsElapsed() > 16'000'000 ? 1 : 0;
            m_since.restart();
        });
        m_timer.start(1);
    }
    double longestMs() const { return static_cast<double>(m_longest) / 1e6; }
    int late() const { return m_late; }
    int ticks() const { return m_ticks; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_ticks = 0;
    int m_late = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = application.arguments();
    const int count = arguments.value(1, u"200000"_s).toInt();
    const int customers = arguments.value(2, u"20000"_s).toInt();
    QTemporaryDir folder;
    const QVector<Row> rows = makeRows(count, customers);
    const QString csv = folder.filePath(u"calls.csv"_s);
    const QString people = folder.filePath(u"customers.csv"_s);
    writeCsv(csv, rows);
    writeCustomers(people, customers);
    (void)sentiment::Engine::shared();

    newShop(folder.filePath(u"raw.rapport"_s), people).reset();
    const double raw = rawSeconds(folder.filePath(u"raw.rapport"_s), rows);
    out << "raw SQLite:   " << count / raw << " rows/s (" << raw << " s)\n" << Qt::flush;

    const auto shop = newShop(folder.filePath(u"shop.rapport"_s), people);
    const auto plan = must(wait(shop->importer().propose(csv)));
    Heartbeat heartbeat;
    const auto report = must(wait(shop->importer().run(plan, nullptr)));
    const double ours = report.seconds;
    out << "import:       " << static_cast<double>(report.created) / ours << " rows/s (" << ours << " s), " << report.rejected << " rejected\n";
    out << "ratio:        " << raw / ours << " of raw SQLite (target 0.40)\n";
    out << "event loop:   longest gap " << heartbeat.longestMs() << " ms, " << heartbeat.late() << " of " << heartbeat.ticks() << " over 16 ms\n" << Qt::flush;

    const auto other = newShop(folder.filePath(u"other.rapport"_s), people);
    auto progress = std::make_shared<ImportProgress>();
    const QFuture<Result<exchange::ImportReport>> running = other->importer().run(plan, progress);
    while (progress->rowsDone < count / 2 && !running.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QElapsedTimer timer;
    timer.start();
    progress->cancel = true;
    QFuture<Result<exchange::ImportReport>> end = running;
    end.waitForFinished();
    out << "cancel:       " << static_cast<double>(timer.nsecsElapsed()) / 1e6 << " ms after " << progress->rowsDone << " rows (target 100)\n";
    return 0;
}

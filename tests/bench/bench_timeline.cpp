// The first timeline page of the busiest customer, through the service, beside the same SQL through SQLite's own
// interface; the pages after it; and all four monthly series over five years.
//
//   bench_timeline SHOP.rapport [ROUNDS]         (nothing is written)

#include "models/services/insight.h"
#include "models/services/journal.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/timeline.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <sqlite3.h>
#include <vector>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
QTextStream out(stdout);

/// Milliseconds of each run.
class Times
{
public:
    template<class Work>
    void measure(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    [[nodiscard]] double quantile(double share)
    {
        std::sort(m_ms.begin(), m_ms.end());
        return m_ms.at(static_cast<std::size_t>(share * static_cast<double>(m_ms.size() - 1)));
    }
    [[nodiscard]] QString text() { return u"median %1 ms, 95 % below %2 ms"_s.arg(quantile(0.5), 0, 'f', 3).arg(quantile(0.95), 0, 'f', 3); }

private:
    std::vector<double> m_ms;
};

/// The page's own statement, prepared once, every column of every row fetched as what it is.
class RawPage
{
public:
    RawPage(const QString &path, const repos::TimelineSql &sql)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
            || sqlite3_prepare_v2(m_database, sql.text.toUtf8().constData(), -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("raw: %s", sqlite3_errmsg(m_database));
        for (int i = 0; i < sql.values.size(); ++i)
            sqlite3_bind_int64(m_statement, i + 1, sql.values.at(i).toLongLong());
    }
    ~RawPage()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }
    RawPage(const RawPage &) = delete;
    RawPage &operator=(const RawPage &) = delete;

    /// Of everything read: to be printed, so that nothing is optimised away.
    [[nodiscard]] qint64 sum() const { return m_sum; }
    /// Rows read.
    int read()
    {
        int rows = 0;
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            ++rows;
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column) {
                if (sqlite3_column_type(m_statement, column) == SQLITE_TEXT)
                    m_sum += *sqlite3_column_text(m_statement, column) + sqlite3_column_bytes(m_statement, column);
                else
                    m_sum += sqlite3_column_int64(m_statement, column);
            }
        }
        sqlite3_reset(m_statement);
        return rows;
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    qint64 m_sum = 0;
};

template<class T>
T waited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *result;
}

std::pair<CustomerId, qint64> busiest(Workspace &shop)
{
    return waited(shop.database().read([](Session &session) -> Result<std::pair<CustomerId, qint64>> {
        Statement &row = session.run(u"SELECT customer_id, conversations FROM customer_summary ORDER BY conversations DESC LIMIT 1"_s);
        if (!row.next())
            return Error{Error::Kind::NotFound, u"customer"_s, u"an empty shop"_s, {}};
        const std::pair<CustomerId, qint64> found{row.id<CustomerId>(0), row.integer(1)};
        row.finish();
        return found;
    }));
}

void measurePages(Workspace &shop, CustomerId customer, int rounds)
{
    // One row more, as the service asks for it.
    RawPage raw(shop.path(), repos::timelineSql({customer, {}, {}, {}, {}, {}, {}, {}}, std::nullopt, pageSize + 1));
    Times rawTimes;
    Times serviceTimes;
    int rawRows = 0;
    TimelinePage page;
    for (int i = 0; i < rounds; ++i) {
        rawTimes.measure([&] { rawRows = raw.read(); });
        serviceTimes.measure([&] { page = waited(shop.journal().page(customer, {}, std::nullopt, pageSize)); });
    }
    if (page.entries.size() + (page.more ? 1 : 0) != rawRows)
        qFatal("the service gave other rows than the statement");
    out << "first page, raw:     " << rawTimes.text() << " (" << rawRows << " rows, sum " << raw.sum() << ")\n";
    out << "first page, service: " << serviceTimes.text() << '\n';
    out << "ratio of medians:    " << serviceTimes.quantile(0.5) / rawTimes.quantile(0.5) << '\n';

    Times further;
    std::optional<TimelineCursor> after = page.entries.last().cursor();
    qsizetype entries = page.entries.size();
    while (page.more) {
        further.measure([&] { page = waited(shop.journal().page(customer, {}, after, pageSize)); });
        after = page.entries.last().cursor();
        entries += page.entries.size();
    }
    out << "pages after it:      " << further.text() << " (" << entries << " entries in all)\n";
}

void measureSeries(Workspace &shop, int rounds)
{
    const auto span = waited(shop.insight().span());
    TrendRequest request;
    request.toMonth = span.second;
    request.fromMonth = span.second - 59;
    Times times;
    for (int i = 0; i < rounds; ++i)
        times.measure([&] { (void)waited(shop.insight().trends(request)); });
    out << "four series, 60 months: " << times.text() << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        out << "usage: bench_timeline SHOP.rapport [ROUNDS]\n";
        return 2;
    }
    const int rounds = argc > 2 ? std::max(1, atoi(argv[2])) : 300;
    auto opened = Workspace::open(QString::fromLocal8Bit(argv[1]));
    if (!opened) {
        out << describe(opened.error()) << '\n';
        return 5;
    }
    Workspace &shop = *opened.value();
    const auto [customer, conversations] = busiest(shop);
    out << "busiest customer: " << customer.value() << " with " << conversations << " conversations\n";
    measurePages(shop, customer, rounds);
    measureSeries(shop, rounds);
    return 0;
}

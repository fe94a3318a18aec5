// How long all four monthly series over five years take, beside the same totals read with plain SQLite.
//
//   bench_series SHOP.rapport

#include "models/services/insight.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

constexpr int rounds = 101;
constexpr int months = 60;

struct Close
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

/// The rows the series are made of, read and thrown away: what no program can do without.
class RawTotals
{
public:
    RawTotals(const QByteArray &path, int from, int to)
    {
        sqlite3 *connection = nullptr;
        if (sqlite3_open_v2(path.constData(), &connection, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(connection));
        m_connection.reset(connection);
        const QString range = u" WHERE month BETWEEN %1 AND %2"_s.arg(from).arg(to);
        const QStringList texts{u"SELECT month, kind, scale, wording, value, n FROM answer_month"_s + range + u" AND kind = 'nps'"_s,
                                u"SELECT month, active, lost, buyers, returned FROM activity_month"_s + range,
                                u"SELECT month, currency, customers, purchases, revenue_minor, spent_growth, square_growth FROM value_month WHERE month <= %1"_s.arg(to),
                                u"SELECT month, customers, texts, mean_sum, square_sum FROM mood_month"_s + range,
                                u"SELECT count(*) FROM customer_summary WHERE last_purchase_day BETWEEN 20000 AND 20030"_s};
        for (const QString &text : texts) {
            sqlite3_stmt *statement = nullptr;
            if (sqlite3_prepare_v2(connection, text.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
                qFatal("%s", sqlite3_errmsg(connection));
            m_statements.emplace_back(statement);
        }
    }

    [[nodiscard]] int read()
    {
        int rows = 0;
        for (const auto &statement : m_statements) {
            while (sqlite3_step(statement.get()) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(statement.get()); ++column)
                    m_sum += sqlite3_column_int64(statement.get(), column);
                ++rows;
            }
            sqlite3_reset(statement.get());
        }
        return rows;
    }

private:
    std::unique_ptr<sqlite3, Close> m_connection;
    std::vector<std::unique_ptr<sqlite3_stmt, Close>> m_statements;
    qint64 m_sum = 0;
};

/// Median and 95th percentile of `runs` runs, in milliseconds, after one that warms up.
void measure(const QString &name, int runs, const std::function<void()> &work)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    out << u"%1  median %2 ms  95 % %3 ms\n"_s.arg(name, -44).arg(times[static_cast<std::size_t>(runs / 2)], 0, 'f', 3).arg(times[static_cast<std::size_t>(runs * 95 / 100)], 0, 'f', 3);
    out.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc != 2) {
        out << "usage: bench_series SHOP.rapport\n";
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const auto opened = Workspace::open(path);
    if (!opened) {
        out << describe(opened.error()) << '\n';
        return 5;
    }
    Workspace &shop = *opened.value();
    auto span = shop.insight().span();
    span.waitForFinished();
    if (!span.result().ok() || span.result()->first > span.result()->second) {
        out << "there is nothing in this shop\n";
        return 3;
    }
    const int last = span.result()->second;
    const TrendRequest request{last - months + 1, last, {}, {}};
    RawTotals raw(path.toUtf8(), request.fromMonth, request.toMonth);
    out << u"%1 months, %2 rows of totals\n"_s.arg(months).arg(raw.read());
    measure(u"the same rows, plain SQLite"_s, rounds, [&raw] { (void)raw.read(); });
    measure(u"all four series, from the asking thread"_s, rounds, [&] {
        auto set = shop.insight().trends(request);
        set.waitForFinished();
        if (!set.result())
            qFatal("%s", qPrintable(describe(set.result().error())));
    });
    measure(u"all figures of `metrics`"_s, 5, [&] {
        auto figures = shop.insight().figures(request);
        figures.waitForFinished();
        if (!figures.result())
            qFatal("%s", qPrintable(describe(figures.result().error())));
    });
    return 0;
}

// How long the day's list takes on a shop's file, beside plain scans that look for the same without its indexes.
//
//   rapport-cli demo --customers 100000 --interactions 2000000 --file SHOP.rapport
//   bench_worklist SHOP.rapport

#include "models/services/worklist.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <vector>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

void print(const QString &what, std::vector<double> ms)
{
    const double first = ms.front();
    std::sort(ms.begin(), ms.end());
    out << u"%1  first %2 ms  median of %3: %4 ms\n"_s.arg(what, -58)
               .arg(first, 8, 'f', 1)
               .arg(ms.size())
               .arg(ms[ms.size() / 2], 8, 'f', 1);
    out.flush();
}

void measure(const QString &what, int times, const std::function<void()> &work)
{
    std::vector<double> ms;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    print(what, std::move(ms));
}

template<class T>
T value(QFuture<Result<T>> future)
{
    // Continuations of a service need events; waiting for one would wait beyond the answer.
    while (!future.isFinished()) {
        QCoreApplication::processEvents();
        QThread::usleep(200);
    }
    if (!future.result())
        qFatal("%s", qPrintable(describe(future.result().error())));
    return *future.result();
}

/// The same questions without an index: every conversation and every answer is looked at.
void scan(sqlite3 *file, const QByteArray &query)
{
    char *problem = nullptr;
    if (sqlite3_exec(file, query.constData(), nullptr, nullptr, &problem) != SQLITE_OK)
        qFatal("%s", problem);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc != 2) {
        out << "usage: bench_worklist SHOP.rapport\n";
        return 2;
    }
    const auto opened = Workspace::open(QString::fromLocal8Bit(argv[1]));
    if (!opened) {
        out << describe(opened.error()) << '\n';
        return 5;
    }
    Workspace &shop = *opened.value();
    const WorkDay quick = value(shop.worklist().today());
    out << u"%1 lines without the forecast\n"_s.arg(quick.lines.size());
    measure(u"the list without the forecast (what stands there at once)"_s, 11, [&] { (void)value(shop.worklist().today()); });
    ForecastRequest request;
    request.totals = false;
    Forecasts::Shop expected;
    measure(u"the forecast, once a day"_s, 1, [&] { expected = value(shop.forecasts().latest(request)); });
    out << u"%1 lines with it\n"_s.arg(value(shop.worklist().today(expected)).lines.size());
    measure(u"the list with the forecast"_s, 11, [&] { (void)value(shop.worklist().today(expected)); });
    measure(u"the rules, finding what they ask for"_s, 3, [&] { (void)value(shop.worklist().runRules(expected)); });

    sqlite3 *file = nullptr;
    if (sqlite3_open_v2(argv[1], &file, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return 5;
    const QByteArray since = QByteArray::number(quick.now - 30 * 86'400'000LL);
    measure(u"baseline: painful conversations by a plain scan"_s, 3, [&] {
        scan(file, "SELECT id, customer_id FROM interaction NOT INDEXED WHERE direction = 'in' AND occurred_at >= " + since
                       + " AND coalesce(corrected_score, score) < 50 AND (coalesce(corrected_score, score) <= -250 OR signals & 31 <> 0 OR "
                         "wait_s >= 1200)");
    });
    measure(u"baseline: unanswered answers by a plain scan"_s, 3,
            [&] { scan(file, "SELECT id, customer_id FROM feedback NOT INDEXED WHERE answered_at IS NULL AND occurred_at >= " + since); });
    measure(u"baseline: birthdays by a plain scan"_s, 3,
            [&] { scan(file, "SELECT id FROM customer NOT INDEXED WHERE substr(birthday, -5) IN ('11-22', '11-23')"); });
    sqlite3_close(file);
    return 0;
}

// How long each figure of the Insights sheets takes on a shop's file: the first view, and every one after it until the data change.
//
//   bench_metrics SHOP.rapport

#include "models/services/analysis.h"
#include "models/services/forecasts.h"
#include "models/services/insight.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

/// The first run and the median of ten more.
void measure(const QString &what, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::vector<double> again;
    for (int i = 0; i < 11; ++i) {
        timer.start();
        work();
        again.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(again.begin(), again.end());
    out << u"%1  first view %2 ms  again %3 ms\n"_s.arg(what, -52).arg(first, 9, 'f', 1).arg(again[again.size() / 2], 8, 'f', 3);
    out.flush();
}

template<class T>
void finish(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (!future.result())
        qFatal("%s", qPrintable(describe(future.result().error())));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc != 2) {
        out << "usage: bench_metrics SHOP.rapport\n";
        return 2;
    }
    const auto opened = Workspace::open(QString::fromLocal8Bit(argv[1]));
    if (!opened) {
        out << describe(opened.error()) << '\n';
        return 5;
    }
    Workspace &shop = *opened.value();
    auto span = shop.insight().span();
    span.waitForFinished();
    if (!span.result() || span.result()->first > span.result()->second) {
        out << "there is nothing in this shop\n";
        return 3;
    }
    const int running = shop.calendar().at(shop.clock().now()).month;
    const int last = std::min(running, span.result()->second);
    const TrendRequest all{span.result()->first, last, {}, {}};
    const TrendRequest year{last - 12, last, {}, {}};
    TrendRequest byTopic = all;
    byTopic.topic = TopicId(1);
    out << u"%1 months\n"_s.arg(last - all.fromMonth + 1);
    measure(u"Overview: four series"_s, [&] { finish(shop.insight().trends(all)); });
    measure(u"Satisfaction, loyalty by month: all kept figures"_s, [&] { finish(shop.insight().figures(all)); });
    measure(u"the same, 13 months"_s, [&] { finish(shop.insight().figures(year)); });
    measure(u"the same, one topic"_s, [&] { finish(shop.insight().figures(byTopic)); });
    measure(u"Service: times, recovery, promises, hand-over, team"_s, [&] { finish(shop.insight().service(all)); });
    measure(u"the same, 13 months"_s, [&] { finish(shop.insight().service(year)); });
    measure(u"Loyalty and Value: cohorts, segments, season"_s, [&] { finish(shop.analysis().loyalty({})); });
    measure(u"Drivers: topics, channels, signals"_s, [&] { finish(shop.analysis().drivers(year)); });
    measure(u"Relations: quarter against the next"_s, [&] { finish(shop.analysis().relations({})); });
    measure(u"Forecast: fit, scores, totals, back-tests"_s, [&] { finish(shop.forecasts().shop()); });
    measure(u"Forecast of one customer"_s, [&] { finish(shop.forecasts().customer(CustomerId(42))); });
    return 0;
}

// How long fitting and scoring customers takes, on one core, beside a plain program that fits every customer by himself
// with numeric slopes and scores with one quadrature a customer.
//
//   bench_forecast [cdnow_sample.txt]

#include "models/forecast/betarule.h"
#include "models/forecast/outlook.h"
#include "models/forecast/shopforecast.h"
#include "tests/kit/purchasebooks.h"
#include "tests/kit/sharedfiles.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace rapport;
using namespace rapport::forecast;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

PurchaseBook repeated(const PurchaseBook &book, int times)
{
    PurchaseBook more;
    qint64 id = 0;
    for (int round = 0; round < times; ++round) {
        for (std::size_t i = 0; i < book.size(); ++i) {
            ++id;
            for (const PurchaseDay &day : book.days(i))
                more.add(id, day);
        }
    }
    return more;
}

void measure(const QString &what, int rounds, const std::function<void()> &work)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    out << u"%1  median %2 ms  worst %3 ms\n"_s.arg(what, -64).arg(times[times.size() / 2], 0, 'f', 1).arg(times.back(), 0, 'f', 1);
    out.flush();
}

/// The baseline: one row a customer, slopes by differences, steepest descent with halving (a fixed budget of 60 steps, from one start), then the
/// 48-point rule made anew for each customer.
void plainly(const PurchaseBook &book, int asOf)
{
    std::vector<RhythmCount> rows;
    for (std::size_t i = 0; i < book.size(); ++i) {
        const auto days = book.daysUntil(i, asOf);
        if (!days.empty())
            rows.push_back({rhythmOf(days, asOf), 1});
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.rhythm < b.rhythm; });
    double logs[4] = {-0.4, 1.5, -0.3, 0.8};
    const auto cost = [&](const double *at) {
        return -logLikelihood(PurchaseModel::MbgNbd, {std::exp(at[0]), std::exp(at[1]), std::exp(at[2]), std::exp(at[3])}, rows, 7) / static_cast<double>(rows.size());
    };
    double best = cost(logs);
    for (int step = 0; step < 60; ++step) {
        double slope[4];
        for (int i = 0; i < 4; ++i) {
            double moved[4] = {logs[0], logs[1], logs[2], logs[3]};
            moved[i] += 1e-6;
            slope[i] = (cost(moved) - best) / 1e-6;
        }
        for (double share = 4; share > 1e-6; share /= 2) {
            double moved[4];
            for (int i = 0; i < 4; ++i)
                moved[i] = logs[i] - share * slope[i];
            const double value = cost(moved);
            if (value < best) {
                best = value;
                std::copy(moved, moved + 4, logs);
                break;
            }
        }
    }
    double sum = 0;
    for (const RhythmCount &row : rows) {
        const BetaRule rule(std::exp(logs[2]), std::exp(logs[3]) + row.rhythm.repeats + 1, 48);
        const double clock = std::exp(logs[1]) + row.rhythm.ageDays / 7.0;
        for (const double days : {30.0, 365.0, 730.0, 1096.0}) {
            for (std::size_t i = 0; i < 48; ++i)
                sum += rule.weights()[i] * (1 - std::pow(1 + rule.nodes()[i] * days / 7 / clock, -std::exp(logs[0]) - row.rhythm.repeats)) / rule.nodes()[i];
        }
    }
    out << u"  (its log-likelihood %1, purchases %2)\n"_s.arg(-best * static_cast<double>(rows.size()), 0, 'f', 3).arg(sum, 0, 'f', 0);
}

} // namespace

int main(int argc, char *argv[])
{
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : testkit::sharedFile(u"shops/cdnow_sample.txt"_s);
    const auto cdnow = testkit::readCdnow(path);
    if (!cdnow) {
        out << "usage: bench_forecast cdnow_sample.txt\n";
        return 2;
    }
    ForecastOptions options;
    options.asOfDay = testkit::cdnowCalibrationEnd;
    options.totals = false;
    options.monthlyDiscount = 0.01;
    const PurchaseBook tenfold = repeated(*cdnow, 10);
    for (const FitKind kind : {FitKind::MostLikely, FitKind::Map}) {
        options.fit = kind;
        const ShopForecast forecast = forecastShop(*cdnow, options);
        const PurchaseParameters &par = forecast.purchases.parameters;
        out << u"MBG/NBD, %1: r %2 alpha %3 a %4 b %5, log-likelihood %6\n"_s.arg(kind == FitKind::Map ? u"MAP"_s : u"maximum likelihood"_s)
                   .arg(par.r, 0, 'f', 4).arg(par.alpha, 0, 'f', 4).arg(par.a, 0, 'f', 4).arg(par.b, 0, 'f', 4).arg(forecast.purchases.logLikelihood, 0, 'f', 3);
        measure(u"%1 customers fitted and scored"_s.arg(cdnow->size()), 21, [&] { (void)forecastShop(*cdnow, options); });
        measure(u"%1 customers fitted and scored"_s.arg(tenfold.size()), 11, [&] { (void)forecastShop(tenfold, options); });
    }
    measure(u"baseline: %1 customers, slopes by differences, no sharing"_s.arg(cdnow->size()), 1, [&] { plainly(*cdnow, options.asOfDay); });
    options.totals = true;
    measure(u"%1 customers, with totals, bands and two back-tests"_s.arg(cdnow->size()), 5, [&] { (void)forecastShop(*cdnow, options); });
    const PurchaseBook distinctShop = testkit::imaginedShop(100'000, 1800, 1);
    options.asOfDay = 1800;
    options.totals = false;
    measure(u"%1 imagined customers (distinct rhythms), fitted and scored"_s.arg(distinctShop.size()), 1, [&] { (void)forecastShop(distinctShop, options); });
    options.totals = true;
    measure(u"%1 imagined customers, with totals and back-tests"_s.arg(distinctShop.size()), 1, [&] { (void)forecastShop(distinctShop, options); });
    return 0;
}

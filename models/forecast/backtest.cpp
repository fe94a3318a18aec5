#include "models/forecast/backtest.h"

#include <algorithm>
#include <cmath>

namespace rapport::forecast {

namespace {

/// How many of these customers buy within the horizon. Each does or does not by himself, and all are moved together by what is wrong with the
/// model, as the totals are.
Band expectedBack(const Outlook &outlook, const std::vector<SimulatedCustomer> &customers, int horizonDays)
{
    constexpr double normal95 = 1.96;
    Band band;
    double variance = 0;
    for (const SimulatedCustomer &row : customers) {
        const double comes = 1 - outlook.noPurchase(row.rhythm, horizonDays);
        band.value += comes;
        variance += comes * (1 - comes);
    }
    // Chance and model err independently; half a customer more, as people come whole. (A single factor exp(+-spread) would let "none" of
    // a thousand reach up to all of them.)
    const double chance = normal95 * std::sqrt(variance);
    const double more = band.value * std::expm1(normal95 * usualSpread);
    const double less = -band.value * std::expm1(-normal95 * usualSpread);
    band.low = std::max(0.0, band.value - std::hypot(chance, less) - 0.5);
    band.high = std::min(band.value + std::hypot(chance, more) + 0.5, static_cast<double>(customers.size()));
    return band;
}

} // namespace

std::optional<Backtest> backtest(const PurchaseBook &book, const ForecastOptions &options, int daysAgo)
{
    Backtest test;
    test.asOfDay = options.asOfDay - daysAgo;
    test.horizonDays = daysAgo;
    std::vector<Rhythm> rhythms;
    std::vector<SimulatedCustomer> customers;
    int repeatBuyers = 0;
    for (std::size_t i = 0; i < book.size(); ++i) {
        const auto known = book.daysUntil(i, test.asOfDay);
        if (known.empty())
            continue;
        const Rhythm rhythm = rhythmOf(known, test.asOfDay);
        rhythms.push_back(rhythm);
        customers.push_back({rhythm, {}});
        repeatBuyers += rhythm.repeats > 0 ? 1 : 0;
        const std::size_t since = book.daysUntil(i, options.asOfDay).size() - known.size();
        test.actual += static_cast<qint64>(since);
        test.cameBack += since > 0 ? 1 : 0;
        test.spreadsheet += spreadsheetPurchases(rhythm, daysAgo);
    }
    if (gateOf(repeatBuyers) == Gate::NotEnough)
        return std::nullopt;
    test.customers = static_cast<int>(customers.size());
    Outlook outlook(fitPurchases(options.model, options.fit, distinct(std::move(rhythms)), options.unitDays));
    test.predicted = simulate(outlook, {}, customers, daysAgo, 1, usualSpread, options.seed).purchases;
    test.back = expectedBack(outlook, customers, daysAgo);
    return test;
}

double spreadOf(const std::vector<Backtest> &tests)
{
    constexpr double weight = 2;
    double squares = weight * usualSpread * usualSpread;
    for (const Backtest &test : tests) {
        const double error = std::log((static_cast<double>(test.actual) + 0.5) / (test.predicted.value + 0.5));
        // Counts scatter by themselves; the simulation has that already.
        squares += std::max(0.0, error * error - 1 / (test.predicted.value + 0.5));
    }
    return std::sqrt(squares / (weight + static_cast<double>(tests.size())));
}

} // namespace rapport::forecast

#include "models/forecast/backtest.h"

#include <algorithm>
#include <cmath>

namespace rapport::forecast {

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
        test.actual += static_cast<qint64>(book.daysUntil(i, options.asOfDay).size() - known.size());
        test.spreadsheet += spreadsheetPurchases(rhythm, daysAgo);
    }
    if (gateOf(repeatBuyers) == Gate::NotEnough)
        return std::nullopt;
    test.customers = static_cast<int>(customers.size());
    Outlook outlook(fitPurchases(options.model, options.fit, distinct(std::move(rhythms)), options.unitDays));
    test.predicted = simulate(outlook, {}, customers, daysAgo, 1, usualSpread, options.seed).purchases;
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

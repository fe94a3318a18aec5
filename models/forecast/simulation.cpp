#include "models/forecast/simulation.h"

#include "models/forecast/draws.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace rapport::forecast {

namespace {

constexpr std::size_t mostDraws = 600'000; ///< Customers times rounds.
constexpr std::size_t mostRounds = 1000;
constexpr std::size_t fewestRounds = 12;
constexpr std::size_t roundsForQuantiles = 400;

struct Drawn
{
    double purchases = 0;
    double value = 0;
};

Drawn drawCustomer(Draws &draws, const Outlook::Posterior &customer, const SpendFit &spend, const Spending &spending, double horizon)
{
    Drawn drawn;
    if (draws.unit() >= customer.alive)
        return drawn;
    const double rate = draws.gamma(customer.shape) / customer.clock;
    const double wanted = draws.poisson(rate * horizon);
    if (wanted <= 0)
        return drawn;
    const double last = draws.geometric(draws.beta(customer.leaveA, customer.leaveB));
    drawn.purchases = std::min(wanted, last);
    if (spend.buyers > 0) {
        const double level = draws.gamma(spend.p * spending.repeats + spend.q) / (spend.v + spending.repeats * spending.mean);
        drawn.value = level > 0 ? draws.gamma(spend.p * drawn.purchases) / level : 0;
    }
    return drawn;
}

/// The band of totals around their exact expectation, whether by their own quantiles or as a normal sum.
Band bandOf(double expected, std::vector<double> totals, double variance, bool quantiles, double spread, Draws &draws)
{
    if (!quantiles)
        totals.assign(mostRounds, expected);
    const double deviation = quantiles ? 0 : std::sqrt(variance);
    for (double &total : totals) {
        const double noise = deviation > 0 ? deviation * draws.normal() : 0;
        total = std::max(0.0, total + noise) * std::exp(spread * draws.normal());
    }
    std::sort(totals.begin(), totals.end());
    const auto at = [&](double p) { return totals[static_cast<std::size_t>(p * static_cast<double>(totals.size() - 1))]; };
    return {expected, std::min(at(0.025), expected), std::max(at(0.975), expected)};
}

} // namespace

ShopTotals simulate(Outlook &outlook, const SpendFit &spend, std::span<const SimulatedCustomer> customers, int horizonDays, double margin,
                    double spread, quint64 seed)
{
    ShopTotals totals;
    if (customers.empty())
        return totals;
    const std::size_t rounds = std::clamp(mostDraws / customers.size(), fewestRounds, mostRounds);
    const double horizon = horizonDays / outlook.fit().unitDays;
    Draws draws(seed);
    std::vector<double> purchases(rounds, 0.0);
    std::vector<double> values(rounds, 0.0);
    double purchaseVariance = 0;
    double valueVariance = 0;
    for (const SimulatedCustomer &row : customers) {
        const Outlook::Posterior customer = outlook.posterior(row.rhythm);
        const double expected = outlook.expected(row.rhythm, horizonDays);
        totals.purchases.value += expected;
        totals.value.value += expected * spend.expected(row.spending);
        Drawn sum;
        Drawn squares;
        for (std::size_t i = 0; i < rounds; ++i) {
            const Drawn drawn = drawCustomer(draws, customer, spend, row.spending, horizon);
            purchases[i] += drawn.purchases;
            values[i] += drawn.value;
            sum.purchases += drawn.purchases;
            sum.value += drawn.value;
            squares.purchases += drawn.purchases * drawn.purchases;
            squares.value += drawn.value * drawn.value;
        }
        const double n = static_cast<double>(rounds);
        purchaseVariance += std::max(0.0, squares.purchases - sum.purchases * sum.purchases / n) / (n - 1);
        valueVariance += std::max(0.0, squares.value - sum.value * sum.value / n) / (n - 1);
    }
    const bool quantiles = rounds >= roundsForQuantiles;
    totals.purchases = bandOf(totals.purchases.value, std::move(purchases), purchaseVariance, quantiles, spread, draws);
    totals.value = bandOf(totals.value.value, std::move(values), valueVariance, quantiles, spread, draws);
    for (double *part : {&totals.value.value, &totals.value.low, &totals.value.high})
        *part *= margin;
    return totals;
}

} // namespace rapport::forecast

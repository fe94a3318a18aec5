#include "models/forecast/spendfit.h"

#include "models/forecast/minimise.h"
#include "models/forecast/special.h"

#include <algorithm>
#include <limits>

namespace rapport::forecast {

namespace {

using Logs = Point<3>; ///< log p, log(q - 1), log v; amounts in units of their mean.

// Amounts that are all the same want p without end: beyond exp(9) the spread is below a hundredth of the amount.
constexpr double lowest = -5;
constexpr double highest = 9;

struct Customer
{
    int repeats = 0;
    double mean = 0; ///< In units of the mean over all.
};

/// log-likelihood and its slope by p, q, v.
double likelihood(const std::vector<Customer> &customers, double p, double q, double v, Logs &slope)
{
    const double logV = std::log(v);
    const double lgQ = logGamma(q);
    const double diQ = digamma(q);
    double sum = 0;
    int repeats = 0;
    double constant = 0;
    double byP = 0;
    double byQ = 0;
    double shape = 0;
    for (const Customer &customer : customers) {
        const double x = customer.repeats;
        if (customer.repeats != repeats) {
            repeats = customer.repeats;
            shape = p * x;
            const double both = digamma(shape + q);
            constant = logGamma(shape + q) - logGamma(shape) - lgQ + q * logV + shape * std::log(x);
            byP = x * (both - digamma(shape) + std::log(x));
            byQ = both - diQ + logV;
        }
        const double total = v + x * customer.mean;
        const double logMean = std::log(customer.mean);
        const double logTotal = std::log(total);
        sum += constant + (shape - 1) * logMean - (shape + q) * logTotal;
        slope[0] += byP + x * (logMean - logTotal);
        slope[1] += byQ - logTotal;
        slope[2] += q / v - (shape + q) / total;
    }
    return sum;
}

} // namespace

double SpendFit::expected(const Spending &customer) const
{
    if (buyers == 0)
        return 0;
    return p * (v + customer.repeats * customer.mean) / (p * customer.repeats + q - 1);
}

SpendFit fitSpending(FitKind kind, std::span<const Spending> spendings)
{
    std::vector<Customer> customers;
    double total = 0;
    for (const Spending &row : spendings) {
        if (row.repeats <= 0 || !(row.mean > 0))
            continue;
        customers.push_back({row.repeats, row.mean});
        total += row.mean;
    }
    SpendFit fit;
    fit.buyers = static_cast<int>(customers.size());
    if (customers.empty())
        return fit;
    const double size = static_cast<double>(customers.size());
    const double unit = total / size;
    for (Customer &customer : customers)
        customer.mean /= unit;
    std::sort(customers.begin(), customers.end(), [](const Customer &a, const Customer &b) { return a.repeats < b.repeats; });
    // Weak priors around p = q = 4 and a shop's mean of one: log p, log(q - 1) and log of the mean are N(.., 1).
    const auto cost = [&](const Logs &logs, Logs &gradient) {
        const double p = std::exp(logs[0]);
        const double excess = std::exp(logs[1]);
        const double v = std::exp(logs[2]);
        gradient.fill(0);
        double value = likelihood(customers, p, 1 + excess, v, gradient);
        gradient[0] *= p;
        gradient[1] *= excess;
        gradient[2] *= v;
        if (kind == FitKind::Map) {
            const double shape = logs[0] - std::log(4.0);
            const double spread = logs[1] - std::log(3.0);
            const double mean = logs[0] + logs[2] - logs[1];
            value -= 0.5 * (shape * shape + spread * spread + mean * mean);
            gradient[0] -= shape + mean;
            gradient[1] -= spread - mean;
            gradient[2] -= mean;
        }
        for (double &slope : gradient)
            slope /= -size;
        return -value / size;
    };
    Minimiser<3, decltype(cost)> minimiser(cost, lowest, highest);
    Minimum<3> best;
    best.value = std::numeric_limits<double>::infinity();
    for (const Logs &start : {Logs{std::log(4.0), std::log(3.0), std::log(0.75)}, Logs{0, 0, 0}, Logs{3, 2, -1}}) {
        const Minimum<3> found = minimiser.from(start);
        if (found.value < best.value)
            best = found;
    }
    Logs ignored{};
    fit.p = std::exp(best.at[0]);
    fit.q = 1 + std::exp(best.at[1]);
    fit.v = std::exp(best.at[2]) * unit;
    fit.logLikelihood = likelihood(customers, fit.p, fit.q, fit.v / unit, ignored) - size * std::log(unit);
    fit.converged = best.converged;
    return fit;
}

} // namespace rapport::forecast

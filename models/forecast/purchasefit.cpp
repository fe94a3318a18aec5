#include "models/forecast/purchasefit.h"

#include "models/forecast/minimise.h"
#include "models/forecast/special.h"

#include <algorithm>
#include <limits>

namespace rapport::forecast {

namespace {

using Logs = Point<4>; ///< log r, log alpha, log a, log b.

constexpr double lowest = -12;
constexpr double highest = 14;

PurchaseParameters parametersOf(const Logs &logs)
{
    return {std::exp(logs[0]), std::exp(logs[1]), std::exp(logs[2]), std::exp(logs[3])};
}

/// What depends on x only: rows come ordered by x, so it is worked out once for each.
struct RepeatTerms
{
    int repeats = -1;
    bool canLeave = true; ///< BG/NBD: not before the first repeat purchase.
    double shape = 0;     ///< r + x
    double survived = 0;  ///< b + k: see update().
    double value = 0;     ///< Log-likelihood but for the terms with t_x and T.
    double byR = 0;
    double byA = 0;
    double byB = 0;
    double logRatio = 0;  ///< log of a / (b + k): the drop-out term over the survivor's.

    void update(PurchaseModel model, const PurchaseParameters &par, int x)
    {
        repeats = x;
        // k purchases were each followed by a decision to stay, and the last by staying or leaving: with MBG/NBD all x + 1 of them, with
        // BG/NBD the repeat ones only.
        const int k = model == PurchaseModel::MbgNbd ? x : x - 1;
        canLeave = k >= 0;
        shape = par.r + x;
        survived = par.b + k;
        value = logGamma(shape) - logGamma(par.r) + par.r * std::log(par.alpha);
        byR = digamma(shape) - digamma(par.r) + std::log(par.alpha);
        byA = byB = 0;
        if (!canLeave)
            return;
        value += logBeta(par.a, survived + 1) - logBeta(par.a, par.b);
        const double all = digamma(par.a + par.b);
        const double now = digamma(par.a + survived + 1);
        byA = all - now;
        byB = digamma(survived + 1) - now - digamma(par.b) + all;
        logRatio = std::log(par.a / survived);
    }
};

/// Weak priors of metrics.md on scale-free combinations, as a log density up to a constant; adds its slope to `gradient`.
class Priors
{
public:
    explicit Priors(std::span<const RhythmCount> rows, double unitDays)
    {
        double repeats = 0;
        double age = 0;
        for (const RhythmCount &row : rows) {
            repeats += row.customers * row.rhythm.repeats;
            age += row.customers * row.rhythm.ageDays / unitDays;
        }
        // Half a repeat purchase where there is none, a day where everybody came today: the prior stays proper.
        m_logRate = std::log(1.5 * std::max(repeats, 0.5) / std::max(age, 1 / unitDays));
    }

    [[nodiscard]] Logs centre(double dropOut) const
    {
        const double logShape = std::log(0.7);
        return {logShape, logShape - m_logRate, std::log(3 * dropOut), std::log(3 * (1 - dropOut))};
    }

    double operator()(const Logs &logs, Logs &gradient) const
    {
        const double share = logistic(logs[2] - logs[3]);
        const double shape = logs[0] - std::log(0.7);
        const double rate = logs[0] - logs[1] - m_logRate;
        const double leaving = logs[2] - logs[3] + std::log(3.0);
        const double strength = std::log(std::exp(logs[2]) + std::exp(logs[3])) - std::log(3.0);
        gradient[0] -= shape + rate;
        gradient[1] += rate;
        gradient[2] -= leaving + strength * share;
        gradient[3] -= -leaving + strength * (1 - share);
        return -0.5 * (shape * shape + rate * rate + leaving * leaving + strength * strength);
    }

private:
    double m_logRate = 0;
};

double customersIn(std::span<const RhythmCount> rows)
{
    double customers = 0;
    for (const RhythmCount &row : rows)
        customers += row.customers;
    return customers;
}

/// Every n-th of the ordered rows.
std::vector<RhythmCount> thinned(std::span<const RhythmCount> rows, std::size_t every)
{
    std::vector<RhythmCount> some;
    for (std::size_t i = every / 2; i < rows.size(); i += every)
        some.push_back(rows[i]);
    return some;
}

/// Where the log density is highest, seen from several starts. `density(logs, gradient)` adds its slope to the gradient.
template<class Density>
Minimum<4> mostLikelyOf(const std::vector<Logs> &starts, const Density &density, double customers)
{
    const double scale = -1 / std::max(customers, 1.0);
    const auto cost = [&](const Logs &logs, Logs &gradient) {
        gradient.fill(0);
        const double value = scale * density(logs, gradient);
        for (double &slope : gradient)
            slope *= scale;
        return value;
    };
    Minimiser<4, decltype(cost)> minimiser(cost, lowest, highest);
    Minimum<4> best;
    best.value = std::numeric_limits<double>::infinity();
    for (const Logs &start : starts) {
        const Minimum<4> found = minimiser.from(start);
        if (found.value < best.value)
            best = found;
    }
    return best;
}

} // namespace

std::vector<RhythmCount> distinct(std::vector<Rhythm> rhythms)
{
    std::sort(rhythms.begin(), rhythms.end());
    std::vector<RhythmCount> rows;
    for (const Rhythm &rhythm : rhythms) {
        if (rows.empty() || rows.back().rhythm != rhythm)
            rows.push_back({rhythm, 0});
        rows.back().customers += 1;
    }
    return rows;
}

double logLikelihood(PurchaseModel model, const PurchaseParameters &par, std::span<const RhythmCount> rows, double unitDays, double *gradient)
{
    RepeatTerms terms;
    double sum = 0;
    double byR = 0;
    double byAlpha = 0;
    double byA = 0;
    double byB = 0;
    for (const auto &[rhythm, customers] : rows) {
        if (rhythm.repeats != terms.repeats)
            terms.update(model, par, rhythm.repeats);
        const double last = par.alpha + rhythm.recencyDays / unitDays;
        const double now = par.alpha + rhythm.ageDays / unitDays;
        const double logNow = std::log(now);
        double value = terms.value - terms.shape * logNow;
        double left = 0; // How likely the customer has left.
        double since = 0;
        if (terms.canLeave) {
            since = std::log(now / last);
            const double u = terms.logRatio + terms.shape * since;
            value += softPlus(u);
            left = logistic(u);
        }
        sum += customers * value;
        if (!gradient)
            continue;
        byR += customers * (terms.byR - logNow + left * since);
        byAlpha += customers * (par.r / par.alpha - terms.shape / now + left * terms.shape * (1 / now - 1 / last));
        if (terms.canLeave) {
            byA += customers * (terms.byA + left / par.a);
            byB += customers * (terms.byB - left / terms.survived);
        }
    }
    if (gradient) {
        gradient[0] += par.r * byR;
        gradient[1] += par.alpha * byAlpha;
        gradient[2] += par.a * byA;
        gradient[3] += par.b * byB;
    }
    return sum;
}

PurchaseFit fitPurchases(PurchaseModel model, FitKind kind, std::span<const RhythmCount> rows, double unitDays)
{
    constexpr std::size_t enough = 4000;
    const Priors priors(rows, unitDays);
    const auto search = [&](std::span<const RhythmCount> from, const std::vector<Logs> &starts) {
        return mostLikelyOf(starts, [&](const Logs &logs, Logs &gradient) {
            double value = logLikelihood(model, parametersOf(logs), from, unitDays, gradient.data());
            if (kind == FitKind::Map)
                value += priors(logs, gradient);
            return value;
        }, customersIn(from));
    };
    std::vector<Logs> starts{priors.centre(0.25), priors.centre(0.02), priors.centre(0.7)};
    // Which mode is the better one, a tenth of a large shop says as well: only the last descent reads all of it.
    if (rows.size() > 2 * enough)
        starts = {search(thinned(rows, rows.size() / enough), starts).at};
    const Minimum<4> best = search(rows, starts);
    PurchaseFit fit;
    fit.model = model;
    fit.kind = kind;
    fit.unitDays = unitDays;
    fit.parameters = parametersOf(best.at);
    fit.logLikelihood = logLikelihood(model, fit.parameters, rows, unitDays);
    fit.converged = best.converged;
    return fit;
}

} // namespace rapport::forecast

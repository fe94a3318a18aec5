#include "models/forecast/outlook.h"

#include "models/forecast/special.h"

#include <algorithm>
#include <cmath>

namespace rapport::forecast {

namespace {

constexpr double century = 36525;

/// (1 - (1 + p c)^-shape) / p.
double purchasesAt(double p, double shape, double c)
{
    if (p * c > 1e-3) // The power is twice as fast, and here nothing cancels.
        return (1 - std::pow(1 + p * c, -shape)) / p;
    return -std::expm1(-shape * std::log1p(p * c)) / p;
}

/// The mean of purchasesAt() over p ~ Beta(a, b) where polynomials serve badly: (1 + p c) turns sharply close to 0. With p = 1 / (1 + e^-w) the
/// integrand dies off exponentially on both sides and the trapezoidal rule converges exponentially (Trefethen & Weideman 2014).
double meanOverLine(double a, double b, double shape, double c)
{
    constexpr double deep = 42;      ///< exp(-42) is below a double's last digit.
    constexpr double invisible = 80; ///< So is exp(-80) of what purchases can make of it: at most shape * c.
    const double step = 0.25 * std::min(1.0, std::sqrt(1 / a + 1 / b)); // As narrow as the density may be.
    // Where p^a or (1 - p)^b fades too slowly, a straight line through the value at that end, whose mean is known, is taken off first: what is left
    // fades one power faster.
    const double atZero = a < 0.5 ? shape * c : 0;
    const double atOne = b < 0.5 ? purchasesAt(1, shape, c) : 0;
    const double norm = logBeta(a, b);
    const double middle = std::log1p(a + b); // The density's bulk lies no further out.
    const double low = -deep / (a < 0.5 ? 1 + a : a) - middle - std::log1p(atZero);
    const double high = deep / (b < 0.5 ? 1 + b : b) + middle;
    const auto logWeight = [a, b](double w) { return -a * softPlus(-w) - b * softPlus(w); };
    const auto term = [&](double w) {
        const double logP = -softPlus(-w);
        const double logQ = -softPlus(w);
        const double p = std::exp(logP);
        return std::exp(a * logP + b * logQ - norm) * (purchasesAt(p, shape, c) - atZero * std::exp(logQ) - atOne * p);
    };
    // Outwards from the peak, while there is any density: with a and b in the millions it is a needle on a line of a hundred thousand steps.
    const double peak = std::clamp(std::log(a / b), low, high);
    const double least = logWeight(peak) - invisible;
    const double first = step * std::ceil(peak / step);
    double sum = 0;
    for (double w = first; w < high && logWeight(w) > least; w += step)
        sum += term(w);
    for (double w = first - step; w >= low && logWeight(w) > least; w -= step)
        sum += term(w);
    return std::max(0.0, step * sum + (atZero * b + atOne * a) / (a + b));
}

} // namespace

Outlook::Posterior Outlook::posterior(const Rhythm &rhythm) const
{
    const PurchaseParameters &par = m_fit.parameters;
    const int k = m_fit.model == PurchaseModel::MbgNbd ? rhythm.repeats : rhythm.repeats - 1;
    Posterior customer;
    customer.shape = par.r + rhythm.repeats;
    customer.clock = par.alpha + rhythm.ageDays / m_fit.unitDays;
    customer.leaveA = par.a;
    customer.leaveB = par.b + k + 1;
    if (k >= 0) {
        const double last = par.alpha + rhythm.recencyDays / m_fit.unitDays;
        const double u = std::log(par.a / (par.b + k)) + customer.shape * std::log(customer.clock / last);
        customer.alive = logistic(-u);
    }
    return customer;
}

double Outlook::alive(const Rhythm &rhythm) const
{
    return posterior(rhythm).alive;
}

double Outlook::noPurchase(const Rhythm &rhythm, double days) const
{
    const Posterior customer = posterior(rhythm);
    const double silent = std::exp(-customer.shape * std::log1p(days / m_fit.unitDays / customer.clock));
    return 1 - customer.alive * (1 - silent);
}

std::optional<int> Outlook::nextPurchase(const Rhythm &rhythm, double share) const
{
    const Posterior customer = posterior(rhythm);
    if (customer.alive <= 1 - share)
        return std::nullopt;
    // alive * (clock / (clock + t))^shape + 1 - alive = share, solved for t.
    const double logRatio = std::log((customer.alive - (1 - share)) / customer.alive);
    const double days = std::ceil(customer.clock * std::expm1(-logRatio / customer.shape) * m_fit.unitDays);
    if (!(days < century))
        return std::nullopt;
    int next = std::max(1, static_cast<int>(days));
    // Rounding may have put the whole number one off.
    if (next > 1 && noPurchase(rhythm, next - 1) <= share)
        --next;
    return next;
}

const BetaRule *Outlook::ruleFor(const Posterior &customer, double longest)
{
    // How far along (1 + p c)^-shape the bulk of Beta(a, b) reaches: polynomials of degree 2 n - 1 follow it that far, to 1e-10.
    const double reach = std::min(1.0, (40 + 4 * customer.leaveA) / customer.leaveB);
    const double bend = longest / customer.clock * reach;
    const double fall = customer.shape * bend;
    struct Level
    {
        int nodes;
        double bend;
        double fall;
    };
    int nodes = 0;
    for (const Level &level : {Level{12, 2, 16}, {16, 4, 32}, {24, 8, 64}, {48, 32, 128}}) {
        if (nodes == 0 && bend < level.bend && fall < level.fall)
            nodes = level.nodes;
    }
    if (nodes == 0)
        return nullptr;
    const auto key = std::pair(customer.leaveB, nodes);
    auto found = m_rules.find(key);
    if (found == m_rules.end())
        found = m_rules.emplace(key, BetaRule(customer.leaveA, customer.leaveB, nodes)).first;
    return &found->second;
}

std::vector<double> Outlook::expected(const Rhythm &rhythm, std::span<const double> days)
{
    std::vector<double> means(days.size(), 0.0);
    if (days.empty())
        return means;
    const Posterior customer = posterior(rhythm);
    const double scale = 1 / (m_fit.unitDays * customer.clock);
    const BetaRule *rule = ruleFor(customer, days.back() / m_fit.unitDays);
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (!rule) {
            means[i] = customer.alive * meanOverLine(customer.leaveA, customer.leaveB, customer.shape, days[i] * scale);
            continue;
        }
        double mean = 0;
        for (std::size_t node = 0; node < rule->nodes().size(); ++node)
            mean += rule->weights()[node] * purchasesAt(rule->nodes()[node], customer.shape, days[i] * scale);
        means[i] = customer.alive * mean;
    }
    return means;
}

double Outlook::expected(const Rhythm &rhythm, double days)
{
    const double one[] = {days};
    return expected(rhythm, one).front();
}

} // namespace rapport::forecast

#pragma once

#include "models/forecast/betarule.h"
#include "models/forecast/purchasefit.h"

#include <map>
#include <optional>
#include <span>

namespace rapport::forecast {

/// What a fitted purchase process says about one customer. Keeps quadrature rules it has made: one object per thread.
///
/// With probability alive() the customer has not left; then the rate is Gamma(r + x, alpha + T) and the chance of leaving after a
/// purchase Beta(a, b + k + 1) with k = x (MBG/NBD) or x - 1 (BG/NBD), independent of each other.
class Outlook
{
public:
    explicit Outlook(const PurchaseFit &fit) : m_fit(fit) {}

    /// Probability that the customer has not left, 0..1. BG/NBD: 1 for everyone who bought once.
    [[nodiscard]] double alive(const Rhythm &rhythm) const;
    /// P(no purchase in the next `days`) = L(x, t_x, T + days) / L(x, t_x, T), 0..1.
    [[nodiscard]] double noPurchase(const Rhythm &rhythm, double days) const;
    /// Expected number of purchase days in the next `days`: alive() times the mean of (1 - (1 + p t / (alpha + T))^-(r + x)) / p over
    /// p, by up to 48 Gauss-Jacobi nodes. Relative error below 1e-9.
    [[nodiscard]] double expected(const Rhythm &rhythm, double days);
    /// The same for several horizons (days, ascending).
    [[nodiscard]] std::vector<double> expected(const Rhythm &rhythm, std::span<const double> days);
    /// The smallest whole number of days with noPurchase() <= `share`, above 0 and below 1: with 1/2 the day by which a purchase is as likely as not.
    /// Empty where there is none, or none within a century.
    [[nodiscard]] std::optional<int> nextPurchase(const Rhythm &rhythm, double share = 0.5) const;

    /// What is known about a customer, in units of time.
    struct Posterior
    {
        double alive = 1; ///< Probability; the others hold where he is.
        double shape = 0; ///< Of the rate, a Gamma: r + x.
        double clock = 0; ///< Its other parameter: alpha + T.
        double leaveA = 0; ///< Of the chance of leaving, a Beta.
        double leaveB = 0;
    };
    [[nodiscard]] Posterior posterior(const Rhythm &rhythm) const;

    [[nodiscard]] const PurchaseFit &fit() const { return m_fit; }

private:
    [[nodiscard]] const BetaRule *ruleFor(const Posterior &customer, double longest);

    PurchaseFit m_fit;
    std::map<std::pair<double, int>, BetaRule> m_rules; ///< By b of the Beta and number of nodes; a is the fit's.
};

} // namespace rapport::forecast

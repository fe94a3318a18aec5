#pragma once

#include "models/forecast/purchasebook.h"
#include "models/forecast/purchasefit.h"

#include <span>
#include <vector>

namespace rapport::forecast {

/// Gamma-Gamma (Colombo & Jiang 1999; Fader & Hardie 2013): a customer's amounts are Gamma(p, nu), and nu is Gamma(q, v) over customers.
struct SpendFit
{
    double p = 0;
    double q = 0; ///< Above 1: otherwise the shop's mean would be infinite.
    double v = 0; ///< In the unit of the amounts given.
    double logLikelihood = 0;
    int buyers = 0; ///< Customers with a repeat purchase of known amount: what it was fitted to.
    bool converged = false;

    /// The shop's mean amount, p v / (q - 1).
    [[nodiscard]] double mean() const { return p * v / (q - 1); }
    /// A customer's expected amount: between his own mean and the shop's, nearer to his own the more he bought.
    [[nodiscard]] double expected(const Spending &customer) const;
};

/// Fits to all with repeats > 0 and mean > 0. The amounts' unit only scales v and the densities. Without anybody: a fit with buyers = 0
/// and a mean of 0.
[[nodiscard]] SpendFit fitSpending(FitKind kind, std::span<const Spending> customers);

} // namespace rapport::forecast

#pragma once

#include "models/forecast/purchasebook.h"

#include <span>
#include <vector>

namespace rapport::forecast {

/// MbgNbd: a customer may leave at once after any purchase, the first included (Batislam, Denizel & Filiztekin 2007; Hoppe & Wagner
/// 2007). BgNbd: only after a repeat purchase (Fader, Hardie & Lee 2005), so that nobody who bought once ever leaves.
enum class PurchaseModel { MbgNbd, BgNbd };

/// MostLikely: plain maximum likelihood, what published figures come from. Map: with weak priors that don't depend on the unit of
/// time, what a small shop needs.
enum class FitKind { Map, MostLikely };

/// Rates of buying are Gamma(r, alpha) over customers, chances of leaving after a purchase Beta(a, b).
struct PurchaseParameters
{
    double r = 0;
    double alpha = 0; ///< In units of time.
    double a = 0;
    double b = 0;

    /// Mean chance of leaving after a purchase.
    [[nodiscard]] double dropOut() const { return a / (a + b); }
    friend bool operator==(const PurchaseParameters &, const PurchaseParameters &) = default;
};

/// A fitted purchase process.
struct PurchaseFit
{
    PurchaseModel model = PurchaseModel::MbgNbd;
    FitKind kind = FitKind::Map;
    double unitDays = 7;       ///< Days in one unit of time: of alpha, and of the densities in the log-likelihood.
    PurchaseParameters parameters;
    double logLikelihood = 0;  ///< Without the priors.
    bool converged = false;
};

/// A rhythm and how many customers share it: likelihoods are summed over these.
struct RhythmCount
{
    Rhythm rhythm;
    double customers = 0;
};

/// The distinct rhythms, ascending.
[[nodiscard]] std::vector<RhythmCount> distinct(std::vector<Rhythm> rhythms);

/// Sum of the log-likelihoods and, where `gradient` is given, its slope by log r, log alpha, log a, log b (added to it, 4 values).
[[nodiscard]] double logLikelihood(PurchaseModel model, const PurchaseParameters &parameters, std::span<const RhythmCount> rows, double unitDays,
                                   double *gradient = nullptr);

/// The best fit of several starts: the likelihood can have two modes. Logs of the parameters stay within [-12, 14]. Always finite; without
/// rows, or where all ages are zero, what the priors alone say.
[[nodiscard]] PurchaseFit fitPurchases(PurchaseModel model, FitKind kind, std::span<const RhythmCount> rows, double unitDays);

} // namespace rapport::forecast

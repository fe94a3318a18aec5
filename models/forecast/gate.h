#pragma once

#include "models/forecast/purchasefit.h"

namespace rapport::forecast {

/// How far a forecast may be trusted, by the number of customers who bought again: below 10 there is none, below 40 it is shown
/// band first.
enum class Gate { NotEnough, Rough, Normal };

inline constexpr int fewestRepeatBuyers = 10;
inline constexpr int normalRepeatBuyers = 40;

/// The gate and what it was judged by.
struct Verdict
{
    Gate gate = Gate::NotEnough;
    /// The history is shorter than three usual gaps, or hardly anybody seems to leave (drop-out share 2 % or less): too little to see
    /// customers leaving.
    bool tooLittleHistory = true;
    int historyDays = 0;      ///< From the shop's first purchase day to the day of the analysis.
    double medianGapDays = 0; ///< Over all gaps between a customer's purchase days; 0: nobody bought twice.
    double dropOut = 0;       ///< Fitted mean chance of leaving after a purchase.

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

[[nodiscard]] inline Gate gateOf(int repeatBuyers)
{
    return repeatBuyers < fewestRepeatBuyers ? Gate::NotEnough : repeatBuyers < normalRepeatBuyers ? Gate::Rough : Gate::Normal;
}

[[nodiscard]] inline Verdict judge(int repeatBuyers, int historyDays, double medianGapDays, const PurchaseParameters &fitted)
{
    constexpr double gaps = 3;
    constexpr double leaving = 0.02;
    const bool seen = medianGapDays > 0 && historyDays >= gaps * medianGapDays && fitted.dropOut() > leaving;
    return {gateOf(repeatBuyers), !seen, historyDays, medianGapDays, fitted.dropOut()};
}

} // namespace rapport::forecast

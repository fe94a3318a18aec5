#pragma once

#include "models/forecast/gate.h"
#include "models/forecast/simulation.h"

#include <optional>
#include <vector>

namespace rapport::forecast {

/// What is asked for.
struct ForecastOptions
{
    PurchaseModel model = PurchaseModel::MbgNbd;
    FitKind fit = FitKind::Map;
    double unitDays = 7;        ///< Days in the fit's unit of time.
    int asOfDay = 0;            ///< Moment::day of the analysis; purchases after it are not looked at.
    int horizonDays = 30;       ///< The N of "in the next N days", at least 1.
    double margin = 1;          ///< Share of an amount that stays with the shop, 0..1; 1: values are revenue.
    double monthlyDiscount = 0; ///< 0.01: what comes a month later is worth 1 % less.
    bool customers = true;      ///< Whether to score every customer.
    bool totals = true;         ///< Whether to simulate the shop's totals and test them on the shop's past.
    quint64 seed = 1;           ///< Of the simulation.
};

/// One customer. Amounts are minor units of the shop's currency. The forecast's fields are empty where the gate says there is not
/// enough data; what happened so far is always there.
struct CustomerForecast
{
    qint64 customer = 0;
    Rhythm rhythm;
    Spending spending;
    std::optional<double> usualGapDays; ///< Median of the customer's own gaps; empty for who bought once.
    int currentGapDays = 0;             ///< Since the last purchase day.

    std::optional<double> alive;
    std::optional<double> noPurchase;   ///< Within the horizon: the risk.
    std::optional<double> expected;     ///< Purchase days within the horizon.
    std::optional<double> orderValue;   ///< Empty where no amounts are known.
    std::optional<double> value12;      ///< Over 12, 24, 36 months, margin and discount applied; empty like orderValue.
    std::optional<double> value24;
    std::optional<double> value36;
    std::optional<int> nextDay;         ///< Moment::day by which a purchase is as likely as not; empty also for "no date".
    std::optional<int> earlyDay;        ///< By which one customer in four of this kind has bought, and three in four: half of them buy between.
    std::optional<int> lateDay;         ///< Empty where more than one in four never buys again.
    bool atRisk = false;                ///< More likely still there than not, noPurchase above riskThreshold, and a gap longer than usual.
};

/// What the model, fitted to the shop as it was, would have said, and what happened until the day of the analysis.
struct Backtest
{
    int asOfDay = 0;        ///< Fitted to what was known on this day.
    int horizonDays = 0;
    int customers = 0;      ///< Of that day; only their purchases count.
    Band predicted;         ///< Purchase days.
    qint64 actual = 0;
    double spreadsheet = 0;
    Band back;              ///< Customers expected back: sum of 1 - noPurchase.
    qint64 cameBack = 0;    ///< Those who bought again.
    friend bool operator==(const Backtest &, const Backtest &) = default;
};

struct ShopForecast
{
    ForecastOptions options;
    int customers = 0;                   ///< With a purchase day up to the day of the analysis.
    int repeatBuyers = 0;
    PurchaseFit purchases;
    SpendFit spend;                      ///< In minor units.
    Verdict verdict;
    std::vector<CustomerForecast> rows;  ///< In the order of the book; empty where not asked for.
    std::optional<double> riskThreshold; ///< 75th percentile of noPurchase over customers more likely still there than not.
    std::optional<double> expectedBack;  ///< Customers expected to buy within the horizon: sum of 1 - noPurchase.
    std::optional<ShopTotals> totals;    ///< Empty where not asked for or not enough data.
    double spread = usualSpread;         ///< What the bands of the totals were widened by.
    double spreadsheet = 0;              ///< Purchases that orders / age times horizon, added up, expects.
    std::vector<Backtest> backtests;     ///< Fitted 91 and 182 days before; fewer where the shop is too young.

    /// The customer's row; null where there is none. Needs a book ordered by customer.
    [[nodiscard]] const CustomerForecast *row(qint64 customer) const;
};

/// Fits, judges, scores and simulates. Pure: the same book and options give the same forecast.
[[nodiscard]] ShopForecast forecastShop(const PurchaseBook &book, const ForecastOptions &options);

/// One customer by the fit, threshold and gate of a shop's forecast: his days (not empty, none after the day of the analysis) may be newer.
[[nodiscard]] CustomerForecast forecastCustomer(const ShopForecast &shop, qint64 customer, std::span<const PurchaseDay> days);

/// What a customer is worth over 12 months with the range that holds it 95 times in 100, margin and discount applied, in minor units; empty
/// where value12 is. Draws a thousand times: for one customer on the screen, not for a list.
[[nodiscard]] std::optional<Band> worthOf(const ShopForecast &shop, const CustomerForecast &row);

/// Positions of the rows, most at risk first: those marked atRisk, by their value at stake (P(no purchase) times value12), then the others by
/// noPurchase. Empty where nothing may be said.
[[nodiscard]] std::vector<std::size_t> byRisk(const ShopForecast &shop);

/// Positions of the rows whose gap is longer than their usual one, the longest compared with it first: the list a shop gets where there is not
/// enough data for a forecast. No model is in it.
[[nodiscard]] std::vector<std::size_t> byIdleness(const ShopForecast &shop);

/// What a spreadsheet expects of one customer: orders / age times horizon. An age below a month counts as one: otherwise who bought today would
/// buy daily.
[[nodiscard]] double spreadsheetPurchases(const Rhythm &rhythm, int horizonDays);

} // namespace rapport::forecast

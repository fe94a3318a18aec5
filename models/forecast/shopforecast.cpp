#include "models/forecast/shopforecast.h"

#include "models/forecast/backtest.h"
#include "models/metrics/mean.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace rapport::forecast {

namespace {

constexpr double daysPerMonth = 365.25 / 12;
constexpr int months = 36;

/// The middle of some gaps; they are reordered. Two middle ones are averaged.
double medianOf(std::vector<int> &gaps)
{
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    if (gaps.size() % 2 == 1)
        return *middle;
    return (*std::max_element(gaps.begin(), middle) + *middle) / 2.0;
}

void appendGaps(std::span<const PurchaseDay> days, std::vector<int> &gaps)
{
    for (std::size_t i = 1; i < days.size(); ++i)
        gaps.push_back(days[i].day - days[i - 1].day);
}

/// Scores customers; what depends on the rhythm alone is worked out once for all who share it.
class Scorer
{
public:
    Scorer(const ForecastOptions &options, const PurchaseFit &purchases, const SpendFit &spend)
        : m_options(options), m_outlook(purchases), m_spend(spend)
    {
        if (options.monthlyDiscount > 0) {
            for (int month = 1; month <= months; ++month)
                m_horizons.push_back(month * daysPerMonth);
        } else {
            m_horizons = {12 * daysPerMonth, 24 * daysPerMonth, 36 * daysPerMonth};
        }
    }

    void score(std::vector<CustomerForecast> &rows)
    {
        std::vector<CustomerForecast *> order;
        for (CustomerForecast &row : rows)
            order.push_back(&row);
        std::sort(order.begin(), order.end(), [](const CustomerForecast *a, const CustomerForecast *b) { return a->rhythm < b->rhythm; });
        CustomerForecast *model = nullptr;
        for (CustomerForecast *row : order) {
            if (model && row->rhythm == model->rhythm) {
                row->alive = model->alive;
                row->noPurchase = model->noPurchase;
                row->expected = model->expected;
                row->nextDay = model->nextDay;
                row->earlyDay = model->earlyDay;
                row->lateDay = model->lateDay;
            } else {
                scorePurchases(*row);
                model = row;
            }
            if (m_spend.buyers > 0)
                scoreSpending(*row);
        }
    }

    Outlook &outlook() { return m_outlook; }

private:
    void scorePurchases(CustomerForecast &row)
    {
        row.alive = m_outlook.alive(row.rhythm);
        row.noPurchase = m_outlook.noPurchase(row.rhythm, m_options.horizonDays);
        row.expected = m_outlook.expected(row.rhythm, m_options.horizonDays);
        row.nextDay = dayOf(row.rhythm, 0.5);
        row.earlyDay = dayOf(row.rhythm, 0.75);
        row.lateDay = dayOf(row.rhythm, 0.25);
        if (m_spend.buyers == 0)
            return;
        const std::vector<double> expected = m_outlook.expected(row.rhythm, m_horizons);
        m_worth = {discounted(expected, 12), discounted(expected, 24), discounted(expected, 36)};
    }

    /// By which the chance of no purchase has fallen to the share.
    std::optional<int> dayOf(const Rhythm &rhythm, double share) const
    {
        const std::optional<int> days = m_outlook.nextPurchase(rhythm, share);
        return days ? std::optional(m_options.asOfDay + *days) : std::nullopt;
    }

    /// Uses what scorePurchases() found out for this rhythm.
    void scoreSpending(CustomerForecast &row) const
    {
        const double amount = m_spend.expected(row.spending);
        row.orderValue = amount;
        row.value12 = amount * m_options.margin * m_worth[0];
        row.value24 = amount * m_options.margin * m_worth[1];
        row.value36 = amount * m_options.margin * m_worth[2];
    }

    /// Purchases of the first months; those of month m count (1 + discount)^-m.
    double discounted(const std::vector<double> &expected, int until) const
    {
        if (m_options.monthlyDiscount <= 0)
            return expected[static_cast<std::size_t>(until / 12 - 1)];
        double sum = 0;
        double before = 0;
        double worth = 1;
        for (int month = 0; month < until; ++month) {
            worth /= 1 + m_options.monthlyDiscount;
            const double now = expected[static_cast<std::size_t>(month)];
            sum += worth * (now - before);
            before = now;
        }
        return sum;
    }

    const ForecastOptions &m_options;
    Outlook m_outlook;
    const SpendFit &m_spend;
    std::vector<double> m_horizons;
    std::array<double, 3> m_worth{}; ///< Purchases of the next 12, 24, 36 months, discounted.
};

/// Who is more likely gone is no longer at risk: he is lost, and in an old shop most are.
bool isThere(const CustomerForecast &row)
{
    return *row.alive > 0.5;
}

bool isAtRisk(const CustomerForecast &row, double threshold)
{
    return isThere(row) && row.usualGapDays && row.currentGapDays > *row.usualGapDays && *row.noPurchase > threshold;
}

/// Who is expected back, the threshold of the risk, and who stands above it with a gap longer than usual.
void markRisks(ShopForecast &forecast)
{
    QVector<double> risks;
    double back = 0;
    for (const CustomerForecast &row : forecast.rows) {
        if (isThere(row))
            risks.append(*row.noPurchase);
        back += 1 - *row.noPurchase;
    }
    forecast.expectedBack = back;
    forecast.riskThreshold = metrics::quantile(std::move(risks), 0.75);
    for (CustomerForecast &row : forecast.rows)
        row.atRisk = forecast.riskThreshold && isAtRisk(row, *forecast.riskThreshold);
}

/// What is known of a customer without any model.
CustomerForecast factsOf(qint64 customer, std::span<const PurchaseDay> days, int asOfDay)
{
    CustomerForecast row;
    row.customer = customer;
    row.rhythm = rhythmOf(days, asOfDay);
    row.spending = spendingOf(days);
    row.currentGapDays = row.rhythm.ageDays - row.rhythm.recencyDays;
    std::vector<int> gaps;
    appendGaps(days, gaps);
    if (!gaps.empty())
        row.usualGapDays = medianOf(gaps);
    return row;
}

/// What the book says by itself: a row per customer, and what the fits are made from.
struct Facts
{
    std::vector<Rhythm> rhythms;
    std::vector<Spending> spendings;
    std::vector<int> gaps;
    int firstDay = std::numeric_limits<int>::max();
};

Facts readBook(const PurchaseBook &book, ShopForecast &forecast)
{
    Facts facts;
    for (std::size_t i = 0; i < book.size(); ++i) {
        const auto days = book.daysUntil(i, forecast.options.asOfDay);
        if (days.empty())
            continue;
        const CustomerForecast row = factsOf(book.customer(i), days, forecast.options.asOfDay);
        ++forecast.customers;
        forecast.repeatBuyers += row.rhythm.repeats > 0 ? 1 : 0;
        forecast.spreadsheet += spreadsheetPurchases(row.rhythm, forecast.options.horizonDays);
        facts.firstDay = std::min(facts.firstDay, days.front().day);
        facts.rhythms.push_back(row.rhythm);
        facts.spendings.push_back(row.spending);
        appendGaps(days, facts.gaps);
        if (forecast.options.customers)
            forecast.rows.push_back(row);
    }
    return facts;
}

} // namespace

const CustomerForecast *ShopForecast::row(qint64 customer) const
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), customer,
                                        [](const CustomerForecast &row, qint64 id) { return row.customer < id; });
    return found != rows.end() && found->customer == customer ? &*found : nullptr;
}

CustomerForecast forecastCustomer(const ShopForecast &shop, qint64 customer, std::span<const PurchaseDay> days)
{
    std::vector<CustomerForecast> rows{factsOf(customer, days, shop.options.asOfDay)};
    if (shop.verdict.gate == Gate::NotEnough)
        return rows.front();
    Scorer(shop.options, shop.purchases, shop.spend).score(rows);
    rows.front().atRisk = shop.riskThreshold && isAtRisk(rows.front(), *shop.riskThreshold);
    return rows.front();
}

std::optional<Band> worthOf(const ShopForecast &shop, const CustomerForecast &row)
{
    if (!row.value12)
        return std::nullopt;
    Outlook outlook(shop.purchases);
    const SimulatedCustomer customer{row.rhythm, row.spending};
    const Band revenue = simulate(outlook, shop.spend, std::span(&customer, 1), qRound(12 * daysPerMonth), 1, shop.spread, shop.options.seed).value;
    // The draws know no discount; what it takes off the middle it takes off the ends.
    const double worth = revenue.value > 0 ? *row.value12 / revenue.value : 0;
    return Band{*row.value12, std::min(revenue.low * worth, *row.value12), std::max(revenue.high * worth, *row.value12)};
}

std::vector<std::size_t> byRisk(const ShopForecast &shop)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < shop.rows.size() && shop.verdict.gate != Gate::NotEnough; ++i)
        order.push_back(i);
    const auto stake = [](const CustomerForecast &row) { return row.atRisk ? *row.noPurchase * row.value12.value_or(1) : 0; };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const CustomerForecast &first = shop.rows[a];
        const CustomerForecast &second = shop.rows[b];
        return std::tuple(!first.atRisk, -stake(first), -*first.noPurchase, a) < std::tuple(!second.atRisk, -stake(second), -*second.noPurchase, b);
    });
    return order;
}

std::vector<std::size_t> byIdleness(const ShopForecast &shop)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < shop.rows.size(); ++i) {
        if (shop.rows[i].usualGapDays && shop.rows[i].currentGapDays > *shop.rows[i].usualGapDays)
            order.push_back(i);
    }
    // Gaps are a day at least: purchases of one day are one.
    const auto idleness = [&](std::size_t i) { return shop.rows[i].currentGapDays / std::max(1.0, *shop.rows[i].usualGapDays); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return idleness(a) > idleness(b); });
    return order;
}

double spreadsheetPurchases(const Rhythm &rhythm, int horizonDays)
{
    return (rhythm.repeats + 1.0) / std::max<double>(rhythm.ageDays, daysPerMonth) * horizonDays;
}

ShopForecast forecastShop(const PurchaseBook &book, const ForecastOptions &options)
{
    ShopForecast forecast;
    forecast.options = options;
    Facts facts = readBook(book, forecast);
    const std::vector<RhythmCount> rows = distinct(facts.rhythms);
    forecast.purchases = fitPurchases(options.model, options.fit, rows, options.unitDays);
    forecast.spend = fitSpending(options.fit, facts.spendings);
    forecast.verdict = judge(forecast.repeatBuyers, facts.rhythms.empty() ? 0 : options.asOfDay - facts.firstDay,
                             facts.gaps.empty() ? 0 : medianOf(facts.gaps), forecast.purchases.parameters);
    if (forecast.verdict.gate == Gate::NotEnough)
        return forecast;
    Scorer scorer(forecast.options, forecast.purchases, forecast.spend);
    scorer.score(forecast.rows);
    if (!forecast.rows.empty())
        markRisks(forecast);
    if (options.totals) {
        for (const int daysAgo : {91, 182}) {
            if (const auto test = backtest(book, options, daysAgo))
                forecast.backtests.push_back(*test);
        }
        forecast.spread = spreadOf(forecast.backtests);
        std::vector<SimulatedCustomer> customers;
        for (std::size_t i = 0; i < facts.rhythms.size(); ++i)
            customers.push_back({facts.rhythms[i], facts.spendings[i]});
        forecast.totals = simulate(scorer.outlook(), forecast.spend, customers, options.horizonDays, options.margin, forecast.spread, options.seed);
    }
    return forecast;
}

} // namespace rapport::forecast

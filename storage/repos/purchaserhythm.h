#pragma once

#include <QString>

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace rapport::repos {

/// What one customer paid on one day in one currency, refunds taken off.
struct DayNet
{
    int day = 0;          ///< Moment::day.
    QString currency;
    qint64 minor = 0;
    friend bool operator==(const DayNet &, const DayNet &) = default;
};

/// One row of activity_month, or a change of it.
struct ActivityCell
{
    qint64 active = 0;
    qint64 lost = 0;
    qint64 buyers = 0;
    qint64 returned = 0;
    [[nodiscard]] bool isZero() const { return active == 0 && lost == 0 && buyers == 0 && returned == 0; }
    friend bool operator==(const ActivityCell &, const ActivityCell &) = default;
};

/// One row of value_month, or a change of it.
struct ValueCell
{
    qint64 customers = 0;
    qint64 purchases = 0;
    qint64 revenueMinor = 0;
    qint64 spentGrowth = 0;
    double squareGrowth = 0; ///< In units of 100 minor units, squared.
    [[nodiscard]] bool isZero() const
    {
        return customers == 0 && purchases == 0 && revenueMinor == 0 && spentGrowth == 0 && squareGrowth == 0;
    }
};

using ActivityMonths = std::map<int, ActivityCell>;
using ValueMonths = std::map<std::pair<int, QString>, ValueCell>;

/// The distinct days, ascending, on which something was bought: a net above zero in some currency.
/// `nets` is ordered by day. Refunds net into the day; days without a positive net are no purchase days.
[[nodiscard]] std::vector<int> purchaseDays(std::span<const DayNet> nets);

/// Adds (sign 1) or takes away (sign -1) what one customer, by its ordered purchase days, contributes to
/// activity_month: the one definition that changes, rebuild and check share. It ends when the customer
/// lapses, `window` days after the last purchase.
void addActivity(std::span<const int> days, int window, int sign, ActivityMonths &into);

/// The same for value_month: purchases, first purchase, revenue, and growth of spent-so-far and of its square,
/// per currency. `nets` is ordered by day; `purchases` says how many purchases are in each.
void addValue(std::span<const DayNet> nets, std::span<const int> purchases, int sign, ValueMonths &into);

/// Histogram of the gaps in days between a customer's purchase days that follow one another.
class GapHistogram
{
public:
    void add(std::span<const int> days);
    /// The shop's inactivity window: 80th percentile (type 7, Hyndman & Fan 1996) of the gaps, at least 30. Whole
    /// days: with whole days between, a fraction of a day changes nobody's state.
    [[nodiscard]] int window() const;

    static constexpr int smallestWindow = 30;

private:
    [[nodiscard]] int atRank(qint64 rank) const;
    std::map<int, qint64> m_counts;
    qint64 m_total = 0;
};

} // namespace rapport::repos

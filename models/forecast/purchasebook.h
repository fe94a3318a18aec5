#pragma once

#include <QtGlobal>

#include <compare>
#include <span>
#include <vector>

namespace rapport::forecast {

/// A day on which a customer bought: purchases of one day are one, refunds of the day taken off.
struct PurchaseDay
{
    int day = 0;      ///< Moment::day.
    qint64 minor = 0; ///< Paid in the shop's currency; 0: free, or paid in another one: the day counts and its amount does not.
    friend bool operator==(const PurchaseDay &, const PurchaseDay &) = default;
};

/// What the purchase process of a customer is judged by (Fader, Hardie & Lee 2005), in whole days: x, t_x and T.
struct Rhythm
{
    int repeats = 0;     ///< x: distinct purchase days after the first.
    int recencyDays = 0; ///< t_x: from the first to the last purchase day; 0 for x = 0.
    int ageDays = 0;     ///< T: from the first purchase day to the day of the analysis; never below t_x.
    friend auto operator<=>(const Rhythm &, const Rhythm &) = default;
};

/// Repeat purchases with a known amount: how many days, and their mean in minor units. The first purchase is left out, as in
/// Fader & Hardie 2013.
struct Spending
{
    int repeats = 0;
    double mean = 0;
    friend bool operator==(const Spending &, const Spending &) = default;
};

/// The purchase days of all customers, one after the other in memory.
class PurchaseBook
{
public:
    PurchaseBook() = default;

    /// Adds a day of a customer. A customer's days come together and ascending. Whoever reads them leaves out days that refunds bring
    /// to zero or below.
    void add(qint64 customer, const PurchaseDay &day);

    [[nodiscard]] std::size_t size() const { return m_customers.size(); }
    [[nodiscard]] qint64 customer(std::size_t index) const { return m_customers[index]; }
    /// All days, ascending.
    [[nodiscard]] std::span<const PurchaseDay> days(std::size_t index) const;
    /// The days up to and with `lastDay`; may be empty.
    [[nodiscard]] std::span<const PurchaseDay> daysUntil(std::size_t index, int lastDay) const;

private:
    std::vector<qint64> m_customers;
    std::vector<std::size_t> m_ends;
    std::vector<PurchaseDay> m_days;
};

/// The rhythm of some days, not empty and none after `asOfDay`.
[[nodiscard]] Rhythm rhythmOf(std::span<const PurchaseDay> days, int asOfDay);
[[nodiscard]] Spending spendingOf(std::span<const PurchaseDay> days);

} // namespace rapport::forecast

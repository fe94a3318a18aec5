#include "models/forecast/purchasebook.h"

#include <algorithm>

namespace rapport::forecast {

void PurchaseBook::add(qint64 customer, const PurchaseDay &day)
{
    if (m_customers.empty() || m_customers.back() != customer) {
        m_customers.push_back(customer);
        m_ends.push_back(m_days.size());
    }
    m_days.push_back(day);
    m_ends.back() = m_days.size();
}

std::span<const PurchaseDay> PurchaseBook::days(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return {m_days.data() + begin, m_ends[index] - begin};
}

std::span<const PurchaseDay> PurchaseBook::daysUntil(std::size_t index, int lastDay) const
{
    const std::span<const PurchaseDay> all = days(index);
    const auto after = std::upper_bound(all.begin(), all.end(), lastDay, [](int day, const PurchaseDay &row) { return day < row.day; });
    return all.first(static_cast<std::size_t>(after - all.begin()));
}

Rhythm rhythmOf(std::span<const PurchaseDay> days, int asOfDay)
{
    const int first = days.front().day;
    return {static_cast<int>(days.size()) - 1, days.back().day - first, asOfDay - first};
}

Spending spendingOf(std::span<const PurchaseDay> days)
{
    Spending spending;
    double sum = 0;
    for (std::size_t i = 1; i < days.size(); ++i) {
        if (days[i].minor <= 0)
            continue;
        ++spending.repeats;
        sum += static_cast<double>(days[i].minor);
    }
    if (spending.repeats > 0)
        spending.mean = sum / spending.repeats;
    return spending;
}

} // namespace rapport::forecast

#include "models/metrics/cohorts.h"

#include "models/metrics/proportion.h"

#include <map>

namespace rapport::metrics {

Estimate Cohort::returned(int monthsSince) const
{
    return monthsSince >= 0 && monthsSince < buyers.size() ? share(buyers[monthsSince], size) : withheld(size, QStringLiteral("not-yet"));
}

Estimate Cohort::repeatRate() const
{
    return exposed == 0 && size > 0 ? withheld(size, QStringLiteral("not-yet")) : share(repeated, exposed);
}

Estimate Cohorts::repeatRate() const
{
    return share(repeaters, customers);
}

Cohorts cohorts(const forecast::PurchaseBook &book, int asOfDay, int windowDays, const std::function<int(int)> &monthOf)
{
    Cohorts result;
    result.runningMonth = monthOf(asOfDay);
    result.windowDays = windowDays;
    std::map<int, Cohort> rows;
    std::map<int, int> months; // Working a month out costs more than finding it again.
    const auto month = [&](int day) {
        const auto [at, fresh] = months.try_emplace(day, 0);
        if (fresh)
            at->second = monthOf(day);
        return at->second;
    };
    for (std::size_t i = 0; i < book.size(); ++i) {
        const auto days = book.daysUntil(i, asOfDay);
        if (days.empty())
            continue;
        const int first = month(days.front().day);
        Cohort &row = rows[first];
        if (row.buyers.isEmpty()) {
            row.month = first;
            row.buyers.resize(result.runningMonth - first + 1);
        }
        ++row.size;
        ++result.customers;
        result.repeaters += days.size() > 1 ? 1 : 0;
        int last = -1;
        for (const forecast::PurchaseDay &day : days) {
            const int since = month(day.day) - first;
            if (since != last)
                ++row.buyers[since];
            last = since;
        }
        if (days.front().day + windowDays <= asOfDay) {
            ++row.exposed;
            row.repeated += days.size() > 1 && days[1].day <= days.front().day + windowDays ? 1 : 0;
        }
    }
    for (const auto &[number, row] : rows)
        result.rows.append(row);
    return result;
}

} // namespace rapport::metrics

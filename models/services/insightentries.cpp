#include "models/services/insightreader.h"

#include "storage/repos/activity.h"
#include "storage/repos/trends.h"

#include <QSet>

// The part of InsightReader that works totals out for some customers only, by the very functions that keep
// the totals of all.

namespace rapport {

namespace {
constexpr qsizetype fewCustomers = 3000; ///< More of them are found faster by reading all purchases in one pass.
}

void InsightReader::readEntries(Session &session, Totals &into) const
{
    into.answers = repos::answersOf(session, into.filter, m_span.from, m_span.to);
    into.moods = repos::moodsOf(session, into.filter, m_span.from, m_span.to);
    // What was bought went through no channel and has no topic.
    if (!into.filter.byEntry())
        readPurchases(session, into);
}

QVector<ActivityTotal> InsightReader::activityOf(Session &session, const repos::EntryFilter &filter) const
{
    if (filter.isEmpty())
        return repos::activityTotals(session, m_span.from, m_span.to);
    Totals totals;
    totals.filter = filter;
    totals.windowDays = repos::inactivityWindow(session);
    readPurchases(session, totals);
    return totals.activity;
}

void InsightReader::readPurchases(Session &session, Totals &into) const
{
    const auto [lapsedFrom, lapsedBefore] = lapseDays(m_span.running, into.windowDays);
    repos::PurchaseMonths months;
    const auto add = [&, from = lapsedFrom, before = lapsedBefore](const repos::CustomerNets &nets) {
        months.add(nets, into.windowDays);
        const std::vector<int> days = repos::purchaseDays(nets.nets);
        if (!days.empty() && days.back() >= from && days.back() < before)
            ++into.lostSoFar;
    };
    const QVector<CustomerId> customers = repos::customersIn(session, into.filter.whose);
    if (customers.size() <= fewCustomers) {
        for (const CustomerId customer : customers)
            add(repos::netsOf(session, customer));
    } else {
        const QSet<CustomerId> wanted(customers.cbegin(), customers.cend());
        repos::forEachNets(session, [&](const repos::CustomerNets &nets) {
            if (wanted.contains(nets.customer))
                add(nets);
        });
    }
    for (const auto &[month, cell] : months.activity)
        into.activity.append({month, cell.active, cell.lost, cell.buyers, cell.returned});
    for (const auto &[key, cell] : months.value)
        into.values.append({key.first, key.second, cell.customers, cell.purchases, cell.revenueMinor, cell.spentGrowth, cell.squareGrowth});
}

} // namespace rapport

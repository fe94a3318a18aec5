#include "models/services/insightreader.h"

#include "storage/repos/activity.h"
#include "storage/repos/trends.h"

// The part of InsightReader that works totals out for some customers only, by the very functions that keep
// the totals of all.

namespace rapport {

void InsightReader::readEntries(Session &session, Totals &into) const
{
    into.answers = repos::answersOf(session, into.filter, m_span.from, m_span.to);
    into.moods = repos::moodsOf(session, into.filter, m_span.from, m_span.to);
    // What was bought went through no channel and has no topic.
    if (into.filter.byEntry())
        return;
    const auto [lapsedFrom, lapsedBefore] = lapseDays(m_span.running, into.windowDays);
    repos::PurchaseMonths months;
    for (const CustomerId customer : repos::customersBearing(session, into.filter.tags)) {
        const repos::CustomerNets nets = repos::netsOf(session, customer);
        months.add(nets, into.windowDays);
        const std::vector<int> days = repos::purchaseDays(nets.nets);
        if (!days.empty() && days.back() >= lapsedFrom && days.back() < lapsedBefore)
            ++into.lostSoFar;
    }
    for (const auto &[month, cell] : months.activity)
        into.activity.append({month, cell.active, cell.lost, cell.buyers, cell.returned});
    for (const auto &[key, cell] : months.value)
        into.values.append({key.first, key.second, cell.customers, cell.purchases, cell.revenueMinor, cell.spentGrowth, cell.squareGrowth});
}

} // namespace rapport

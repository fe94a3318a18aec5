#include "models/services/analysisreader.h"

#include "models/text/shopcalendar.h"
#include "storage/repos/calendarmonths.h"
#include "storage/repos/figures.h"
#include "storage/repos/timeline.h"

#include <QSet>

// The part of AnalysisReader that finds the records behind cohorts and segments.

namespace rapport {

Result<QVector<TimelineEntry>> AnalysisReader::cohortBehind(Session &session, int firstMonth, int monthsSince, int limit) const
{
    const Result<repos::EntryFilter> chosen = filter(session);
    if (!chosen)
        return chosen.error();
    const forecast::PurchaseBook purchases = book(session, *chosen, m_now.day);
    QSet<CustomerId> members;
    for (std::size_t i = 0; i < purchases.size(); ++i) {
        if (repos::monthOf(purchases.days(i).front().day) == firstMonth)
            members.insert(CustomerId(purchases.customer(i)));
    }
    return repos::timelineEntries(session, repos::purchasesOf(session, members, firstMonth + monthsSince, limit));
}

Result<QVector<TimelineEntry>> AnalysisReader::segmentBehind(Session &session, metrics::RfmSegment segment, int limit) const
{
    const Result<repos::EntryFilter> chosen = filter(session);
    if (!chosen)
        return chosen.error();
    const metrics::Rfm rfm = metrics::rfm(book(session, *chosen, m_now.day), m_now.day);
    QSet<CustomerId> members;
    for (const metrics::RfmRow &row : rfm.rows) {
        if (row.segment == segment)
            members.insert(CustomerId(row.customer));
    }
    return repos::timelineEntries(session, repos::lastPurchasesOf(session, members, limit));
}

} // namespace rapport

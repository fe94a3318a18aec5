#pragma once

#include "models/forecast/purchasebook.h"
#include "models/segments/segmentcompiler.h"
#include "models/services/analysis.h"
#include "storage/records/moment.h"
#include "storage/repos/entryfilter.h"
#include "storage/session.h"

namespace rapport {

/// What Analysis' closures do on a read lane. A value, safe to copy to another thread; everything but the results throws Failure.
class AnalysisReader
{
public:
    AnalysisReader(const TrendRequest &request, SegmentContext context, const QString &currency)
        : m_request(request), m_context(std::move(context)), m_now(m_context.moment()), m_currency(currency)
    {
    }

    [[nodiscard]] Result<Loyalty> loyalty(Session &session) const;
    [[nodiscard]] Result<QVector<metrics::Driver>> drivers(Session &session) const;
    [[nodiscard]] Result<QVector<metrics::Driver>> phrases(Session &session) const;
    /// `now` is UTC epoch ms: what lies ahead is a plan, not a touch.
    [[nodiscard]] Result<metrics::Journey> journey(Session &session, qint64 now) const;
    [[nodiscard]] Result<QVector<TimelineEntry>> cohortBehind(Session &session, int firstMonth, int monthsSince, int limit) const;
    [[nodiscard]] Result<QVector<TimelineEntry>> segmentBehind(Session &session, metrics::RfmSegment segment, int limit) const;
    [[nodiscard]] Result<Relations> relations(Session &session) const;
    [[nodiscard]] EmpathyIndex empathy(Session &session) const;

private:
    [[nodiscard]] forecast::PurchaseBook book(Session &session, const repos::EntryFilter &filter, int lastDay) const;
    [[nodiscard]] Result<repos::EntryFilter> filter(Session &session) const;

    TrendRequest m_request;
    SegmentContext m_context;
    Moment m_now;
    QString m_currency;
};

} // namespace rapport

#pragma once

#include "models/forecast/purchasebook.h"
#include "models/services/analysis.h"
#include "storage/records/moment.h"
#include "storage/repos/entryfilter.h"
#include "storage/session.h"

namespace rapport {

/// What Analysis' closures do on a read lane. A value, safe to copy to another thread; everything but the results throws Failure.
class AnalysisReader
{
public:
    AnalysisReader(const TrendRequest &request, const Moment &now, const QString &currency) : m_request(request), m_now(now), m_currency(currency) {}

    [[nodiscard]] Result<Loyalty> loyalty(Session &session) const;
    [[nodiscard]] Result<QVector<metrics::Driver>> drivers(Session &session) const;
    [[nodiscard]] Result<Relations> relations(Session &session) const;
    [[nodiscard]] EmpathyIndex empathy(Session &session) const;

private:
    [[nodiscard]] forecast::PurchaseBook book(Session &session, const repos::EntryFilter &filter, int lastDay) const;
    [[nodiscard]] Result<repos::EntryFilter> filter(Session &session) const;

    TrendRequest m_request;
    Moment m_now;
    QString m_currency;
};

} // namespace rapport

#pragma once

#include "models/forecast/purchasebook.h"
#include "models/segments/segmentcompiler.h"
#include "models/services/initiatives.h"
#include "storage/records/moment.h"
#include "storage/repos/customerset.h"
#include "storage/session.h"

namespace rapport {

/// What the closures of Initiatives do on a read lane. A value, safe to copy to another thread; everything but the results throws Failure.
class InitiativeReader
{
public:
    InitiativeReader(SegmentContext context, const QString &currency) : m_context(std::move(context)), m_now(m_context.moment()), m_currency(currency) {}

    [[nodiscard]] QVector<InitiativeOutcome> list(Session &session) const;
    [[nodiscard]] Result<InitiativeProspect> prospect(Session &session, const InitiativeDraft &draft) const;
    [[nodiscard]] Result<ContractLife> contractLife(Session &session, const TrendRequest &request) const;
    /// The customers a draft is about, by id.
    [[nodiscard]] Result<QVector<CustomerId>> whom(Session &session, const InitiativeDraft &draft) const;

    /// Contracts of customers of the set, renewals joined.
    [[nodiscard]] static QVector<metrics::Contract> contracts(Session &session, const repos::CustomerSet &set);

private:
    [[nodiscard]] forecast::PurchaseBook book(Session &session) const;
    void compare(Session &session, const forecast::PurchaseBook &book, InitiativeOutcome &outcome) const;

    SegmentContext m_context;
    Moment m_now;
    QString m_currency;
};

} // namespace rapport

#pragma once

#include "models/forecast/purchasebook.h"
#include "models/services/initiatives.h"
#include "storage/records/moment.h"
#include "storage/session.h"

namespace rapport {

/// What the closures of Initiatives do on a read lane. A value, safe to copy to another thread; everything but the results throws Failure.
class InitiativeReader
{
public:
    InitiativeReader(const Moment &now, const QString &currency) : m_now(now), m_currency(currency) {}

    [[nodiscard]] QVector<InitiativeOutcome> list(Session &session) const;
    [[nodiscard]] Result<InitiativeProspect> prospect(Session &session, const InitiativeDraft &draft) const;
    [[nodiscard]] Result<ContractLife> contractLife(Session &session, const TrendRequest &request) const;
    /// The customers a draft is about, by id.
    [[nodiscard]] Result<QVector<CustomerId>> whom(Session &session, const InitiativeDraft &draft) const;

    /// Contracts of customers bearing the tags, renewals joined.
    [[nodiscard]] static QVector<metrics::Contract> contracts(Session &session, const QVector<TagId> &tags);

private:
    [[nodiscard]] forecast::PurchaseBook book(Session &session) const;
    void compare(Session &session, const forecast::PurchaseBook &book, InitiativeOutcome &outcome) const;

    Moment m_now;
    QString m_currency;
};

} // namespace rapport

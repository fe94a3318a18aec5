#include "models/services/customerentry.h"
#include "models/services/customers.h"
#include "models/services/undoable.h"
#include "storage/repos/consents.h"
#include "storage/repos/customers.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// When the customer last said something about it; 0: never.
qint64 lastSaid(const std::optional<Consent> &consent)
{
    return consent ? std::max(consent->givenAt, consent->withdrawnAt) : 0;
}

/// What stands after a word that is newer than what stood.
Consent decided(const std::optional<Consent> &before, const ConsentChange &change)
{
    Consent consent = before.value_or(Consent{});
    // A yes that is taken back keeps the day it was given on.
    if (change.given || !before)
        consent.givenAt = change.saidAt;
    consent.withdrawnAt = !change.given && before && before->given ? change.saidAt : 0;
    consent.given = change.given;
    consent.source = change.source;
    consent.purpose = change.purpose;
    return consent;
}

} // namespace

QFuture<Result<void>> Customers::setConsent(const ConsentDraft &draft)
{
    const qint64 now = m_workspace.clock().now();
    const QDate today = m_workspace.calendar().local(now).date();
    const ConsentChange change{draft.purpose.simplified(), draft.given, draft.source.simplified(),
                               !draft.said.isValid() || draft.said == today ? now : m_workspace.calendar().on(draft.said).at, now};
    if (change.purpose.isEmpty())
        return refused<void>({Error::Kind::Invalid, u"purpose"_s, {}, u"empty"_s});
    if (draft.said.isValid() && draft.said > today)
        return refused<void>({Error::Kind::Invalid, u"said"_s, draft.said.toString(Qt::ISODate), u"future"_s});
    return undoable(m_workspace, u"customer.consent"_s,
                    [id = draft.customer, change](Transaction &transaction, UndoNote &note) -> Result<void> {
                        Session &session = transaction.session();
                        const std::optional<Customer> customer = repos::customerById(session, id);
                        if (!customer)
                            return Error{Error::Kind::NotFound, u"customer"_s, QString::number(id.value()), {}};
                        repos::addConsentChange(session, id, change);
                        const std::optional<Consent> before = repos::consent(session, id, change.purpose);
                        // What was said before the last word is history only.
                        if (change.saidAt >= lastSaid(before)) {
                            Consent consent = decided(before, change);
                            consent.customer = id;
                            repos::putConsent(session, consent);
                        }
                        transaction.changes().customers.append(id);
                        note.subject = displayName(*customer);
                        return Done{};
                    });
}

QFuture<Result<void>> Customers::setConsent(CustomerId id, const QString &purpose, bool given, const QString &source)
{
    return setConsent({id, purpose, given, source, {}});
}

QFuture<Result<QVector<ConsentChange>>> Customers::consentHistory(CustomerId id)
{
    return m_workspace.database().read(
        [id](Session &session) -> Result<QVector<ConsentChange>> { return repos::consentHistory(session, id); });
}

QFuture<Result<CustomerContact>> Customers::contact(CustomerId id)
{
    return m_workspace.database().read([id](Session &session) -> Result<CustomerContact> {
        const std::optional<Customer> customer = repos::customerById(session, id);
        if (!customer)
            return Error{Error::Kind::NotFound, u"customer"_s, QString::number(id.value()), {}};
        return CustomerContact{*customer, repos::consents(session, id)};
    });
}

} // namespace rapport

#include "storage/repos/consents.h"

namespace rapport::repos {

QVector<Consent> consents(Session &session, CustomerId customer)
{
    QVector<Consent> all;
    Statement &query = session.run(QStringLiteral("SELECT id, purpose, given, source, given_at, withdrawn_at FROM consent WHERE customer_id = ? ORDER BY purpose"), customer);
    while (query.next()) {
        Consent consent;
        consent.id = query.id<ConsentId>(0);
        consent.customer = customer;
        consent.purpose = query.text(1);
        consent.given = query.flag(2);
        consent.source = query.text(3);
        consent.givenAt = query.integer(4);
        consent.withdrawnAt = query.integer(5);
        all.append(consent);
    }
    return all;
}

std::optional<Consent> consent(Session &session, CustomerId customer, const QString &purpose)
{
    const QVector<Consent> all = consents(session, customer);
    for (const Consent &one : all) {
        if (one.purpose == purpose)
            return one;
    }
    return std::nullopt;
}

void putConsent(Session &session, const Consent &consent)
{
    const QVariant withdrawn = consent.withdrawnAt > 0 ? QVariant(consent.withdrawnAt) : QVariant();
    session.run(QStringLiteral("INSERT INTO consent (id, customer_id, purpose, given, source, given_at, withdrawn_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
                               "ON CONFLICT (customer_id, purpose) DO UPDATE SET given = excluded.given, source = excluded.source, "
                               "given_at = excluded.given_at, withdrawn_at = excluded.withdrawn_at"),
                consent.id, consent.customer, consent.purpose, consent.given, consent.source, consent.givenAt, withdrawn);
}

QVector<ConsentChange> consentHistory(Session &session, CustomerId customer)
{
    QVector<ConsentChange> all;
    Statement &query = session.run(
        QStringLiteral("SELECT purpose, given, source, said_at, noted_at FROM consent_change WHERE customer_id = ? ORDER BY said_at DESC, id DESC"), customer);
    while (query.next())
        all.append({query.text(0), query.flag(1), query.text(2), query.integer(3), query.integer(4)});
    return all;
}

void addConsentChange(Session &session, CustomerId customer, const ConsentChange &change)
{
    session.run(QStringLiteral("INSERT INTO consent_change (customer_id, purpose, given, source, said_at, noted_at) VALUES (?, ?, ?, ?, ?, ?)"), customer,
                change.purpose, change.given, change.source, change.saidAt, change.notedAt);
}

void removeConsent(Session &session, CustomerId customer, const QString &purpose)
{
    session.run(QStringLiteral("DELETE FROM consent WHERE customer_id = ? AND purpose = ?"), customer, purpose);
}

} // namespace rapport::repos

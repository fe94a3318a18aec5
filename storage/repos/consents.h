#pragma once

#include "storage/records/consent.h"
#include "storage/records/customer.h"
#include "storage/session.h"

#include <QVector>

#include <optional>

namespace rapport::repos {

/// By purpose.
[[nodiscard]] QVector<Consent> consents(Session &session, CustomerId customer);
[[nodiscard]] std::optional<Consent> consent(Session &session, CustomerId customer, const QString &purpose);
/// Adds or replaces the customer's consent for its purpose; an id that is set is kept.
void putConsent(Session &session, const Consent &consent);
/// Everything the customer said, newest first.
[[nodiscard]] QVector<ConsentChange> consentHistory(Session &session, CustomerId customer);
void addConsentChange(Session &session, CustomerId customer, const ConsentChange &change);
void removeConsent(Session &session, CustomerId customer, const QString &purpose);

} // namespace rapport::repos

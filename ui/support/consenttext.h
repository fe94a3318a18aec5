#pragma once

#include "storage/records/consent.h"
#include "storage/records/customer.h"
#include "ui/support/momenttext.h"

#include <optional>

namespace rapport {

/// A purpose in a few words: "calls", "text messages"; the shop's own ones as they were written.
[[nodiscard]] QString consentPurposeText(const QString &purpose);
/// Where a word came from: "said on the phone", "on a form"; empty for none.
[[nodiscard]] QString consentSourceText(const QString &source);
/// What stands for a purpose: "calls", "no calls".
[[nodiscard]] QString consentText(const Consent &consent);
/// Since when and from where: "since 3 May, said on the phone".
[[nodiscard]] QString consentSince(const Consent &consent, const MomentText &moments, const ShopCalendar &calendar);

/// The word that speaks against using a purpose ("calls", "email"): a no. Empty where there is none.
[[nodiscard]] std::optional<Consent> refusalOf(const QVector<Consent> &consents, const QString &purpose);
/// Why not to ring somebody up: "asked not to be called (since 3 May, said on the phone)".
[[nodiscard]] QString noCallsText(const Consent &refusal, const MomentText &moments, const ShopCalendar &calendar);

} // namespace rapport

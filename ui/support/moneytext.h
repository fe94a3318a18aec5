#pragma once

#include <QString>

#include <optional>

namespace rapport {

/// Digits after the point that ISO 4217 gives a currency: 2 for most, 0 for JPY, 3 for KWD ...
[[nodiscard]] int minorDigits(const QString &currency);

/// An amount in minor units as people write it: "€ 84.50" in the order and with the signs of the locale, a refund with a
/// true minus ("−€ 12.00"). Currencies without a sign of their own keep their code ("CHF 20.00").
[[nodiscard]] QString moneyText(qint64 minor, const QString &currency);

/// What a person typed as an amount, in minor units: "84.5", "84,50", "1,234.50", "€ 84,50", "-12". Empty where it is no
/// amount, has more digits after the point than the currency, or is too large.
[[nodiscard]] std::optional<qint64> parseMoney(const QString &text, const QString &currency);

} // namespace rapport

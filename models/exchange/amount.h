#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace rapport::exchange {

/// A decimal number, exact: digits × 10^-scale.
struct Decimal
{
    qint64 digits = 0;
    int scale = 0;
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

/// An amount of money as a cell says it.
struct Amount
{
    Decimal value;
    QString currency; ///< ISO 4217 where the cell names one, else empty.
};

/// Digits behind the point of a currency by ISO 4217: 2 for EUR, 0 for JPY, 3 for TND; -1 where there is no such currency.
[[nodiscard]] int currencyDigits(const QString &currency);

/// The currency a word or sign in a cell stands for ("EUR", "€", "US$", "Fr."); empty where it is none.
/// A sign several countries use ("$", "£", "kr") stands for `usual` where that is one of them.
[[nodiscard]] QString currencyFromSign(QStringView sign, const QString &usual);

/// A plain number: "1.234,5" where the mark is a comma, "1'234.5", "-5", "5-", "(12.00)", "−3", "12,-". Empty where the text
/// is none, has two signs, or its groups are not groups of three. Exact to twelve places behind the mark.
[[nodiscard]] std::optional<Decimal> readDecimal(QStringView text, QChar decimalMark);

/// A number with a currency before or behind it, or none.
[[nodiscard]] std::optional<Amount> readAmount(QStringView cell, QChar decimalMark, const QString &usualCurrency);

/// In minor units, rounded half away from zero where a cell has more digits than the currency; empty above `largestAmountMinor`.
[[nodiscard]] std::optional<qint64> toMinor(Decimal value, int currencyDigits);

/// The exact product; empty where it does not fit.
[[nodiscard]] std::optional<Decimal> multiply(Decimal a, Decimal b);

} // namespace rapport::exchange

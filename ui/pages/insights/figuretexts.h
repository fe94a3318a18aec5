#pragma once

#include "models/metrics/estimate.h"

#include <QString>

namespace rapport {

/// What a figure counts.
enum class Counted { Answers, Customers, Buyers, Active, Cases, Texts, Purchases, People, Conversations, Promises, Contracts };

/// "59 answers", "1 case", "of 461 active".
[[nodiscard]] QString countedText(qint64 n, Counted what);

/// A month (Moment::month): "Sep", "Sep 26".
[[nodiscard]] QString monthShort(int month, bool withYear);
/// "September 2026"; `withYear` false: "September".
[[nodiscard]] QString monthLong(int month, bool withYear = true);
/// "Dec 2025 to Nov 2026", "Nov 2026" for one month.
[[nodiscard]] QString monthRange(int from, int to);

/// "11 to 50".
[[nodiscard]] QString rangeText(const QString &low, const QString &high);

/// "110 (85 to 140)"; where the figure is rough its range first: "85 to 140 (about 110)".
[[nodiscard]] QString withRange(const QString &value, const QString &range, bool rough);

/// Why there is no figure, in words: "No answers", "6 of the 10 answers needed", "Not known yet".
[[nodiscard]] QString whyText(const metrics::Estimate &estimate, Counted what);
/// "6 of the 10 needed".
[[nodiscard]] QString missingText(qint64 n);

/// "Show this one", "Show these 59", "Show the newest 500"; empty for n = 0.
[[nodiscard]] QString openText(qint64 n);

/// Money without cents where they only pretend to be exact: "€ 394"; below ten of the major unit with them.
[[nodiscard]] QString roundMoney(double minor, const QString &currency);
/// The same with its sign: "+€ 17", "−€ 3.20".
[[nodiscard]] QString signedMoney(double minor, const QString &currency);

/// "€ 356 to 432": the sign once.
[[nodiscard]] QString moneyRange(double low, double high, const QString &currency);

/// "4.0 to 6.3 %" for shares 0..1: the sign once.
[[nodiscard]] QString percentRange(double low, double high);

} // namespace rapport

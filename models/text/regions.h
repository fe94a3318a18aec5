#pragma once

#include <QString>
#include <QStringList>

namespace rapport::text {

/// ISO 4217 codes in use somewhere, sorted.
[[nodiscard]] const QStringList &currencies();
/// ISO 3166-1 alpha-2 codes, sorted by code.
[[nodiscard]] const QStringList &countries();
/// ISO 639 codes of languages with a two-letter code, sorted.
[[nodiscard]] const QStringList &languages();
/// IANA time zones that name a place, and UTC, sorted.
[[nodiscard]] const QStringList &timeZones();

/// Whether the machine knows this zone (also by an old name that is not offered any more).
[[nodiscard]] bool isTimeZone(const QString &id);

} // namespace rapport::text

#pragma once

#include <QString>

namespace rapport {

/// Names of codes in the language of the window (CLDR's, by ICU: Qt knows them in English and in their own language alone). A code nobody
/// knows comes back as it is, an empty one empty.

/// Of a country by its ISO 3166-1 code: "Schweiz" for "CH".
[[nodiscard]] QString countryName(const QString &code);
/// Of a language by its ISO 639 code: "Französisch" for "fr".
[[nodiscard]] QString languageName(const QString &code);
/// Of a currency by its ISO 4217 code: "US-Dollar" for "USD".
[[nodiscard]] QString currencyName(const QString &code);

} // namespace rapport

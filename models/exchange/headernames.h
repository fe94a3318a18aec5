#pragma once

#include "models/exchange/importplan.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace rapport::exchange {

/// A header as it is compared: letters and digits only, lower case, without accents ("Kunden-Nr." gives "kundennr").
[[nodiscard]] QString headerKey(const QString &header);

/// Whether any kind of import knows a column of this name.
[[nodiscard]] bool isKnownHeader(const QString &header);

/// The columns each field of a kind is called by its own or an obvious name (English, German, and the most
/// common French, Spanish, Italian and Dutch ones). No column is given to two fields.
[[nodiscard]] QHash<QString, FieldSource> mappingByName(ImportKind kind, const QStringList &columns);

/// What these columns are most likely about.
[[nodiscard]] ImportKind likelyKind(const QStringList &columns);

} // namespace rapport::exchange

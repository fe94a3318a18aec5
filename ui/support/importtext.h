#pragma once

#include "models/exchange/importplan.h"
#include "storage/error.h"

#include <QString>

namespace rapport {

// Everything an import says to a person, in one place.

/// "Customers", "Purchases" ...
[[nodiscard]] QString kindTitle(exchange::ImportKind kind);
/// "Import customers": what a window that imports them is called.
[[nodiscard]] QString importTitle(exchange::ImportKind kind);
/// "1,303 customers", in the plural the language asks for.
[[nodiscard]] QString countedNoun(exchange::ImportKind kind, qint64 count);
/// "Import 1,303 customers".
[[nodiscard]] QString importAction(exchange::ImportKind kind, qint64 count);
/// A field's name: "Phone", "Date", "Score".
[[nodiscard]] QString fieldTitle(const QString &field, exchange::ImportKind kind);
/// "Semicolon ;"
[[nodiscard]] QString delimiterTitle(QChar delimiter);
/// How the last day of this year looks in a format: "31.12.2026"; words for epochs.
[[nodiscard]] QString dateTitle(const QString &format);

/// Why a row is left out: "“31.09.2026” is not a date".
[[nodiscard]] QString rejectText(const exchange::Reject &reject, exchange::ImportKind kind);
/// The same of one cell, without what stands in it.
[[nodiscard]] QString problemText(const QString &reason);
/// Why an import can't start or did not end, and what to do.
[[nodiscard]] QString importErrorText(const Error &error, exchange::ImportKind kind);

} // namespace rapport

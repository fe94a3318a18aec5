#pragma once

#include "models/exchange/columnprofile.h"

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringList>
#include <QVector>

namespace rapport::exchange {

/// What parts the columns, and whether the first row names them.
struct Layout
{
    QChar delimiter = u',';
    bool hasHeader = true;
    QStringList columns; ///< Names, or "Column 1" ... Unique; as many as most rows have fields.
};

/// The delimiter of a file whose first bytes these are, by which one gives rows of the same length. `head` is cut
/// at its last line end.
[[nodiscard]] QChar detectDelimiter(const QByteArray &head, const QString &encoding);

/// Rows of the head, in order.
[[nodiscard]] QVector<QVector<QString>> headRows(const QByteArray &head, const QString &encoding, QChar delimiter, int limit = 200);

/// Whether the first row names the columns: by names that are known, or because it has words where the
/// rows below have numbers, dates and addresses.
[[nodiscard]] bool detectHeader(const QVector<QVector<QString>> &rows);

/// Names of the columns. A header one name shorter than every row leaves out the name of the row numbers
/// (as R writes tables): these get a column of their own in front.
[[nodiscard]] QStringList columnNames(const QVector<QVector<QString>> &rows, bool hasHeader);

} // namespace rapport::exchange

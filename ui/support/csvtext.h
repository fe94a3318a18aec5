#pragma once

#include <QString>
#include <QStringList>

namespace rapport {

/// A line of a CSV file of customers' text, with its end: quoted where needed, and no cell that a spreadsheet would run as a formula (those that begin with
/// =, +, -, @ get an apostrophe before them, but for phone numbers).
[[nodiscard]] QString csvLine(const QStringList &fields);

} // namespace rapport

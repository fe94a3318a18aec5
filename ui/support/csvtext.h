#pragma once

#include <QString>
#include <QStringList>

namespace rapport {

/// A row of a CSV file for spreadsheets: comma, CRLF, quoted where needed. What a spreadsheet would take for a formula (it begins
/// with =, +, -, @, a tab or a line end) gets an apostrophe before it, numbers and phone numbers aside: customers' words never calculate.
[[nodiscard]] QString csvRow(const QStringList &cells);

} // namespace rapport

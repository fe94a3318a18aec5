#pragma once

#include <QString>

namespace rapport::exchange {

/// A cell of a CSV file for spreadsheets: quoted where it has to be, and never a formula: what begins with = + - @, a tab or a line break,
/// also behind blanks, gets an apostrophe before it, numbers and phone numbers aside. Customers' words never calculate.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace rapport::exchange

#pragma once

#include <QString>

namespace rapport::exchange {

/// A cell of a CSV file: quoted where it has to be, and never a formula: what begins with = + - @, a tab or a line break gets an
/// apostrophe before it, which spreadsheets take for "this is text".
[[nodiscard]] QString csvCell(const QString &text);

} // namespace rapport::exchange

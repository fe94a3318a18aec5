#pragma once

#include "app/cli/recordjson.h"

namespace rapport::cli {

/// "-0.42", "+0.31", "0.00", or blanks where nothing was said; always five columns.
[[nodiscard]] QString moodText(const std::optional<int> &thousandths);
/// "1,299.00 EUR"
[[nodiscard]] QString moneyText(qint64 minor, const QString &currency);
/// The same in whole units and without the currency, for columns: "1,174".
[[nodiscard]] QString wholeMoney(qint64 minor, const QString &currency);
/// One entry on one line: when, kind, mood, what.
[[nodiscard]] QString toText(const TimelineEntry &entry, const Wording &wording);
/// One customer on one line of a table, 100 columns.
[[nodiscard]] QString toText(const CustomerRow &row, const Wording &wording);

} // namespace rapport::cli

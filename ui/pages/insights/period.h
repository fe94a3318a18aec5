#pragma once

#include <QString>

#include <utility>

namespace rapport {

/// Which months a page shows. A value; the months follow from what the shop has and what day it is.
struct Period
{
    enum class Kind { HalfYear, Year, TwoYears, FiveYears, All, Custom };

    Kind kind = Kind::Year;
    int fromMonth = 0; ///< Custom only, Moment::month.
    int toMonth = 0;   ///< Custom only, inclusive.

    /// First and last month for a shop whose entries span `first` to `last` (first > last: none) in the month `running`.
    /// The running month ends it, unless the entries ended long before: a file of last decade is shown as of its end.
    [[nodiscard]] std::pair<int, int> months(int first, int last, int running) const;
    friend bool operator==(const Period &, const Period &) = default;
};

/// "Last 12 months" ..., for menus.
[[nodiscard]] QString periodName(Period::Kind kind);

} // namespace rapport

#pragma once

#include <QHash>
#include <QString>

namespace rapport::worklist {

/// "MM-DD" of each day from `from` to `to` (Moment::day), and the day by it; 29 February is celebrated on 28 where there is none.
[[nodiscard]] QHash<QString, int> monthDays(int from, int to);

} // namespace rapport::worklist

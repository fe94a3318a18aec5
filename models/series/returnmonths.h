#pragma once

namespace rapport {

/// Months after its own in which a month's buyers may still come back: only then is it known who of them did.
inline constexpr int monthsToReturn = 1;

/// The last month whose retention can be judged while `running` is the month that runs.
[[nodiscard]] constexpr int lastMonthJudged(int running)
{
    return running - 1 - monthsToReturn;
}

} // namespace rapport

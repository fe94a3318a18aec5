#pragma once

#include <chrono>

namespace rapport::repos {

/// Moment::month of a Moment::day. Pure calendar arithmetic: a local day needs no time zone.
[[nodiscard]] constexpr int monthOf(int day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

/// Moment::day of the first day of a Moment::month.
[[nodiscard]] constexpr int firstDayOf(int month)
{
    using namespace std::chrono;
    return static_cast<int>(sys_days{year{month / 12} / (month % 12 + 1) / 1}.time_since_epoch().count());
}

} // namespace rapport::repos

#pragma once

#include <QtGlobal>

namespace rapport {

/// When something happened: the instant, and the day and month the shop's clock on the wall showed.
/// Made by ShopCalendar (models/text), never by hand, so that both halves agree.
struct Moment
{
    qint64 at = 0;        ///< UTC epoch milliseconds.
    int day = 0;          ///< Local days since 1970-01-01.
    int month = 0;        ///< Local year * 12 + month - 1.
    bool dayOnly = false; ///< Only the day is known; `at` is the day's start.
    friend bool operator==(const Moment &, const Moment &) = default;
};

} // namespace rapport

#pragma once

#include "models/sample/random.h"
#include "models/text/shopcalendar.h"
#include "storage/transaction.h"

namespace rapport::sample {

/// Gives some of the customers chats, kept turn by turn like those that people paste: in the year before `today` (Moment::day). The
/// same seed makes the same chats. How many there are.
qint64 keepChats(Transaction &transaction, const ShopCalendar &calendar, int today, quint64 seed);

/// Pins a note above the timelines of the first few customers. How many there are.
qint64 pinNotes(Transaction &transaction, const ShopCalendar &calendar, int today);

} // namespace rapport::sample

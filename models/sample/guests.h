#pragma once

#include "models/text/shopcalendar.h"
#include "storage/records/inboxrow.h"

#include <QVector>

namespace rapport::sample {

/// What people said at the counter in the last days without saying who they are. `today`: Moment::day.
[[nodiscard]] QVector<InboxRow> guests(const ShopCalendar &calendar, int today);

} // namespace rapport::sample

#pragma once

#include "models/services/templates.h"
#include "models/text/shopcalendar.h"
#include "storage/records/shop.h"
#include "storage/session.h"

namespace rapport {

/// What is known beside the file.
struct DeskContext
{
    ShopProfile profile;
    ShopCalendar calendar;
    qint64 now = 0; ///< UTC epoch ms.
};

/// Reads the desk of one customer. NotFound for an unknown one.
[[nodiscard]] Result<TemplateDesk> deskFor(Session &session, CustomerId customer, StaffId staff, const DeskContext &context);

} // namespace rapport

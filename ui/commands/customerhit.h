#pragma once

#include "models/services/customerquery.h"
#include "ui/commands/searchprovider.h"
#include "ui/support/momenttext.h"

namespace rapport {

/// A customer as a line of search results: who, how to reach them, when they were last heard of, how they feel. Its id is the customer's.
[[nodiscard]] SearchHit customerHit(const CustomerRow &row, const MomentText &moments, const ShopCalendar &calendar);

} // namespace rapport

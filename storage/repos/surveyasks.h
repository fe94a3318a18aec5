#pragma once

#include "storage/records/ids.h"
#include "storage/session.h"

#include <QString>

namespace rapport::repos {

/// Notes that a question was put to a customer. kind: "nps", "csat", "ces"; via: "composer", "counter"; `now` in UTC epoch ms.
void addAsk(Session &session, CustomerId customer, const QString &kind, qint64 now, const QString &via, StaffId by = {});

/// When the customer was last asked, or last answered a survey, whichever is later: UTC epoch ms, 0 for never.
[[nodiscard]] qint64 lastAsked(Session &session, CustomerId customer);

} // namespace rapport::repos

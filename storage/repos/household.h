#pragma once

#include "storage/records/household.h"
#include "storage/session.h"

#include <QVector>

namespace rapport::repos {

/// Who shares a phone number, an e-mail address or the postal address with the customer, at most `limit`; each once, by what is
/// shared first in this order. A place that many share (a switchboard, a town without a street) makes no household.
[[nodiscard]] QVector<Housemate> household(Session &session, const Customer &customer, int limit = 6);

} // namespace rapport::repos

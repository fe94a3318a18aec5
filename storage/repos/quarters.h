#pragma once

#include "storage/repos/customerset.h"
#include "storage/session.h"

#include <QVector>

#include <functional>

namespace rapport::repos {

/// One customer's part in some months; what is not known is absent from the visits, not zero.
enum class QuarterMeasure { Mood, Conversations, Waiting, Nps, Csat, Purchases, Spent };

/// Visits (customer, value) for every customer who has the measure in [fromMonth, toMonth]: mean mood in thousandths, number of conversations, mean
/// wait in seconds, mean of the answers, purchases, amount in minor units of the currency. Throws Failure.
void forEachQuarterValue(Session &session, QuarterMeasure measure, const CustomerSet &whose, int fromMonth, int toMonth, const QString &currency,
                         const std::function<void(CustomerId, double)> &visit);

} // namespace rapport::repos

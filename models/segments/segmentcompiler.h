#pragma once

#include "models/forecast/shopforecast.h"
#include "models/segments/segmentdefinition.h"
#include "models/text/shopcalendar.h"
#include "storage/repos/customercondition.h"

#include <memory>

namespace rapport {

/// What a segment's conditions depend on beside the file: today, and for a risk what is expected of each customer.
struct SegmentContext
{
    ShopCalendar calendar;
    qint64 now = 0; ///< UTC epoch ms.
    std::shared_ptr<const forecast::ShopForecast> forecast = nullptr;

    [[nodiscard]] Moment moment() const { return calendar.at(now); }
};

/// Reason of the error compiled() gives where a condition on the risk needs the forecast and there is none.
extern const QString forecastNeeded;

/// What the database is to ask: times made days and instants, words made numbers. Days are the shop's own: "within the last 7
/// days" is today and the seven before it. Internal with reason forecastNeeded as said above.
[[nodiscard]] Result<repos::CustomerCondition> compiled(const SegmentRule &rule, const SegmentContext &context);

} // namespace rapport

#pragma once

#include "storage/records/ids.h"

#include <QString>

namespace rapport {

/// Something that happened to the shop and is marked on the time axis: "New opening hours".
struct ShopEvent
{
    ShopEventId id;
    int day = 0; ///< Moment::day.
    QString title;
    int version = 1;
    friend bool operator==(const ShopEvent &, const ShopEvent &) = default;
};

} // namespace rapport

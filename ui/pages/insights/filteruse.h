#pragma once

namespace rapport {

/// Which filters a sheet heeds; the chips of the others are out of use while it is shown.
struct FilterUse
{
    bool months = true;
    bool customers = true; ///< Segment and tag.
    bool entries = true;   ///< Channel, topic and staff.
};

} // namespace rapport

#pragma once

#include "storage/repos/customerset.h"
#include "storage/session.h"

#include <QVector>

namespace rapport::repos {

/// Cases resolved on one day, by topic and by who had the customer's first contact.
struct ResolvedCases
{
    int day = 0;
    TopicId topic;       ///< Not set: of none.
    StaffId staff;       ///< Who took the first inbound contact on the case; not set: nobody known.
    /// Those with any contact on the case noted, from either side: of the others nobody can tell how many it took.
    qint64 resolved = 0;
    /// Those with no second inbound contact on the case, no reopening and no new inbound contact of the customer on the topic, each until
    /// `windowDays` after it was resolved.
    qint64 atOnce = 0;
    qint64 asked = 0;     ///< Those whose customer was asked whether it is solved, and answered.
    qint64 confirmed = 0; ///< Those of them who said that it is.
};
/// Cases resolved in [fromDay, toDay], for the customers of the set. One pass over the
/// cases and one over the conversations, whatever the range: a search per case would read the file in the order of customers.
[[nodiscard]] QVector<ResolvedCases> resolvedCases(Session &session, const CustomerSet &whose, int fromDay, int toDay, int windowDays);

} // namespace rapport::repos

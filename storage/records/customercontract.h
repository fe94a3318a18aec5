#pragma once

#include "storage/records/ids.h"

#include <QString>

#include <optional>

namespace rapport {

/// A contract a customer has or had: a membership, a subscription, a care plan.
struct CustomerContract
{
    ContractId id;
    CustomerId customer;
    QString title;
    int startsDay = 0;          ///< Moment::day.
    std::optional<int> endsDay; ///< The first day without it; empty: it runs.
    QString externalKey;
    int version = 1;
    StaffId createdBy;
    qint64 createdAt = 0;       ///< UTC epoch ms.
    friend bool operator==(const CustomerContract &, const CustomerContract &) = default;
};

} // namespace rapport

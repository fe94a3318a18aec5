#pragma once

#include "storage/records/ids.h"

#include <QString>

#include <optional>

namespace rapport {

/// One matter a customer came with, from opening to solution. Times: UTC epoch ms, days as in Moment.
struct ServiceCase
{
    CaseId id;
    CustomerId customer;
    TopicId topic;
    QString subject;
    qint64 openedAt = 0;
    int openedDay = 0;
    std::optional<qint64> resolvedAt;
    std::optional<int> resolvedDay;
    std::optional<qint64> reopenedAt;
    std::optional<bool> confirmed; ///< Whether the customer said, when asked, that it is solved.
    QString externalKey;
    int version = 1;
    BatchId batch;
    StaffId createdBy;
    qint64 createdAt = 0;
    friend bool operator==(const ServiceCase &, const ServiceCase &) = default;
};

} // namespace rapport

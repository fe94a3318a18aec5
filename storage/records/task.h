#pragma once

#include "storage/records/ids.h"
#include "storage/records/moment.h"

#include <QString>

namespace rapport {

/// A follow-up: something to do for a customer by a day.
struct Task
{
    TaskId id;
    CustomerId customer;
    QString body;
    Moment when;           ///< Due.
    bool promised = false; ///< The customer was told.
    qint64 doneAt = 0;     ///< UTC epoch ms; 0: open.
    qint64 snoozedUntil = 0; ///< UTC epoch ms; not shown as due before; 0: as it is.
    RuleId rule;             ///< Which of the shop's rules asked for it.
    StaffId staff;
    int version = 1;
    StaffId createdBy;
    qint64 createdAt = 0;
    friend bool operator==(const Task &, const Task &) = default;
};

} // namespace rapport

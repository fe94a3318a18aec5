#pragma once

#include "storage/records/household.h"
#include "storage/records/servicecase.h"
#include "storage/records/timelineentry.h"
#include "storage/result.h"

#include <QFuture>
#include <QHash>
#include <QVector>

namespace rapport {

class Workspace;

/// What stands round a customer's brief: who lives with them, what was said last, what they came with, what somebody pinned.
struct BriefDetails
{
    CustomerId customer;
    QVector<TimelineEntry> lastContacts; ///< Newest conversations, newest first, at most 3; no notes, nothing that lies ahead.
    QVector<TimelineEntry> pinned;       ///< Pinned entries, newest first, at most 20.
    QVector<ServiceCase> cases;          ///< Open ones first, then newest; at most 100.
    QHash<EntryKey, QString> matters;    ///< What the case is about, for the entries that belong to one.
    QVector<Housemate> household;        ///< Who shares a number, an e-mail address or an address with them.
};

/// Reads them beside Customers::brief(). NotFound where the customer is gone.
[[nodiscard]] QFuture<Result<BriefDetails>> readBriefDetails(Workspace &workspace, CustomerId id);

} // namespace rapport

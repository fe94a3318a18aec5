#pragma once

#include "storage/records/ids.h"

#include <QString>

namespace rapport {

/// Two customers who were made one, and may be made two again.
struct CustomerMerge
{
    MergeId id;
    CustomerId kept;
    CustomerId gone;
    QString goneName;   ///< As it was shown.
    QString choice;     ///< What was taken from the one who went, for making the merge again.
    QString keptBefore; ///< JSON images of the people: record, contact points, tags, consents.
    QString keptAfter;
    QString goneBefore;
    qint64 mergedAt = 0; ///< UTC epoch ms.
    QString goneKey = {}; ///< The other system's key of the one who went; empty: none.
    friend bool operator==(const CustomerMerge &, const CustomerMerge &) = default;
};

} // namespace rapport

#pragma once

#include "models/services/mergeimage.h"
#include "storage/records/customermerge.h"
#include "storage/result.h"
#include "storage/transaction.h"

namespace rapport {

/// What an unmerge did, and what it left where it was.
struct UnmergeReport
{
    MergeId merge;
    CustomerId kept;
    CustomerId back;
    QString keptName;
    QString backName;
    int moved = 0;            ///< Entries that went back, and cases.
    int missing = 0;          ///< Entries of theirs that were deleted, or given to a third one, since.
    int stayed = 0;           ///< Entries written since the merge: they stay with the one who was kept.
    QStringList changedSince; ///< Fields changed since that stay as they are; see Separation.
};

struct MergeOrder
{
    CustomerId kept;
    CustomerId gone;
    MergeChoice choice;
    qint64 now = 0;      ///< UTC epoch ms.
    int keptVersion = 0; ///< 0: any.
    int goneVersion = 0;
};

/// Makes two customers one, with everything that hangs on them, indexes and totals. NotFound, Invalid (one and the same),
/// Conflict where a version is not the expected one.
[[nodiscard]] Result<CustomerMerge> mergeCustomers(Transaction &transaction, const MergeOrder &order);

/// Makes them two again. Entries that came with the one who was merged go back with what was changed in them since; those
/// written since stay, but for conversations in a case that goes back, which go with it. Conflict, and nothing is changed,
/// where the one who was kept was merged into somebody else ("kept-merged"; separate those first) or where somebody else has
/// the external key by now ("key-taken").
[[nodiscard]] Result<UnmergeReport> unmergeCustomers(Transaction &transaction, MergeId id, qint64 now);

} // namespace rapport

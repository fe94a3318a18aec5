#pragma once

#include "models/services/customermerge.h"
#include "models/services/drafts.h"
#include "models/services/duplicatesearch.h"

#include <QFuture>

#include <memory>

namespace rapport {

class Workspace;

/// Customers who are in the shop twice: making two one, making them two again, and remembering who is not the same person.
/// Every write can be undone through the workspace's journal.
class Duplicates
{
public:
    explicit Duplicates(Workspace &workspace) : m_workspace(workspace) {}

    /// Looks over the whole shop; see findDuplicates(). Seconds at 100,000 customers.
    [[nodiscard]] QFuture<Result<DuplicateReport>> find(const std::shared_ptr<DuplicateProgress> &progress);
    /// Who is like the one being typed, likeliest first: milliseconds. What does not make sense in the draft is left out.
    [[nodiscard]] QFuture<Result<QVector<Resembling>>> resembling(const CustomerDraft &draft, int limit = 3);
    /// Makes `gone` part of `kept`: contact points, tags, consents and notes are united, all history moves, and for the rest
    /// the choice says whose value counts. Conflict where one of the records is not of the version given (0: any).
    [[nodiscard]] QFuture<Result<MergeId>> merge(CustomerId kept, CustomerId gone, const MergeChoice &choice, int keptVersion = 0, int goneVersion = 0);
    /// Makes them two again, at any later time. Conflicts as unmergeCustomers(): nothing is forced.
    [[nodiscard]] QFuture<Result<UnmergeReport>> unmerge(MergeId id);
    /// Who was merged into the customer, newest first.
    [[nodiscard]] QFuture<Result<QVector<CustomerMerge>>> mergesInto(CustomerId id);

    /// Remembers that the two are not the same person: they are not offered again.
    [[nodiscard]] QFuture<Result<void>> setDistinct(CustomerId one, CustomerId other);

private:
    Workspace &m_workspace;
};

} // namespace rapport

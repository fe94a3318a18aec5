#include "models/services/duplicates.h"

#include "models/services/customerentry.h"
#include "models/services/undoable.h"
#include "models/text/phone.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/customers.h"
#include "storage/repos/merges.h"

namespace rapport {

using namespace Qt::StringLiterals;

QFuture<Result<DuplicateReport>> Duplicates::find(const std::shared_ptr<DuplicateProgress> &progress)
{
    return m_workspace.database().read([progress](Session &session) -> Result<DuplicateReport> { return findDuplicates(session, *progress); });
}

QFuture<Result<QVector<Resembling>>> Duplicates::resembling(const CustomerDraft &draft, int limit)
{
    return m_workspace.database().read([draft, limit, country = m_workspace.profile().country](Session &session) -> Result<QVector<Resembling>> {
        Customer typed = draft.customer;
        const text::PhoneNumbers numbers(country);
        for (const QString &phone : draft.phones) {
            // Half a number is everybody's.
            if (text::digitsOf(phone).size() >= 6)
                typed.contactPoints.append(numbers.point(phone));
        }
        for (const QString &email : draft.emails) {
            if (text::looksLikeEmail(email))
                typed.contactPoints.append(text::emailPoint(email));
        }
        return findResembling(session, typed, limit);
    });
}

QFuture<Result<MergeId>> Duplicates::merge(CustomerId kept, CustomerId gone, const MergeChoice &choice, int keptVersion, int goneVersion)
{
    const MergeOrder order{kept, gone, choice, m_workspace.clock().now(), keptVersion, goneVersion};
    return undoable(m_workspace, u"customer.merge"_s, [order](Transaction &transaction, UndoNote &note) -> Result<MergeId> {
        const Result<CustomerMerge> merge = mergeCustomers(transaction, order);
        if (!merge)
            return merge.error();
        note.subject = merge->goneName;
        return merge->id;
    });
}

QFuture<Result<UnmergeReport>> Duplicates::unmerge(MergeId id)
{
    return undoable(m_workspace, u"customer.unmerge"_s, [id, now = m_workspace.clock().now()](Transaction &transaction, UndoNote &note) -> Result<UnmergeReport> {
        Result<UnmergeReport> report = unmergeCustomers(transaction, id, now);
        if (report)
            note.subject = report->backName;
        return report;
    });
}

QFuture<Result<QVector<CustomerMerge>>> Duplicates::mergesInto(CustomerId id)
{
    return m_workspace.database().read([id](Session &session) -> Result<QVector<CustomerMerge>> { return repos::mergesInto(session, id); });
}

QFuture<Result<void>> Duplicates::setDistinct(CustomerId one, CustomerId other)
{
    return undoable(m_workspace, u"customer.distinct"_s, [one, other, now = m_workspace.clock().now()](Transaction &transaction, UndoNote &note) -> Result<void> {
        Session &session = transaction.session();
        const std::optional<Customer> first = repos::customerById(session, one);
        const std::optional<Customer> second = repos::customerById(session, other);
        if (!first || !second || one == other)
            return Error{Error::Kind::NotFound, u"customer"_s, QString::number((first ? other : one).value()), {}};
        note.subject = u"%1, %2"_s.arg(displayName(*first), displayName(*second));
        repos::setDistinct(session, one, other, now);
        return Done{};
    });
}

} // namespace rapport

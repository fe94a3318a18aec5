#include "models/services/duplicates.h"

#include "models/services/customerentry.h"
#include "models/services/recorded.h"
#include "models/text/phone.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/customers.h"
#include "storage/repos/merges.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

struct Merged
{
    CustomerMerge merge;
    MergeChoice choice;
};

struct Distinction
{
    CustomerId one;
    CustomerId other;
    QString subject;
    bool isNew = false;
};

QFuture<Result<void>> separate(Workspace &workspace, MergeId id)
{
    return workspace.database().write([id, now = workspace.clock().now()](Transaction &transaction) -> Result<void> {
        const Result<UnmergeReport> report = unmergeCustomers(transaction, id, now);
        if (!report)
            return report.error();
        return Done{};
    });
}

QFuture<Result<void>> mergeAgain(Workspace &workspace, const MergeOrder &order)
{
    return workspace.database().write([order](Transaction &transaction) -> Result<void> {
        const Result<CustomerMerge> merge = mergeCustomers(transaction, order);
        if (!merge)
            return merge.error();
        return Done{};
    });
}

UndoJournal::Step mergeStep(Workspace &workspace, const Merged &made)
{
    const MergeOrder again{made.merge.kept, made.merge.gone, made.choice, made.merge.mergedAt, made.merge.id};
    UndoJournal::Step step;
    step.id = u"customer.merge"_s;
    step.subject = made.merge.goneName;
    step.undo = [&workspace, id = made.merge.id] { return separate(workspace, id); };
    step.redo = [&workspace, again] { return mergeAgain(workspace, again); };
    return step;
}

UndoJournal::Step unmergeStep(Workspace &workspace, const UnmergeReport &made)
{
    const MergeOrder again{made.kept, made.back, made.choice, made.mergedAt, made.merge};
    UndoJournal::Step step;
    // Made again under the same id, so that the merge's own step below this one finds it.
    step.id = u"customer.unmerge"_s;
    step.subject = made.backName;
    step.undo = [&workspace, again] { return mergeAgain(workspace, again); };
    step.redo = [&workspace, id = made.merge] { return separate(workspace, id); };
    return step;
}

QFuture<Result<void>> distinguish(Workspace &workspace, const Distinction &made, bool distinct)
{
    return workspace.database().write([made, distinct, now = workspace.clock().now()](Transaction &transaction) -> Result<void> {
        (void)repos::setDistinct(transaction.session(), made.one, made.other, distinct, now);
        return Done{};
    });
}

} // namespace

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
    const MergeOrder order{kept, gone, choice, m_workspace.clock().now(), {}, keptVersion, goneVersion};
    const auto write = m_workspace.database().write([order](Transaction &transaction) -> Result<Merged> {
        Result<CustomerMerge> merge = mergeCustomers(transaction, order);
        if (!merge)
            return merge.error();
        return Merged{*std::move(merge), order.choice};
    });
    return recorded<MergeId>(
        m_workspace, write, [](const Merged &made) { return made.merge.id; }, [&workspace = m_workspace](const Merged &made) { return mergeStep(workspace, made); });
}

QFuture<Result<UnmergeReport>> Duplicates::unmerge(MergeId id)
{
    const auto write = m_workspace.database().write([id, now = m_workspace.clock().now()](Transaction &transaction) { return unmergeCustomers(transaction, id, now); });
    return recorded<UnmergeReport>(
        m_workspace, write, [](const UnmergeReport &report) { return report; },
        [&workspace = m_workspace](const UnmergeReport &report) { return unmergeStep(workspace, report); });
}

QFuture<Result<QVector<CustomerMerge>>> Duplicates::mergesInto(CustomerId id)
{
    return m_workspace.database().read([id](Session &session) -> Result<QVector<CustomerMerge>> { return repos::mergesInto(session, id); });
}

QFuture<Result<void>> Duplicates::setDistinct(CustomerId one, CustomerId other)
{
    const auto write = m_workspace.database().write([one, other, now = m_workspace.clock().now()](Transaction &transaction) -> Result<Distinction> {
        Session &session = transaction.session();
        const std::optional<Customer> first = repos::customerById(session, one);
        const std::optional<Customer> second = repos::customerById(session, other);
        if (!first || !second || one == other)
            return Error{Error::Kind::NotFound, u"customer"_s, QString::number((first ? other : one).value()), {}};
        return Distinction{one, other, u"%1, %2"_s.arg(displayName(*first), displayName(*second)), repos::setDistinct(session, one, other, true, now)};
    });
    return recorded<void>(
        m_workspace, write, [](const Distinction &) { return Done{}; },
        [&workspace = m_workspace](const Distinction &made) {
            UndoJournal::Step step;
            step.id = made.isNew ? u"customer.distinct"_s : QString();
            step.subject = made.subject;
            step.undo = [&workspace, made] { return distinguish(workspace, made, false); };
            step.redo = [&workspace, made] { return distinguish(workspace, made, true); };
            return step;
        });
}

} // namespace rapport

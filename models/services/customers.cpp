#include "models/services/customers.h"

#include "models/services/customerentry.h"
#include "models/services/recorded.h"
#include "models/text/names.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/consents.h"
#include "storage/repos/customerlist.h"
#include "storage/repos/customers.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// A customer before and after a change, and the tags that came into being with it.
struct CustomerChange
{
    std::optional<Customer> before;
    Customer after;
    QStringList newTags;
};

using CustomerEdit = std::function<Result<Customer>(const Customer &)>;

repos::CustomerFilter filterOf(const CustomerQuery &query)
{
    return {text::searchWords(query.text), query.sort, query.tag, query.moodAtMost, query.moodAtLeast};
}

void tell(Transaction &transaction, CustomerId id, bool tagsMoved, bool listMoved = false)
{
    transaction.changes().customers.append(id);
    transaction.changes().customersAddedOrRemoved |= listMoved;
    transaction.changes().settings |= tagsMoved;
}

/// Takes `from` away and puts `to` in its place; either may be missing.
QFuture<Result<void>> swap(Workspace &workspace, const std::optional<Customer> &from, const std::optional<Customer> &to, const QStringList &dropTags)
{
    return workspace.database().write([from, to, dropTags](Transaction &transaction) -> Result<void> {
        Session &session = transaction.session();
        Customer record = to.value_or(Customer{});
        if (from && to)
            repos::replace(session, record, from->version);
        else if (to)
            repos::insert(session, record);
        else
            repos::remove(session, from->id, from->version);
        repos::dropUnusedTags(session, dropTags);
        tell(transaction, from ? from->id : record.id, true, !from || !to);
        return Done{};
    });
}

UndoJournal::Step stepOf(Workspace &workspace, const QString &id, const CustomerChange &change)
{
    UndoJournal::Step step;
    step.id = id;
    step.subject = displayName(change.after);
    step.undo = [&workspace, change] { return swap(workspace, change.after, change.before, change.newTags); };
    step.redo = [&workspace, change] { return swap(workspace, change.before, change.after, {}); };
    return step;
}

/// Reads a customer, lets `edit` change it, writes it back with the next version.
QFuture<Result<CustomerChange>> change(Workspace &workspace, CustomerId id, const CustomerEdit &edit)
{
    return workspace.database().write([id, edit, now = workspace.clock().now()](Transaction &transaction) -> Result<CustomerChange> {
        const std::optional<Customer> before = repos::customerById(transaction.session(), id);
        if (!before)
            return Error{Error::Kind::NotFound, u"customer"_s, QString::number(id.value()), {}};
        Result<Customer> edited = edit(*before);
        if (!edited)
            return edited.error();
        CustomerChange change{before, *edited, repos::unknownTags(transaction.session(), edited->tags)};
        change.after.version = before->version + 1;
        change.after.updatedAt = now;
        repos::replace(transaction.session(), change.after, before->version);
        tell(transaction, id, before->tags != change.after.tags);
        return change;
    });
}

Done done(const CustomerChange &)
{
    return {};
}

} // namespace

QFuture<Result<CustomerList>> Customers::list(const CustomerQuery &query, int screen)
{
    return m_workspace.database().read([filter = filterOf(query), screen](Session &session) -> Result<CustomerList> {
        CustomerList list;
        list.ids = repos::listedCustomers(session, filter);
        list.firstRows = repos::customerRows(session, list.ids.first(std::min<qsizetype>(screen, list.ids.size())));
        return list;
    });
}

QFuture<Result<QVector<CustomerRow>>> Customers::find(const CustomerQuery &query, int limit)
{
    return m_workspace.database().read([filter = filterOf(query), limit](Session &session) -> Result<QVector<CustomerRow>> {
        return repos::customerRows(session, repos::listedCustomers(session, filter, limit));
    });
}

QFuture<Result<QVector<CustomerRow>>> Customers::rows(const QVector<CustomerId> &ids)
{
    return m_workspace.database().read([ids](Session &session) -> Result<QVector<CustomerRow>> { return repos::customerRows(session, ids); });
}

QFuture<Result<CustomerPlaces>> Customers::places(const CustomerQuery &query, const QVector<CustomerId> &ids)
{
    return m_workspace.database().read([filter = filterOf(query), ids](Session &session) -> Result<CustomerPlaces> {
        return CustomerPlaces{ids, repos::placesOf(session, filter, ids), repos::customerRows(session, ids)};
    });
}

QFuture<Result<Customer>> Customers::customer(CustomerId id)
{
    return m_workspace.database().read([id](Session &session) -> Result<Customer> {
        std::optional<Customer> found = repos::customerById(session, id);
        if (!found)
            return Error{Error::Kind::NotFound, u"customer"_s, QString::number(id.value()), {}};
        return *std::move(found);
    });
}

QFuture<Result<qint64>> Customers::count()
{
    return m_workspace.database().read([](Session &session) -> Result<qint64> { return repos::customerCount(session); });
}

QFuture<Result<CustomerId>> Customers::create(const CustomerDraft &draft)
{
    const qint64 now = m_workspace.clock().now();
    Result<Customer> entered = customerFrom(draft, m_workspace.profile().country, m_workspace.calendar().local(now).date());
    if (!entered)
        return refused<CustomerId>(entered.error());
    Customer record = *std::move(entered);
    record.id = {};
    record.version = 1;
    record.createdAt = record.updatedAt = now;
    const auto write = m_workspace.database().write([record](Transaction &transaction) mutable -> Result<CustomerChange> {
        const QStringList newTags = repos::unknownTags(transaction.session(), record.tags);
        repos::insert(transaction.session(), record);
        tell(transaction, record.id, !newTags.isEmpty(), true);
        return CustomerChange{std::nullopt, record, newTags};
    });
    return recorded<CustomerId>(
        m_workspace, write, [](const CustomerChange &made) { return made.after.id; },
        [&workspace = m_workspace](const CustomerChange &made) { return stepOf(workspace, u"customer.create"_s, made); });
}

QFuture<Result<void>> Customers::update(CustomerId id, int version, const CustomerDraft &draft)
{
    Result<Customer> entered = customerFrom(draft, m_workspace.profile().country, m_workspace.calendar().local(m_workspace.clock().now()).date());
    if (!entered)
        return refused<void>(entered.error());
    const auto write = change(m_workspace, id, [entered = *entered, version](const Customer &stored) -> Result<Customer> {
        if (stored.version != version)
            return Error{Error::Kind::Conflict, u"customer"_s, u"version %1 instead of %2"_s.arg(stored.version).arg(version), {}};
        return mergedInto(stored, entered);
    });
    return recorded<void>(m_workspace, write, done, [&workspace = m_workspace](const CustomerChange &made) { return stepOf(workspace, u"customer.update"_s, made); });
}

QFuture<Result<void>> Customers::setTags(CustomerId id, const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags) {
        if (const QString name = tag.simplified(); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    names.sort();
    const auto write = change(m_workspace, id, [names](const Customer &stored) -> Result<Customer> {
        Customer tagged = stored;
        tagged.tags = names;
        return tagged;
    });
    return recorded<void>(m_workspace, write, done, [&workspace = m_workspace](const CustomerChange &made) { return stepOf(workspace, u"customer.tag"_s, made); });
}

} // namespace rapport

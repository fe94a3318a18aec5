#include "models/services/customers.h"

#include "models/services/customerentry.h"
#include "models/services/segmentreading.h"
#include "models/services/undoable.h"
#include "models/text/names.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/records/version.h"
#include "storage/repos/consents.h"
#include "storage/repos/customerlist.h"
#include "storage/repos/customers.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

using CustomerEdit = std::function<Result<Customer>(const Customer &)>;

Result<repos::CustomerFilter> filterOf(Session &session, const CustomerQuery &query, const SegmentContext &context)
{
    repos::CustomerFilter filter{text::searchWords(query.text), query.sort, query.tag, query.moodAtMost, query.moodAtLeast, {}};
    if (!query.segment.isValid())
        return filter;
    const Result<repos::CustomerCondition> condition = segmentCondition(session, query.segment, context);
    if (!condition)
        return condition.error();
    filter.condition = *condition;
    return filter;
}

/// Runs `read(session, filter) -> T` on a read lane.
template<class Read>
auto readListed(Workspace &workspace, const CustomerQuery &query, Read read)
{
    using Answer = Result<std::invoke_result_t<Read, Session &, const repos::CustomerFilter &>>;
    return readSegmented(workspace, [query, read](Session &session, const SegmentContext &context) -> Answer {
        const Result<repos::CustomerFilter> filter = filterOf(session, query, context);
        if (!filter)
            return filter.error();
        return read(session, *filter);
    });
}

void tell(Transaction &transaction, CustomerId id, bool tagsMoved, bool listMoved = false)
{
    transaction.changes().customers.append(id);
    transaction.changes().customersAddedOrRemoved |= listMoved;
    transaction.changes().settings |= tagsMoved;
}

/// Reads a customer, lets `edit` change it, writes it back with the next version.
QFuture<Result<void>> change(Workspace &workspace, const QString &step, CustomerId id, const CustomerEdit &edit)
{
    return undoable(workspace, step, [id, edit, now = workspace.clock().now()](Transaction &transaction, UndoNote &note) -> Result<void> {
        const std::optional<Customer> before = repos::customerById(transaction.session(), id);
        if (!before)
            return Error{Error::Kind::NotFound, u"customer"_s, QString::number(id.value()), {}};
        Result<Customer> edited = edit(*before);
        if (!edited)
            return edited.error();
        Customer after = *std::move(edited);
        after.version = nextVersion(before->version);
        after.updatedAt = now;
        repos::replace(transaction.session(), after, before->version);
        tell(transaction, id, before->tags != after.tags);
        note.subject = displayName(after);
        return Done{};
    });
}

} // namespace

QFuture<Result<CustomerList>> Customers::list(const CustomerQuery &query, int screen)
{
    return readListed(m_workspace, query, [screen](Session &session, const repos::CustomerFilter &filter) {
        CustomerList list;
        list.ids = repos::listedCustomers(session, filter);
        list.firstRows = repos::customerRows(session, list.ids.first(std::min<qsizetype>(screen, list.ids.size())));
        return list;
    });
}

QFuture<Result<QVector<CustomerRow>>> Customers::find(const CustomerQuery &query, int limit)
{
    return readListed(m_workspace, query, [limit](Session &session, const repos::CustomerFilter &filter) {
        return repos::customerRows(session, repos::listedCustomers(session, filter, limit));
    });
}

QFuture<Result<QVector<CustomerRow>>> Customers::rows(const QVector<CustomerId> &ids)
{
    return m_workspace.database().read([ids](Session &session) -> Result<QVector<CustomerRow>> { return repos::customerRows(session, ids); });
}

QFuture<Result<CustomerPlaces>> Customers::places(const CustomerQuery &query, const QVector<CustomerId> &ids)
{
    return readListed(m_workspace, query, [ids](Session &session, const repos::CustomerFilter &filter) {
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
    return undoable(m_workspace, u"customer.create"_s, [record](Transaction &transaction, UndoNote &note) mutable -> Result<CustomerId> {
        const bool newTags = !repos::unknownTags(transaction.session(), record.tags).isEmpty();
        repos::insert(transaction.session(), record);
        tell(transaction, record.id, newTags, true);
        note.subject = displayName(record);
        return record.id;
    });
}

QFuture<Result<void>> Customers::update(CustomerId id, int version, const CustomerDraft &draft)
{
    Result<Customer> entered = customerFrom(draft, m_workspace.profile().country, m_workspace.calendar().local(m_workspace.clock().now()).date());
    if (!entered)
        return refused<void>(entered.error());
    return change(m_workspace, u"customer.update"_s, id, [entered = *entered, version](const Customer &stored) -> Result<Customer> {
        if (stored.version != version)
            return Error{Error::Kind::Conflict, u"customer"_s, u"version %1 instead of %2"_s.arg(stored.version).arg(version), {}};
        return mergedInto(stored, entered);
    });
}

QFuture<Result<void>> Customers::setTags(CustomerId id, const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags) {
        if (const QString name = tag.simplified(); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    names.sort();
    return change(m_workspace, u"customer.tag"_s, id, [names](const Customer &stored) -> Result<Customer> {
        Customer tagged = stored;
        tagged.tags = names;
        return tagged;
    });
}

} // namespace rapport

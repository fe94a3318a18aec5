#include "models/exchange/importwriter.h"

#include "models/exchange/casemerge.h"
#include "models/exchange/customermerge.h"
#include "models/text/names.h"
#include "storage/records/version.h"
#include "storage/repos/activity.h"
#include "storage/repos/cases.h"
#include "storage/repos/customers.h"
#include "storage/repos/feedback.h"
#include "storage/repos/importbatches.h"
#include "storage/repos/interactions.h"
#include "storage/repos/purchases.h"

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int drainEvery = 20000;

QString tableOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Interactions: return u"interaction"_s;
    case ImportKind::Feedback:
    case ImportKind::Reviews: return u"feedback"_s;
    case ImportKind::Purchases: return u"purchase"_s;
    case ImportKind::Cases: return u"service_case"_s;
    case ImportKind::Customers: break;
    }
    return u"customer"_s;
}

QHash<QString, qint64> highestIds(Session &session)
{
    QHash<QString, qint64> highest;
    const QStringList tables = repos::importedTables();
    for (const QString &table : tables)
        highest.insert(table, repos::highestId(session, table));
    return highest;
}

/// What a customer is called whom a file names by key, address or number only.
QString standInName(const RowPerson &person)
{
    if (!person.name.isEmpty())
        return person.name;
    if (!person.emails.isEmpty())
        return person.emails.constFirst().raw;
    return person.phones.isEmpty() ? person.key : person.phones.constFirst().raw;
}

} // namespace

ImportWriter::ImportWriter(Session &session, const ImportPlan &plan, const ImportContext &context, BatchId batch)
    : m_session(session), m_plan(plan), m_context(context), m_batch(batch), m_highest(highestIds(session)),
      m_matcher(session, plan.kind == ImportKind::Customers, plan.matchField == "name"_L1 || plan.matchField == "customer"_L1),
      m_ledger(session, tableOf(plan.kind), m_highest.value(tableOf(plan.kind)), m_highest.value(u"customer"_s))
{
}

ImportWriter::Outcome ImportWriter::write(ImportRow &row)
{
    if (row.reject)
        return Outcome::Rejected;
    return std::visit([&](auto &record) { return writeRecord(row, record); }, row.record);
}

ImportWriter::Outcome ImportWriter::reject(ImportRow &row, const QString &field, const QString &reason, const QString &value) const
{
    row.reject = Reject{row.line, field, reason, value.left(80)};
    return Outcome::Rejected;
}

void ImportWriter::counted()
{
    if (++m_sinceDrain < drainEvery)
        return;
    m_sinceDrain = 0;
    m_totals.drain(m_session);
}

CustomerId ImportWriter::addCustomer(Customer customer, const RowPerson &person)
{
    if (customer.name.isEmpty() && customer.company.isEmpty())
        customer.name = standInName(person);
    customer.nameKey = text::nameKey(customer);
    customer.searchKey = text::searchKey(customer);
    customer.batch = m_batch;
    customer.createdAt = m_context.now;
    customer.updatedAt = m_context.now;
    repos::insert(m_session, customer);
    ++m_customersCreated;
    RowPerson known = person;
    known.nameKey = customer.nameKey;
    m_matcher.learn(customer.id, known);
    return customer.id;
}

std::optional<CustomerId> ImportWriter::customerOf(ImportRow &row)
{
    const CustomerMatcher::Match match = m_matcher.match(row.person);
    if (match.id.isValid())
        return match.id;
    if (match.ambiguous) {
        (void)reject(row, {}, u"several-customers"_s, standInName(row.person));
        return std::nullopt;
    }
    Customer customer;
    customer.name = row.person.name;
    customer.externalKey = row.person.key;
    customer.contactPoints = row.person.phones + row.person.emails;
    return addCustomer(customer, row.person);
}

ImportWriter::Outcome ImportWriter::writeRecord(ImportRow &row, Customer &record)
{
    const CustomerMatcher::Match match = m_matcher.match(row.person);
    if (match.ambiguous)
        return reject(row, {}, u"several-customers"_s, standInName(row.person));
    if (match.id.isValid())
        return mergeCustomer(match.id, row, record);
    (void)addCustomer(record, row.person);
    return Outcome::Created;
}

ImportWriter::Outcome ImportWriter::mergeCustomer(CustomerId id, ImportRow &row, const Customer &record)
{
    const std::optional<Customer> stored = repos::customerById(m_session, id);
    if (!stored)
        return Outcome::Duplicate;
    Customer next = merged(*stored, record, m_plan.keepOurs);
    if (next == *stored)
        return Outcome::Duplicate;
    const bool ours = isNew(u"customer"_s, id.value());
    next.updatedAt = m_context.now;
    if (!ours) {
        next.version = nextVersion(stored->version);
        repos::addImportBefore(m_session, m_batch, {u"customer"_s, id.value(), next.version, toJson(*stored)});
    }
    repos::replace(m_session, next, stored->version);
    RowPerson known = row.person;
    known.nameKey = next.nameKey;
    m_matcher.learn(id, known);
    return Outcome::Updated;
}

TopicId ImportWriter::topic(const QString &name)
{
    if (name.isEmpty())
        return {};
    const auto known = m_topics.constFind(name);
    return known != m_topics.cend() ? *known : *m_topics.insert(name, repos::topicNamed(m_session, name));
}

StaffId ImportWriter::staff(const QString &name)
{
    if (name.isEmpty())
        return {};
    const auto known = m_staff.constFind(name);
    return known != m_staff.cend() ? *known : *m_staff.insert(name, repos::staffNamed(m_session, name));
}

template<class Row>
ImportWriter::Outcome ImportWriter::add(Row &record)
{
    record.batch = m_batch;
    record.createdAt = m_context.now;
    record.id = repos::insert(m_session, record);
    m_totals.add(record);
    counted();
    return Outcome::Created;
}

ImportWriter::Outcome ImportWriter::writeRecord(ImportRow &row, Interaction &record)
{
    const std::optional<CustomerId> customer = customerOf(row);
    if (!customer)
        return Outcome::Rejected;
    record.customer = *customer;
    if (!record.externalKey.isEmpty()) {
        if (const qint64 id = repos::interactionByKey(m_session, record.externalKey); id != 0) {
            const std::optional<Interaction> stored = repos::find(m_session, InteractionId(id));
            const bool same = stored && stored->customer == record.customer && stored->when.at == record.when.at;
            return same ? Outcome::Duplicate : reject(row, u"id"_s, u"same-id"_s, record.externalKey);
        }
    } else if (m_ledger.isHere(record)) {
        return Outcome::Duplicate;
    }
    record.topic = topic(row.references.topic);
    record.staff = staff(row.references.staff);
    if (!row.references.caseKey.isEmpty() && !linkCase(row, record))
        return Outcome::Rejected;
    return add(record);
}

bool ImportWriter::linkCase(ImportRow &row, Interaction &record)
{
    const CaseId known(repos::caseByKey(m_session, row.references.caseKey));
    const std::optional<ServiceCase> stored = known.isValid() ? repos::find(m_session, known) : std::nullopt;
    if (stored && stored->customer != record.customer) {
        (void)reject(row, u"case"_s, u"same-id"_s, row.references.caseKey);
        return false;
    }
    if (stored) {
        record.caseId = stored->id;
        if (isNew(u"service_case"_s, known.value()) && record.when.at < stored->openedAt) {
            ServiceCase earlier = *stored;
            earlier.openedAt = record.when.at;
            earlier.openedDay = record.when.day;
            repos::update(m_session, *stored, earlier);
        }
        return true;
    }
    ServiceCase opened;
    opened.customer = record.customer;
    opened.topic = record.topic;
    opened.subject = row.references.topic;
    opened.openedAt = record.when.at;
    opened.openedDay = record.when.day;
    opened.externalKey = row.references.caseKey;
    (void)add(opened);
    record.caseId = opened.id;
    return true;
}

ImportWriter::Outcome ImportWriter::writeRecord(ImportRow &row, Feedback &record)
{
    const std::optional<CustomerId> customer = customerOf(row);
    if (!customer)
        return Outcome::Rejected;
    record.customer = *customer;
    if (!record.externalKey.isEmpty()) {
        if (const qint64 id = repos::feedbackByKey(m_session, record.kind, record.externalKey); id != 0) {
            const std::optional<Feedback> stored = repos::find(m_session, FeedbackId(id));
            const bool same = stored && stored->customer == record.customer && stored->when.at == record.when.at && stored->value == record.value;
            return same ? Outcome::Duplicate : reject(row, u"id"_s, u"same-id"_s, record.externalKey);
        }
    } else if (m_ledger.isHere(record)) {
        return Outcome::Duplicate;
    }
    return add(record);
}

ImportWriter::Outcome ImportWriter::writeRecord(ImportRow &row, Purchase &record)
{
    const std::optional<CustomerId> customer = customerOf(row);
    if (!customer)
        return Outcome::Rejected;
    record.customer = *customer;
    if (!record.externalKey.isEmpty()) {
        if (const qint64 id = repos::purchaseByKey(m_session, record.externalKey); id != 0)
            return addToPurchase(PurchaseId(id), row, record);
    } else if (m_ledger.isHere(record)) {
        return Outcome::Duplicate;
    }
    return add(record);
}

ImportWriter::Outcome ImportWriter::addToPurchase(PurchaseId id, ImportRow &row, const Purchase &record)
{
    const std::optional<Purchase> stored = repos::findHead(m_session, id); // Reading all items for each would take the square of their number.
    if (!stored || stored->customer != record.customer || stored->when.day != record.when.day || stored->currency != record.currency)
        return reject(row, u"id"_s, u"same-id"_s, record.externalKey);
    if (m_ledger.wasHereBefore(id.value()))
        return Outcome::Duplicate;
    Purchase next = *stored;
    next.items = record.items.isEmpty() ? QVector<PurchaseItem>{{record.title, 1000, record.amountMinor}} : record.items;
    next.amountMinor += record.amountMinor;
    if (qAbs(next.amountMinor) > largestAmountMinor)
        return reject(row, u"amount"_s, u"amount-too-large"_s, QString::number(next.amountMinor));
    if (!record.title.isEmpty() && stored->title.size() < 200)
        next.title = stored->title.isEmpty() ? record.title : QString(stored->title + u", "_s + record.title);
    m_totals.remove(*stored);
    repos::append(m_session, *stored, next);
    m_totals.add(next);
    counted();
    return Outcome::Created;
}

ImportWriter::Outcome ImportWriter::writeRecord(ImportRow &row, ServiceCase &record)
{
    const std::optional<CustomerId> customer = customerOf(row);
    if (!customer)
        return Outcome::Rejected;
    record.customer = *customer;
    record.topic = topic(row.references.topic);
    if (!record.externalKey.isEmpty()) {
        if (const qint64 id = repos::caseByKey(m_session, record.externalKey); id != 0)
            return mergeCase(CaseId(id), row, record);
    } else if (m_ledger.isHere(record)) {
        return Outcome::Duplicate;
    }
    return add(record);
}

ImportWriter::Outcome ImportWriter::mergeCase(CaseId id, ImportRow &row, const ServiceCase &record)
{
    const std::optional<ServiceCase> stored = repos::find(m_session, id);
    if (!stored || stored->customer != record.customer)
        return reject(row, u"id"_s, u"same-id"_s, record.externalKey);
    ServiceCase next = mergedCase(*stored, record, m_plan.keepOurs);
    if (next == *stored)
        return Outcome::Duplicate;
    if (!isNew(u"service_case"_s, id.value())) {
        next.version = nextVersion(stored->version);
        repos::addImportBefore(m_session, m_batch, {u"service_case"_s, id.value(), next.version, toJson(*stored)});
    }
    m_totals.remove(*stored);
    repos::update(m_session, *stored, next);
    m_totals.add(next);
    counted();
    return Outcome::Updated;
}

void ImportWriter::finish()
{
    m_totals.flush(m_session);
    if (repos::inactivityWindowIsStale(m_session))
        (void)repos::refreshInactivityWindow(m_session);
    const QHash<QString, qint64> highest = highestIds(m_session);
    for (auto it = highest.cbegin(); it != highest.cend(); ++it) {
        if (const qint64 before = m_highest.value(it.key()); it.value() > before)
            repos::addImportRange(m_session, m_batch, {it.key(), before + 1, it.value()});
    }
}

} // namespace rapport::exchange

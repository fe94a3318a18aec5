#include "models/services/customermerge.h"

#include "models/services/customerentry.h"
#include "storage/records/version.h"
#include "storage/repos/cases.h"
#include "storage/repos/consents.h"
#include "storage/repos/customers.h"
#include "storage/repos/feedback.h"
#include "storage/repos/interactions.h"
#include "storage/repos/merges.h"
#include "storage/repos/purchases.h"
#include "storage/repos/tasks.h"
#include "storage/repos/totals.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

Error conflict(const QString &subject, const QString &reason)
{
    return {Error::Kind::Conflict, subject, reason, reason};
}

std::optional<PersonImage> person(Session &session, CustomerId id)
{
    const std::optional<Customer> customer = repos::customerById(session, id);
    if (!customer)
        return std::nullopt;
    return PersonImage{*customer, repos::consents(session, id)};
}

/// Makes these the customer's consents.
void putConsents(Session &session, CustomerId id, const QVector<Consent> &consents)
{
    const QVector<Consent> stored = repos::consents(session, id);
    for (const Consent &old : stored) {
        const bool stays = std::any_of(consents.cbegin(), consents.cend(), [&](const Consent &consent) { return consent.purpose == old.purpose; });
        if (!stays)
            repos::removeConsent(session, id, old.purpose);
    }
    for (const Consent &consent : consents)
        repos::putConsent(session, consent);
}

/// Hangs rows on another customer and tells the totals.
class Mover
{
public:
    Mover(Session &session, CustomerId from, CustomerId to) : m_session(session), m_from(from), m_to(to) {}

    /// Whether the row is there and belongs to the one it shall leave.
    [[nodiscard]] bool move(const QString &table, qint64 id)
    {
        if (table == "interaction"_L1)
            return moveEntry<Interaction, InteractionId>(table, id);
        if (table == "feedback"_L1)
            return moveEntry<Feedback, FeedbackId>(table, id);
        if (table == "purchase"_L1)
            return moveEntry<Purchase, PurchaseId>(table, id);
        if (table == "task"_L1)
            return moveEntry<Task, TaskId>(table, id);
        if (table == "service_case"_L1)
            return moveEntry<ServiceCase, CaseId>(table, id);
        if (!repos::rowsOf(m_session, table, m_from).contains(id))
            return false;
        repos::moveRow(m_session, table, id, m_to);
        return true;
    }

    void finish()
    {
        m_totals.touch(m_from);
        m_totals.touch(m_to);
        m_totals.flush(m_session);
    }

private:
    template<class Row, class RowId>
    bool moveEntry(const QString &table, qint64 id)
    {
        std::optional<Row> row = repos::find(m_session, RowId(id));
        if (!row || row->customer != m_from)
            return false;
        m_totals.remove(*row);
        repos::moveRow(m_session, table, id, m_to);
        row->customer = m_to;
        m_totals.add(*row);
        return true;
    }

    Session &m_session;
    const CustomerId m_from;
    const CustomerId m_to;
    repos::Totals m_totals;
};

void tell(Transaction &transaction)
{
    // Every page that shows one of the two reads anew: entries changed hands.
    transaction.changes().everything = true;
    transaction.changes().totals = true;
    transaction.changes().customersAddedOrRemoved = true;
}

void moveAll(Session &session, const CustomerMerge &merge)
{
    Mover mover(session, merge.gone, merge.kept);
    const QStringList tables = repos::movedTables();
    for (const QString &table : tables) {
        const QVector<qint64> ids = repos::rowsOf(session, table, merge.gone);
        for (const qint64 id : ids) {
            // The one who stays can't have been brought by themselves; their record says what becomes of that.
            if ((table == "customer"_L1 && id == merge.kept.value()) || !mover.move(table, id))
                continue;
            repos::addMovedRow(session, merge.id, table, id);
        }
    }
    mover.finish();
}

void moveBack(Session &session, const CustomerMerge &merge, UnmergeReport &report)
{
    Mover mover(session, merge.kept, merge.gone);
    const QStringList tables = repos::movedTables();
    for (const QString &table : tables) {
        const QVector<qint64> ids = repos::movedRows(session, merge.id, table);
        for (const qint64 id : ids) {
            if (mover.move(table, id))
                report.moved += table == "customer"_L1 || table == "initiative_member"_L1 ? 0 : 1;
            else
                ++report.missing;
        }
    }
    for (const QString &table : {u"interaction"_s, u"feedback"_s}) {
        const QVector<qint64> ids = repos::continuedSince(session, table, merge.kept, merge.gone, merge.mergedAt);
        for (const qint64 id : ids)
            report.moved += mover.move(table, id) ? 1 : 0;
    }
    mover.finish();
    report.stayed = repos::countSince(session, merge.kept, merge.id, merge.mergedAt);
}

/// Merges made into the same customer later know their people with this one among them: it is taken out there too.
void takeOutOfLaterMerges(Session &session, const CustomerMerge &merge, int step, qint64 now)
{
    const PersonImage before = personFromJson(merge.keptBefore);
    const PersonImage after = personFromJson(merge.keptAfter);
    const QVector<CustomerMerge> all = repos::mergesInto(session, merge.kept);
    for (CustomerMerge later : all) {
        if (later.id <= merge.id)
            continue;
        later.keptBefore = toJson(separated(personFromJson(later.keptBefore), before, after, step, now).image);
        later.keptAfter = toJson(separated(personFromJson(later.keptAfter), before, after, step, now).image);
        repos::update(session, later);
    }
}

/// Who brought a customer, as far as they are still there: not themselves, and whoever they were merged into. Then the
/// customer goes back to the right one as soon as those are separated.
CustomerId referrerOf(Session &session, const Customer &customer)
{
    const CustomerId heir = repos::heirOf(session, customer.referredBy);
    if (!heir.isValid() || heir == customer.id)
        return {};
    for (std::optional<CustomerMerge> merge = repos::mergeOf(session, customer.referredBy); merge; merge = repos::mergeOf(session, merge->kept))
        repos::addMovedRow(session, merge->id, u"customer"_s, customer.id.value());
    return heir;
}

/// Writes the two people, first the one who was kept: the other's key and contact points are free then.
void writeBoth(Session &session, PersonImage kept, int keptVersion, PersonImage gone)
{
    const bool broughtByOther = kept.customer.referredBy == gone.customer.id;
    kept.customer.referredBy = broughtByOther ? CustomerId() : referrerOf(session, kept.customer);
    repos::replace(session, kept.customer, keptVersion);
    putConsents(session, kept.customer.id, kept.consents);
    gone.customer.referredBy = referrerOf(session, gone.customer);
    repos::insert(session, gone.customer);
    putConsents(session, gone.customer.id, gone.consents);
    if (broughtByOther)
        repos::moveRow(session, u"customer"_s, kept.customer.id.value(), gone.customer.id);
}

} // namespace

Result<CustomerMerge> mergeCustomers(Transaction &transaction, const MergeOrder &order)
{
    Session &session = transaction.session();
    if (order.kept == order.gone)
        return Error{Error::Kind::Invalid, u"customer"_s, u"one and the same"_s, u"same"_s};
    const std::optional<PersonImage> kept = person(session, order.kept);
    const std::optional<PersonImage> gone = person(session, order.gone);
    if (!kept || !gone)
        return Error{Error::Kind::NotFound, u"customer"_s, QString::number((kept ? order.gone : order.kept).value()), {}};
    if ((order.keptVersion > 0 && kept->customer.version != order.keptVersion) || (order.goneVersion > 0 && gone->customer.version != order.goneVersion))
        return conflict(displayName(kept->customer), u"changed meanwhile"_s);

    PersonImage both = united(*kept, *gone, order.choice);
    both.customer.version = nextVersion(kept->customer.version);
    both.customer.updatedAt = order.now;
    CustomerMerge merge{{}, order.kept, order.gone, displayName(gone->customer), toText(order.choice), toJson(*kept), {}, toJson(*gone), order.now, gone->customer.externalKey};
    merge.id = repos::insert(session, merge);
    moveAll(session, merge);
    // Out first: the other system's key and contact points only one of them has are free then.
    repos::remove(session, order.gone, gone->customer.version);
    repos::replace(session, both.customer, kept->customer.version);
    putConsents(session, order.kept, both.consents);
    merge.keptAfter = toJson(*person(session, order.kept));
    repos::update(session, merge);
    tell(transaction);
    return merge;
}

Result<UnmergeReport> unmergeCustomers(Transaction &transaction, MergeId id, qint64 now)
{
    Session &session = transaction.session();
    const std::optional<CustomerMerge> merge = repos::find(session, id);
    if (!merge)
        return Error{Error::Kind::NotFound, u"merge"_s, QString::number(id.value()), u"not-merged"_s};
    const std::optional<PersonImage> current = person(session, merge->kept);
    if (!current) {
        const std::optional<Customer> heir = repos::customerById(session, repos::heirOf(session, merge->kept));
        return conflict(heir ? displayName(*heir) : merge->goneName, u"kept-merged"_s);
    }
    const int step = nextVersion(0);
    const Separation parts = separated(*current, personFromJson(merge->keptBefore), personFromJson(merge->keptAfter), step, now);
    const PersonImage gone = personFromJson(merge->goneBefore);
    if (const QString key = gone.customer.externalKey; !key.isEmpty()) {
        const CustomerId owner = repos::customerByExternalKey(session, key);
        if (owner.isValid() && (owner != merge->kept || parts.image.customer.externalKey == key))
            return conflict(key, u"key-taken"_s);
    }
    UnmergeReport report;
    report.merge = merge->id;
    report.kept = merge->kept;
    report.back = merge->gone;
    report.keptName = displayName(parts.image.customer);
    report.backName = merge->goneName;
    report.changedSince = parts.changedSince;
    writeBoth(session, parts.image, current->customer.version, gone);
    moveBack(session, *merge, report);
    takeOutOfLaterMerges(session, *merge, step, now);
    repos::removeMerge(session, id);
    tell(transaction);
    return report;
}

} // namespace rapport

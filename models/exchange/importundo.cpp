#include "models/exchange/importundo.h"

#include "models/exchange/casemerge.h"
#include "models/exchange/customermerge.h"
#include "storage/repos/activity.h"
#include "storage/repos/cases.h"
#include "storage/repos/customers.h"
#include "storage/repos/feedback.h"
#include "storage/repos/importbatches.h"
#include "storage/repos/importlookups.h"
#include "storage/repos/interactions.h"
#include "storage/repos/purchases.h"
#include "storage/repos/totals.h"

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int drainEvery = 20000;

bool isUntouched(const Interaction &row)
{
    return row.version == 1 && !row.mood.corrected && !row.pinned && row.bodyOriginal.isEmpty();
}

bool isUntouched(const Feedback &row)
{
    return row.version == 1 && !row.mood.corrected && row.answeredAt == 0 && row.commentOriginal.isEmpty();
}

bool isUntouched(const Purchase &row)
{
    return row.version == 1;
}

bool isUntouched(const ServiceCase &row)
{
    return row.version == 1;
}

/// One undo: the tables of a batch, children first.
class Undo
{
public:
    Undo(Session &session, BatchId batch) : m_session(session), m_batch(batch) { m_report.batch = batch; }

    UndoReport run()
    {
        const QVector<repos::ImportRange> ranges = repos::importRanges(m_session, m_batch);
        for (const repos::ImportRange &range : ranges) {
            if (range.table == "interaction"_L1)
                removeEntries<Interaction, InteractionId>(range);
            else if (range.table == "feedback"_L1)
                removeEntries<Feedback, FeedbackId>(range);
            else if (range.table == "purchase"_L1)
                removeEntries<Purchase, PurchaseId>(range);
            else if (range.table == "service_case"_L1)
                removeEntries<ServiceCase, CaseId>(range);
        }
        restoreChanged();
        // Customers go last: their summary rows are settled first, and nothing may hang on them.
        m_totals.flush(m_session);
        for (const repos::ImportRange &range : ranges) {
            if (range.table == "customer"_L1)
                removeCustomers(range);
            else if (range.table == "topic"_L1 || range.table == "staff"_L1 || range.table == "tag"_L1)
                removeNames(range);
        }
        removeLeftOver();
        if (repos::inactivityWindowIsStale(m_session))
            (void)repos::refreshInactivityWindow(m_session);
        return m_report;
    }

private:
    bool isInUse(const Interaction &, const repos::ImportRange &) { return false; }
    bool isInUse(const Feedback &, const repos::ImportRange &) { return false; }
    bool isInUse(const Purchase &row, const repos::ImportRange &range) { return repos::hasRefunds(m_session, row.id, range.first, range.last); }
    bool isInUse(const ServiceCase &row, const repos::ImportRange &) { return repos::hasConversations(m_session, row.id); }

    template<class Row, class RowId>
    void removeEntries(const repos::ImportRange &range)
    {
        for (qint64 id = range.last; id >= range.first; --id) {
            const std::optional<Row> row = repos::find(m_session, RowId(id));
            if (!row || row->batch != m_batch)
                continue; // A person deleted it.
            if (!isUntouched(*row) || isInUse(*row, range)) {
                ++m_report.kept;
                continue;
            }
            m_totals.remove(*row);
            repos::remove(m_session, *row);
            m_freed.insert(row->customer.value());
            ++m_report.reversed;
            if (m_report.reversed % drainEvery == 0)
                m_totals.drain(m_session);
        }
    }

    void restoreChanged()
    {
        const QVector<repos::ImportBefore> befores = repos::importBefores(m_session, m_batch);
        for (const repos::ImportBefore &before : befores) {
            if (before.table == "customer"_L1)
                restoreCustomer(before);
            else if (before.table == "service_case"_L1)
                restoreCase(before);
        }
    }

    void restoreCustomer(const repos::ImportBefore &before)
    {
        const std::optional<Customer> current = repos::customerById(m_session, CustomerId(before.id));
        if (!current) {
            ++m_report.impossible;
        } else if (current->version != before.versionAfter) {
            ++m_report.kept;
        } else {
            Customer old = customerFromJson(before.before);
            repos::replace(m_session, old, before.versionAfter);
            m_totals.touch(old.id);
            ++m_report.reversed;
        }
    }

    void restoreCase(const repos::ImportBefore &before)
    {
        const std::optional<ServiceCase> current = repos::find(m_session, CaseId(before.id));
        if (!current) {
            ++m_report.impossible;
        } else if (current->version != before.versionAfter) {
            ++m_report.kept;
        } else {
            ServiceCase old = caseFromJson(before.before);
            if (old.topic.isValid() && !repos::isTopic(m_session, old.topic))
                old.topic = {}; // It went with the batch that had brought it; the rest can still be taken back.
            m_totals.remove(*current);
            repos::update(m_session, *current, old);
            m_totals.add(old);
            ++m_report.reversed;
        }
    }

    void removeCustomers(const repos::ImportRange &range)
    {
        for (qint64 id = range.last; id >= range.first; --id) {
            const std::optional<Customer> customer = repos::customerById(m_session, CustomerId(id));
            if (!customer || customer->batch != m_batch)
                continue;
            if (isUnused(*customer)) {
                repos::remove(m_session, customer->id);
                ++m_report.reversed;
            } else {
                ++m_report.kept;
            }
        }
    }

    [[nodiscard]] bool isUnused(const Customer &customer)
    {
        return customer.version == 1 && !repos::hasHistory(m_session, customer.id) && !repos::isReferredTo(m_session, customer.id);
    }

    /// Customers an import brought that was undone before this one stayed only because this one's rows hung on them.
    void removeLeftOver()
    {
        QHash<qint64, bool> undone;
        for (const qint64 id : std::as_const(m_freed)) {
            const std::optional<Customer> customer = repos::customerById(m_session, CustomerId(id));
            if (!customer || !customer->batch.isValid() || customer->batch == m_batch)
                continue;
            const qint64 batch = customer->batch.value();
            if (!undone.contains(batch)) {
                const std::optional<ImportBatch> brought = repos::find(m_session, customer->batch);
                undone.insert(batch, brought && brought->undone);
            }
            if (undone.value(batch) && isUnused(*customer)) {
                repos::remove(m_session, customer->id);
                ++m_report.reversed;
            }
        }
    }

    /// Topics, staff and tags that came with the rows; those somebody uses by now stay without being counted.
    void removeNames(const repos::ImportRange &range)
    {
        for (qint64 id = range.last; id >= range.first; --id)
            (void)repos::removeIfUnused(m_session, range.table, id);
    }

    Session &m_session;
    const BatchId m_batch;
    UndoReport m_report;
    QSet<qint64> m_freed; ///< Customers that lost entries.
    repos::Totals m_totals;
};

} // namespace

Result<UndoReport> undoImport(Transaction &transaction, BatchId id, qint64 now)
{
    Session &session = transaction.session();
    const std::optional<ImportBatch> batch = repos::find(session, id);
    if (!batch)
        return Error{Error::Kind::NotFound, QString::number(id.value()), u"no such import"_s, u"no-such-import"_s};
    if (batch->undone)
        return Error{Error::Kind::Conflict, batch->fileName, u"this import was undone already"_s, u"undone-already"_s};
    const UndoReport report = Undo(session, id).run();
    repos::setUndone(session, id, now);
    transaction.changes().everything = true;
    transaction.changes().totals = true;
    transaction.changes().customersAddedOrRemoved = true;
    transaction.changes().settings = true;
    return report;
}

} // namespace rapport::exchange

#pragma once

#include "models/exchange/cellreader.h"
#include "models/exchange/customermatcher.h"
#include "models/exchange/entryledger.h"
#include "models/exchange/importrow.h"
#include "storage/repos/totals.h"
#include "storage/session.h"

#include <QHash>

namespace rapport::exchange {

/// Writes converted rows into the shop, in the transaction of its session: finds or makes the customer, passes over
/// what is here already, keeps totals and search index, and notes what undo needs. Throws Failure.
class ImportWriter
{
public:
    ImportWriter(Session &session, const ImportPlan &plan, const ImportContext &context, BatchId batch);

    enum class Outcome { Created, Updated, Duplicate, Rejected };
    /// Writes one row; sets its `reject` where the outcome is Rejected.
    [[nodiscard]] Outcome write(ImportRow &row);
    /// Writes the totals and what the batch created. To be called once, last.
    void finish();
    [[nodiscard]] qint64 customersCreated() const { return m_customersCreated; }

private:
    [[nodiscard]] Outcome writeRecord(ImportRow &row, Customer &record);
    [[nodiscard]] Outcome writeRecord(ImportRow &row, Interaction &record);
    [[nodiscard]] Outcome writeRecord(ImportRow &row, Feedback &record);
    [[nodiscard]] Outcome writeRecord(ImportRow &row, Purchase &record);
    [[nodiscard]] Outcome writeRecord(ImportRow &row, ServiceCase &record);
    [[nodiscard]] Outcome mergeCustomer(CustomerId id, ImportRow &row, const Customer &record);
    [[nodiscard]] Outcome addToPurchase(PurchaseId id, ImportRow &row, const Purchase &record);
    [[nodiscard]] Outcome mergeCase(CaseId id, ImportRow &row, const ServiceCase &record);
    template<class Row>
    [[nodiscard]] Outcome add(Row &record);

    /// The row's customer, made where nobody is meant yet; empty where the row can't be used.
    [[nodiscard]] std::optional<CustomerId> customerOf(ImportRow &row);
    [[nodiscard]] CustomerId addCustomer(Customer customer, const RowPerson &person);
    [[nodiscard]] TopicId topic(const QString &name);
    [[nodiscard]] StaffId staff(const QString &name);
    [[nodiscard]] bool linkCase(ImportRow &row, Interaction &record);
    [[nodiscard]] Outcome reject(ImportRow &row, const QString &field, const QString &reason, const QString &value) const;
    [[nodiscard]] bool isNew(const QString &table, qint64 id) const { return id > m_highest.value(table); }
    void counted();

    Session &m_session;
    const ImportPlan m_plan;
    const ImportContext m_context;
    const BatchId m_batch;
    QHash<QString, qint64> m_highest; ///< By table, before the first row.
    CustomerMatcher m_matcher;
    EntryLedger m_ledger;
    repos::Totals m_totals;
    QHash<QString, TopicId> m_topics;
    QHash<QString, StaffId> m_staff;
    qint64 m_customersCreated = 0;
    int m_sinceDrain = 0;
};

} // namespace rapport::exchange

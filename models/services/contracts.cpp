#include "models/services/initiatives.h"

#include "models/services/customerentry.h"
#include "models/services/initiativereader.h"
#include "models/services/recorded.h"
#include "models/services/undoable.h"
#include "models/workspace.h"
#include "storage/repos/contracts.h"
#include "storage/repos/customers.h"

// The part of Initiatives about contracts.

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// The customer's pages and the charts show it.
void tell(Transaction &transaction, CustomerId customer)
{
    transaction.changes().customers.append(customer);
    transaction.changes().totals = true;
}

} // namespace

QFuture<Result<QVector<CustomerContract>>> Initiatives::contracts(CustomerId customer)
{
    return m_workspace.database().read(
        [customer](Session &session) -> Result<QVector<CustomerContract>> { return repos::contractsOf(session, customer); });
}

QFuture<Result<ContractId>> Initiatives::saveContract(const CustomerContract &contract)
{
    CustomerContract tidy = contract;
    tidy.title = contract.title.simplified();
    if (tidy.endsDay && *tidy.endsDay <= tidy.startsDay)
        return refused<ContractId>({Error::Kind::Invalid, u"ends"_s, {}, u"before-start"_s});
    if (!tidy.id.isValid())
        tidy.createdAt = m_workspace.clock().now();
    return undoable(m_workspace, tidy.id.isValid() ? u"contract.change"_s : u"contract.add"_s,
                    [tidy](Transaction &transaction, UndoNote &note) -> Result<ContractId> {
                        const std::optional<Customer> customer = repos::customerById(transaction.session(), tidy.customer);
                        if (!customer)
                            return Error{Error::Kind::NotFound, u"customer"_s, QString::number(tidy.customer.value()), {}};
                        const ContractId id = repos::save(transaction.session(), tidy);
                        tell(transaction, tidy.customer);
                        note.subject = displayName(*customer);
                        return id;
                    });
}

QFuture<Result<void>> Initiatives::removeContract(ContractId id)
{
    return undoable(m_workspace, u"contract.remove"_s, [id](Transaction &transaction, UndoNote &note) -> Result<void> {
        const std::optional<CustomerContract> before = repos::find(transaction.session(), id);
        if (!before)
            return Error{Error::Kind::NotFound, u"contract"_s, QString::number(id.value()), {}};
        repos::remove(transaction.session(), id);
        tell(transaction, before->customer);
        if (const std::optional<Customer> customer = repos::customerById(transaction.session(), before->customer))
            note.subject = displayName(*customer);
        return Done{};
    });
}

QFuture<Result<ContractLife>> Initiatives::contractLife(const TrendRequest &request)
{
    const InitiativeReader reader(SegmentContext{m_workspace.calendar(), m_workspace.clock().now()}, m_workspace.profile().currency);
    return m_workspace.database().read(
        [reader, request](Session &session) -> Result<ContractLife> { return reader.contractLife(session, request); });
}

} // namespace rapport

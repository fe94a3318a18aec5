#include "storage/repos/contracts.h"

#include "storage/failure.h"
#include "storage/records/version.h"
#include "storage/repos/customerset.h"

namespace rapport::repos {

namespace {

const QString columns =
    QStringLiteral("SELECT id, customer_id, title, starts_day, ends_day, external_key, version, created_by, created_at FROM contract");

CustomerContract read(const Statement &row)
{
    CustomerContract contract;
    contract.id = row.id<ContractId>(0);
    contract.customer = row.id<CustomerId>(1);
    contract.title = row.text(2);
    contract.startsDay = row.number(3);
    contract.endsDay = row.maybeNumber(4);
    contract.externalKey = row.text(5);
    contract.version = row.number(6);
    contract.createdBy = row.id<StaffId>(7);
    contract.createdAt = row.integer(8);
    return contract;
}

Failure refused(ContractId id, Error::Kind kind)
{
    return Failure({kind, QStringLiteral("contract"), QString::number(id.value()), {}});
}

} // namespace

QVector<CustomerContract> contractsOf(Session &session, CustomerId customer)
{
    QVector<CustomerContract> contracts;
    Statement &rows = session.run(columns + QStringLiteral(" WHERE customer_id = ? ORDER BY starts_day, id"), customer);
    while (rows.next())
        contracts.append(read(rows));
    return contracts;
}

std::optional<CustomerContract> find(Session &session, ContractId id)
{
    Statement &row = session.run(columns + QStringLiteral(" WHERE id = ?"), id);
    std::optional<CustomerContract> found;
    if (row.first())
        found = read(row);
    row.finish();
    return found;
}

ContractId save(Session &session, const CustomerContract &contract)
{
    if (!contract.id.isValid()) {
        return ContractId(session
                              .run(QStringLiteral("INSERT INTO contract (customer_id, title, starts_day, ends_day, external_key, "
                                                  "created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                   contract.customer, contract.title, contract.startsDay, contract.endsDay,
                                   nullIfEmpty(contract.externalKey), contract.createdBy, contract.createdAt)
                              .inserted());
    }
    const int changed =
        session
            .run(QStringLiteral(
                     "UPDATE contract SET title = ?, starts_day = ?, ends_day = ?, version = ? WHERE id = ? AND version = ?"),
                 contract.title, contract.startsDay, contract.endsDay, nextVersion(contract.version), contract.id, contract.version)
            .changed();
    if (changed == 0)
        throw refused(contract.id, find(session, contract.id) ? Error::Kind::Conflict : Error::Kind::NotFound);
    return contract.id;
}

void remove(Session &session, ContractId id)
{
    if (session.run(QStringLiteral("DELETE FROM contract WHERE id = ?"), id).changed() == 0)
        throw refused(id, Error::Kind::NotFound);
}

bool anyContract(Session &session)
{
    return session.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM contract)")) != 0;
}

void forEachContract(Session &session, const CustomerSet &whose,
                     const std::function<void(CustomerId customer, int startsDay, std::optional<int> endsDay)> &visit)
{
    // The covering index contract_customer has this order.
    Statement &rows =
        session
            .statement(QStringLiteral("SELECT customer_id, starts_day, ends_day FROM contract WHERE 1")
                       + among(QStringLiteral("customer_id"), whose) + QStringLiteral(" ORDER BY customer_id, starts_day, ends_day"))
            .runList(withSet({}, whose));
    while (rows.next())
        visit(rows.id<CustomerId>(0), rows.number(1), rows.maybeNumber(2));
}

} // namespace rapport::repos

#pragma once

#include "storage/records/customercontract.h"
#include "storage/repos/customerset.h"
#include "storage/session.h"

#include <QVector>

#include <functional>
#include <optional>

namespace rapport::repos {

/// A customer's contracts, oldest start first. Throws Failure, like all here.
[[nodiscard]] QVector<CustomerContract> contractsOf(Session &session, CustomerId customer);
[[nodiscard]] std::optional<CustomerContract> find(Session &session, ContractId id);
/// Adds (id not set) or changes title and days; the id. Conflict for a version that is not the stored one, NotFound for an id that is gone.
ContractId save(Session &session, const CustomerContract &contract);
/// NotFound where it is gone.
void remove(Session &session, ContractId id);

/// Whether anybody has or had one.
[[nodiscard]] bool anyContract(Session &session);
/// When the contracts of customers bearing all the tags ran, by customer and start.
void forEachContract(Session &session, const CustomerSet &whose,
                     const std::function<void(CustomerId customer, int startsDay, std::optional<int> endsDay)> &visit);

} // namespace rapport::repos

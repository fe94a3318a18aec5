#include "models/services/briefdetails.h"

#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/customerbrief.h"
#include "storage/repos/customers.h"
#include "storage/repos/household.h"

namespace rapport {

namespace {
constexpr int contactsShown = 3;
constexpr int pinnedShown = 20;
constexpr int casesShown = 100;
} // namespace

QFuture<Result<BriefDetails>> readBriefDetails(Workspace &workspace, CustomerId id)
{
    return workspace.database().read([id, now = workspace.clock().now()](Session &session) -> Result<BriefDetails> {
        const std::optional<Customer> customer = repos::customerById(session, id);
        if (!customer)
            return Error{Error::Kind::NotFound, QStringLiteral("customer"), QString::number(id.value()), {}};
        BriefDetails details;
        details.customer = id;
        details.lastContacts = repos::lastContacts(session, id, now, contactsShown);
        details.pinned = repos::pinnedEntries(session, id, pinnedShown);
        details.cases = repos::newestCases(session, id, casesShown);
        details.matters = repos::mattersOf(session, details.cases);
        details.household = repos::household(session, *customer);
        return details;
    });
}

} // namespace rapport

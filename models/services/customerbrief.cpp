#include "models/services/customers.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/consents.h"
#include "storage/repos/customerbrief.h"
#include "storage/repos/customers.h"
#include "storage/repos/customersummary.h"
#include "storage/repos/merges.h"

namespace rapport {

namespace {
constexpr int moodsShown = 12;
}

QFuture<Result<CustomerBrief>> Customers::brief(CustomerId id)
{
    const int today = m_workspace.calendar().at(m_workspace.clock().now()).day;
    return m_workspace.database().read([id, today](Session &session) -> Result<CustomerBrief> {
        const std::optional<Customer> customer = repos::customerById(session, id);
        if (!customer)
            return Error{Error::Kind::NotFound, QStringLiteral("customer"), QString::number(id.value()), {}};
        CustomerBrief brief;
        brief.customer = *customer;
        brief.summary = repos::summary(session, id);
        brief.consents = repos::consents(session, id);
        brief.moods = repos::newestMoods(session, id, moodsShown);
        brief.openTasks = repos::openTasks(session, id);
        brief.lastAnswers = repos::lastAnswers(session, id);
        brief.openCases = brief.summary.openCases;
        const repos::Rhythm rhythm = repos::rhythmOf(session, id, today);
        brief.usualGapDays = rhythm.usualGapDays;
        brief.daysSincePurchase = rhythm.daysSince;
        return brief;
    });
}

QFuture<Result<CustomerId>> Customers::heir(CustomerId id)
{
    return m_workspace.database().read([id](Session &session) -> Result<CustomerId> { return repos::heirOf(session, id); });
}

} // namespace rapport

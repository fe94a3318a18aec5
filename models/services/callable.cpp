#include "models/services/callable.h"

#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/consents.h"

namespace rapport {

QFuture<Result<QVector<CustomerId>>> callable(Workspace &workspace, const QVector<CustomerId> &customers)
{
    return workspace.database().read([customers](Session &session) -> Result<QVector<CustomerId>> {
        QVector<CustomerId> left;
        for (const CustomerId customer : customers) {
            const std::optional<Consent> calls = repos::consent(session, customer, QStringLiteral("calls"));
            if (!calls || calls->given)
                left.append(customer);
        }
        return left;
    });
}

} // namespace rapport

#include "models/services/upkeep.h"

#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/check.h"

namespace rapport {

QFuture<Result<QStringList>> checkShop(Workspace &workspace)
{
    // On the write lane: the search indexes' own check is a write, though nothing changes.
    return workspace.database().write([](Transaction &transaction) -> Result<QStringList> { return repos::check(transaction.session()); });
}

} // namespace rapport

#pragma once

#include "storage/records/ids.h"
#include "storage/result.h"

#include <QFuture>
#include <QVector>

namespace rapport {

class Workspace;

/// Those of `customers` who did not refuse to be called, in the same order.
[[nodiscard]] QFuture<Result<QVector<CustomerId>>> callable(Workspace &workspace, const QVector<CustomerId> &customers);

} // namespace rapport

#pragma once

#include "storage/records/ids.h"
#include "storage/result.h"

#include <QFuture>
#include <QVector>

namespace rapport {

class Workspace;

/// Writes customers to a CSV file (UTF-8 with its mark, commas, readable by its owner only), in the order given, and gives how many. The
/// columns are those an import knows, then last contact, purchases and what was spent. A cell that a spreadsheet would take for a formula
/// gets an apostrophe before it. Customers that are gone are left out. Unavailable where the file can't be written.
[[nodiscard]] QFuture<Result<int>> exportCustomers(Workspace &workspace, const QVector<CustomerId> &customers, const QString &path);

} // namespace rapport

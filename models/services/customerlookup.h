#pragma once

#include "storage/records/ids.h"
#include "storage/result.h"

#include <QFuture>
#include <QVector>

namespace rapport {

class Workspace;

/// Who is meant by what somebody typed on a command line: another system's key, an id, an e-mail address, a phone number
/// or a whole name; failing these, every customer that has all the fragments. The first of these that finds anybody
/// answers; oldest record first, at most `limit`. Several ids: it is not clear who.
[[nodiscard]] QFuture<Result<QVector<CustomerId>>> lookUpCustomer(Workspace &workspace, const QString &text, int limit = 10);

} // namespace rapport

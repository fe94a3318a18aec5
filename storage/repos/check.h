#pragma once

#include "storage/session.h"

#include <QStringList>

namespace rapport::repos {

/// Looks whether the file is sound: SQLite's own integrity check, foreign keys, the search indexes, and every
/// kept total against what the base tables say. One English line per problem, at most 100 of them and then how
/// many more; empty: sound. Needs a writing session, though nothing changes: the search indexes' check is a write.
[[nodiscard]] QStringList check(Session &session);

/// Computes every kept total anew: after a change of the shop's time zone or currency, or where check() found
/// differences. The inactivity window stays as it is.
void rebuildTotals(Session &session);

} // namespace rapport::repos

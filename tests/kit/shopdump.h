#pragma once

#include "storage/session.h"

#include <QStringList>

namespace rapport::testkit {

/// Every row of every table of our own, one line each, ordered: two shops with the same dump hold the same. Tables in
/// `except`, the search indexes' inner tables and what can be taken back are left out; real numbers are rounded to what totals promise.
[[nodiscard]] QStringList dump(Session &session, const QStringList &except = {});

} // namespace rapport::testkit

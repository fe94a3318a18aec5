#pragma once

#include "models/services/customers.h"
#include "tests/kit/temporaryshop.h"

namespace rapport::testkit {

/// A customer as a person would enter it.
[[nodiscard]] CustomerDraft draft(const QString &name, const QStringList &phones = {}, const QStringList &emails = {});

/// Creates the customer; ends the test program where that is refused.
CustomerId added(TemporaryShop &shop, const CustomerDraft &entered);

/// Names of the customers a search brings, in its order.
[[nodiscard]] QStringList found(TemporaryShop &shop, const QString &text, CustomerSort sort = CustomerSort::Name);

/// Runs one statement on the file, as an import or another program would have left it.
void sql(TemporaryShop &shop, const QString &text);

} // namespace rapport::testkit

#pragma once

#include "app/cli/recordjson.h"
#include "app/cli/shopfile.h"

namespace rapport::cli {

/// Names of staff and topics, calendar and currency of an open shop.
[[nodiscard]] Result<Wording> wordingOf(Workspace &shop);

/// The one customer an argument means; see lookUpCustomer. NotFound where nobody is meant; Conflict where several
/// are, with them in the detail.
[[nodiscard]] Result<CustomerId> customerOf(Workspace &shop, const QString &argument);

} // namespace rapport::cli

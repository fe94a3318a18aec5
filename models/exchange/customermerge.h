#pragma once

#include "storage/records/customer.h"

#include <QString>

namespace rapport::exchange {

/// A stored customer with what a file says added: empty fields are filled, new addresses, numbers and tags appended. With
/// `keepOurs` nothing that stands there is changed, without it the file's values replace ours. A name that is only a key or
/// an address (nobody knew better) counts as empty. Version, batch and times stay.
[[nodiscard]] Customer merged(const Customer &stored, const Customer &incoming, bool keepOurs);

/// A customer as it stands, for import_before, and back.
[[nodiscard]] QString toJson(const Customer &customer);
[[nodiscard]] Customer customerFromJson(const QString &json);

} // namespace rapport::exchange

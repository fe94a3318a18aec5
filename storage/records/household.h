#pragma once

#include "storage/records/customer.h"

namespace rapport {

/// Somebody who shares a way to be reached with a customer.
struct Housemate
{
    enum class Via { Phone, Email, Address };

    CustomerId id;
    QString name; ///< Display name.
    Via via = Via::Phone;
    std::optional<int> mood; ///< Of their newest text, thousandths.
    bool moodMixed = false;
    friend bool operator==(const Housemate &, const Housemate &) = default;
};

} // namespace rapport

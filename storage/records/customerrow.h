#pragma once

#include "storage/records/customer.h"

namespace rapport {

/// Orders of a customer list. Mood: worst first, no mood last; Name: by name; the others: newest or most first.
enum class CustomerSort { LastContact, Name, Mood, Spent };

/// One row of a list: who, and the summary beside it.
struct CustomerRow
{
    CustomerId id;
    QString name;    ///< Display name (the company where there is no name).
    QString company;
    QString phone;   ///< Main number as written.
    QString email;
    CustomerSummary summary;
    friend bool operator==(const CustomerRow &, const CustomerRow &) = default;
};

} // namespace rapport

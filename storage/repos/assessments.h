#pragma once

#include "storage/records/ids.h"
#include "storage/session.h"

#include <functional>

namespace rapport::repos {

/// How a conversation felt: three plain items, 1 to 5.
struct Assessment
{
    bool byStaff = false; ///< A member's own view; otherwise a customer's.
    StaffId staff;
    CustomerId customer;
    int day = 0;          ///< Moment::day.
    int listened = 0;
    int understood = 0;
    int cared = 0;

    [[nodiscard]] double mean() const { return (listened + understood + cared) / 3.0; }
};

/// Keeps an assessment; `now` is UTC epoch ms. Throws Failure for a value outside 1 to 5.
void addAssessment(Session &session, const Assessment &assessment, qint64 now);

/// Assessments of [fromDay, toDay]. A row with a customer is the customer's, also where it names who was talked to, and so is one
/// that names nobody at all: it was given at the counter. Throws Failure.
void forEachAssessment(Session &session, int fromDay, int toDay, const std::function<void(const Assessment &)> &visit);

} // namespace rapport::repos

#pragma once

#include "storage/records/customer.h"
#include "storage/records/feedback.h"
#include "storage/records/interaction.h"
#include "storage/records/purchase.h"
#include "storage/records/servicecase.h"
#include "storage/records/task.h"

#include <vector>

namespace rapport::sample {

/// Everything that happens to one invented customer, ready to be stored. Until then Interaction::caseId is the
/// position in `cases` plus one, and Purchase::refundOf the position in `purchases` plus one.
struct Life
{
    Customer customer;
    std::vector<Consent> consents;
    std::vector<ServiceCase> cases;
    std::vector<Interaction> talks;
    std::vector<Feedback> answers;
    std::vector<Purchase> purchases;
    std::vector<Task> tasks;
};

/// How many rows of each kind a life shall have; below zero: as many as come.
struct Quota
{
    qint64 talks = -1;
    qint64 answers = -1;
    qint64 purchases = -1;
    [[nodiscard]] bool isSet() const { return talks >= 0; }
};

} // namespace rapport::sample

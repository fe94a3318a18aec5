#pragma once

#include "storage/records/shop.h"
#include "storage/result.h"

#include <QFuture>

#include <atomic>
#include <memory>

namespace rapport {
class Workspace;
}

namespace rapport::sample {

/// How large and how long. The same options on the same day make the same shop.
struct Options
{
    int customers = 300;      ///< At least 1.
    int years = 0;            ///< 1..20; 0: two, or five for a large shop (10,000 customers or more).
    quint64 seed = 1;
    qint64 interactions = -1; ///< Exactly so many, with 5 answers and 10 purchases a customer; below zero: as many as come of themselves.
};

/// Shared with a running generation. Safe from any thread.
struct Progress
{
    std::atomic<int> customersDone{0};
    std::atomic<bool> cancel{false};
};

struct Report
{
    qint64 customers = 0;
    qint64 interactions = 0;
    qint64 answers = 0;
    qint64 purchases = 0;
    qint64 tasks = 0;
};

/// The sample shop's own profile: a bicycle workshop.
[[nodiscard]] ShopProfile profile();

/// Fills an empty shop, in one transaction: staff, topics, templates, segments and customers with their lives, ending
/// yesterday by the workspace's clock. Conflict where the shop has customers already; Cancelled leaves nothing behind.
[[nodiscard]] QFuture<Result<Report>> fill(Workspace &workspace, const Options &options, std::shared_ptr<Progress> progress);

} // namespace rapport::sample

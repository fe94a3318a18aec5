#pragma once

#include "storage/records/shop.h"
#include "storage/result.h"
#include "storage/transaction.h"

#include <QFuture>
#include <QVector>

namespace rapport {

class Workspace;

/// Invalid with the field as subject ("name", "currency", "timezone", "country", "language", "first_day") where the
/// name is empty or the machine knows no such currency (ISO 4217), zone (IANA), country or language.
[[nodiscard]] Result<void> checkProfile(const ShopProfile &profile);

/// What follows from another profile: days, months and totals anew where the time zone is another, totals where the currency
/// is. Throws Failure.
void followProfile(Transaction &transaction, const ShopProfile &before, const ShopProfile &after);

/// The shop itself: profile, staff, topics, tags, segments.
class Shop
{
public:
    explicit Shop(Workspace &workspace) : m_workspace(workspace) {}

    /// Invalid as checkProfile. Changing the time zone recomputes days, months and totals, changing the currency the
    /// totals. Phone numbers that are here already stay as they were read.
    [[nodiscard]] QFuture<Result<void>> setProfile(const ShopProfile &profile);
    [[nodiscard]] QFuture<Result<QVector<Staff>>> staff();
    [[nodiscard]] QFuture<Result<QVector<Topic>>> topics();
    [[nodiscard]] QFuture<Result<QStringList>> tags();
    [[nodiscard]] QFuture<Result<QVector<Segment>>> segments();
    /// Adds (id not set) or changes; Conflict for a name that exists.
    [[nodiscard]] QFuture<Result<StaffId>> saveStaff(const Staff &staff);
    [[nodiscard]] QFuture<Result<TopicId>> saveTopic(const Topic &topic);

private:
    Workspace &m_workspace;
};

} // namespace rapport

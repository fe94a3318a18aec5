#pragma once

#include "storage/records/ids.h"
#include "storage/repos/purchaserhythm.h"
#include "storage/session.h"

#include <functional>
#include <vector>

namespace rapport::repos {

/// One customer's net amounts by day and currency, ordered, and how many purchases (amount > 0) are in each.
struct CustomerNets
{
    CustomerId customer;
    std::vector<DayNet> nets;
    std::vector<int> purchases; ///< Same length as nets.
};

/// Of one customer.
[[nodiscard]] CustomerNets netsOf(Session &session, CustomerId customer);
/// Of everybody who has a purchase, ordered by customer: one scan of a covering index.
void forEachNets(Session &session, const std::function<void(const CustomerNets &)> &visit);

/// What purchases add up to by month over all customers, computed anew.
struct PurchaseMonths
{
    ActivityMonths activity;
    ValueMonths value;
    void add(const CustomerNets &customer, int window, int sign = 1);
};

/// The window of days by which activity_month is kept: upkeep 'inactivity_window', constant between estimates.
[[nodiscard]] int inactivityWindow(Session &session);
/// True where purchases changed since the window was last estimated.
[[nodiscard]] bool inactivityWindowIsStale(Session &session);
/// The same, unless it was estimated on `today` (Moment::day) already: once a day is enough for what moves so slowly.
[[nodiscard]] bool isInactivityWindowDue(Session &session, int today);
void markInactivityWindowStale(Session &session);
/// Estimates the window from all purchases and, where it is another one, writes activity_month anew with it.
/// To be called at the end of an import, and on the first opening of a day. True where something changed.
bool refreshInactivityWindow(Session &session);
/// The same, remembering the day for isInactivityWindowDue().
bool refreshInactivityWindow(Session &session, int today);

/// Adds changes to the stored months; a month that comes to nothing disappears.
void addToStored(Session &session, const ActivityMonths &changes);
void addToStored(Session &session, const ValueMonths &changes);
/// Replaces what is stored.
void store(Session &session, const ActivityMonths &months);
void store(Session &session, const ValueMonths &months);

} // namespace rapport::repos

#include "models/worklist/callworth.h"

#include "models/text/shopcalendar.h"

#include <algorithm>

namespace rapport::worklist {

namespace {

constexpr double likely = 0.5;
constexpr double longestRatio = 4; ///< Beyond this, without a forecast, somebody rather left than is late.
constexpr int enoughDays = 3;

bool stillThere(const forecast::CustomerForecast &row)
{
    return !row.alive || *row.alive >= likely;
}

double yearWorth(const forecast::CustomerForecast &row)
{
    if (row.value12)
        return *row.value12;
    // Without a forecast: what the customer's own rhythm comes to.
    return row.usualGapDays.value_or(0) > 0 ? row.spending.mean * 365 / *row.usualGapDays : 0;
}

bool isWorthNaming(int years)
{
    return years == 1 || (years > 0 && years % 5 == 0);
}

} // namespace

std::vector<CallWorth> overdue(const forecast::ShopForecast &shop, double ratio)
{
    std::vector<CallWorth> found;
    for (const forecast::CustomerForecast &row : shop.rows) {
        if (row.rhythm.repeats < 2 || row.usualGapDays.value_or(0) <= 0 || !stillThere(row))
            continue;
        const double gaps = row.currentGapDays / *row.usualGapDays;
        if (gaps < ratio || (!row.alive && gaps > longestRatio))
            continue;
        CallWorth call;
        call.row = &row;
        call.lastDay = shop.options.asOfDay - row.currentGapDays;
        call.chance = row.alive;
        call.stake = yearWorth(row) * row.noPurchase.value_or(0.5);
        found.push_back(call);
    }
    std::sort(found.begin(), found.end(), [](const CallWorth &a, const CallWorth &b) {
        return a.stake != b.stake ? a.stake > b.stake : a.row->customer < b.row->customer;
    });
    return found;
}

std::vector<FirstPurchase> anniversaries(const forecast::ShopForecast &shop, int fromDay, int toDay)
{
    std::vector<FirstPurchase> found;
    for (const forecast::CustomerForecast &row : shop.rows) {
        if (row.rhythm.repeats + 1 < enoughDays || !stillThere(row))
            continue;
        const QDate first = ShopCalendar::date(shop.options.asOfDay - row.rhythm.ageDays);
        // The days asked for may reach into the next year.
        for (const int year : {ShopCalendar::date(fromDay).year(), ShopCalendar::date(toDay).year()}) {
            const int years = year - first.year();
            const int day = ShopCalendar::dayNumber(first.addYears(years));
            if (!isWorthNaming(years) || day < fromDay || day > toDay)
                continue;
            found.push_back({&row, day, years});
            break;
        }
    }
    std::sort(found.begin(), found.end(), [](const FirstPurchase &a, const FirstPurchase &b) {
        return a.row->rhythm.repeats != b.row->rhythm.repeats ? a.row->rhythm.repeats > b.row->rhythm.repeats
                                                              : a.row->customer < b.row->customer;
    });
    return found;
}

} // namespace rapport::worklist

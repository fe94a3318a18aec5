#include "storage/repos/purchaserhythm.h"

#include "storage/repos/calendarmonths.h"

#include <algorithm>
#include <optional>

namespace rapport::repos {

namespace {

/// Months at whose start the customer counts as active while `from` is the first and `to` the last
/// purchase day of a run without a gap longer than the window: the starts in (from, to + window]. Lost in
/// the last of these months, unless `next`, the day a new run begins, still falls into it.
void addRun(int from, int to, std::optional<int> next, int window, int sign, ActivityMonths &into)
{
    const int first = monthOf(from) + 1;
    const int last = monthOf(to + window);
    for (int month = first; month <= last; ++month)
        into[month].active += sign;
    if (last >= first && (!next || monthOf(*next) > last))
        into[last].lost += sign;
}

/// Difference of two squares, in units of 100 minor units squared: exact in 128 bits before it is rounded once.
double squareDifference(qint64 after, qint64 before)
{
    __extension__ using Wide = __int128;
    return static_cast<double>(static_cast<Wide>(after) * after - static_cast<Wide>(before) * before) / 1e4;
}

} // namespace

std::vector<int> purchaseDays(std::span<const DayNet> nets)
{
    std::vector<int> days;
    for (const DayNet &net : nets) {
        if (net.minor > 0 && (days.empty() || days.back() != net.day))
            days.push_back(net.day);
    }
    return days;
}

void addActivity(std::span<const int> days, int window, int sign, ActivityMonths &into)
{
    if (days.empty())
        return;
    int runStart = days.front();
    int previousMonth = monthOf(days.front());
    into[previousMonth].buyers += sign;
    for (std::size_t i = 1; i < days.size(); ++i) {
        if (days[i] - days[i - 1] > window) {
            addRun(runStart, days[i - 1], days[i], window, sign, into);
            runStart = days[i];
        }
        const int month = monthOf(days[i]);
        if (month != previousMonth) {
            into[month].buyers += sign;
            if (month == previousMonth + 1)
                into[previousMonth].returned += sign;
            previousMonth = month;
        }
    }
    addRun(runStart, days.back(), std::nullopt, window, sign, into);
}

void addValue(std::span<const DayNet> nets, std::span<const int> purchases, int sign, ValueMonths &into)
{
    struct State
    {
        qint64 spent = 0;
        bool bought = false;
    };
    std::map<QString, State> states;
    for (std::size_t i = 0; i < nets.size(); ++i) {
        const DayNet &net = nets[i];
        State &state = states[net.currency];
        ValueCell &cell = into[{monthOf(net.day), net.currency}];
        cell.purchases += sign * purchases[i];
        cell.revenueMinor += sign * net.minor;
        const qint64 after = state.spent + net.minor;
        // Refunds from before the first purchase count from the first purchase on.
        const bool first = !state.bought && net.minor > 0;
        if (first) {
            state.bought = true;
            cell.customers += sign;
        }
        if (state.bought) {
            const qint64 before = first ? 0 : state.spent;
            cell.spentGrowth += sign * (after - before);
            cell.squareGrowth += sign * squareDifference(after, before);
        }
        state.spent = after;
    }
}

void GapHistogram::add(std::span<const int> days)
{
    for (std::size_t i = 1; i < days.size(); ++i) {
        ++m_counts[days[i] - days[i - 1]];
        ++m_total;
    }
}

int GapHistogram::atRank(qint64 rank) const
{
    for (const auto &[gap, count] : m_counts) {
        if (rank < count)
            return gap;
        rank -= count;
    }
    return smallestWindow;
}

int GapHistogram::window() const
{
    if (m_total == 0)
        return smallestWindow;
    // Tenths, so that 0.8 * (n - 1) has no rounding error.
    const qint64 position = 8 * (m_total - 1);
    const qint64 rank = position / 10;
    const int below = atRank(rank);
    const int above = atRank(std::min(rank + 1, m_total - 1));
    const auto quantile = below + (above - below) * (position % 10) / 10;
    return static_cast<int>(std::max<qint64>(smallestWindow, quantile));
}

} // namespace rapport::repos

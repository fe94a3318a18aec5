#include "models/metrics/journey.h"

#include "models/metrics/distributions.h"
#include "models/metrics/mean.h"
#include "models/metrics/proportion.h"
#include "models/metrics/rank.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

namespace rapport::metrics {

namespace {

constexpr qint64 minutesPerDay = 1440;

/// Mean of one customer, in thousandths.
struct Cell
{
    qint64 sum = 0;
    qint64 n = 0;
    void add(int mood)
    {
        sum += mood;
        ++n;
    }
    [[nodiscard]] double mean() const { return static_cast<double>(sum) / static_cast<double>(n) / 1000; }
};

std::size_t indexOf(Touchpoint touchpoint)
{
    return static_cast<std::size_t>(touchpoint);
}

/// The difference of a mean from zero (Student), empty below `fewest`.
Change fromZero(const Sums &sums)
{
    const Estimate estimate = mean(sums);
    Change change;
    if (!estimate.value)
        return change;
    change.difference = estimate.value;
    change.low = *estimate.low;
    change.high = *estimate.high;
    const double n = static_cast<double>(sums.n);
    const double error = std::sqrt(sums.variance() / n);
    change.p = error > 0 ? studentTwoSided(*estimate.value / error, n - 1) : *estimate.value == 0 ? 1 : 0;
    return change;
}

/// What all customers together say about one touchpoint.
struct StepTally
{
    qint64 customers = 0;
    qint64 times = 0;
    std::vector<qint64> positions; ///< Customers by the position of their first; the last cell holds all beyond.
    Sums changes;
    qint64 exposed = 0;
    qint64 left = 0;
    Sums after; ///< Customers' means of what they said right after it.
    Sums notAfter;
    Newest moodRecords;
    Newest leftRecords;
};

/// One customer's part, of one touchpoint.
struct Own
{
    int first = 0; ///< Position; 0: never.
    qint64 times = 0;
    bool exposed = false;
    Cell changes;
    Cell after;
};

/// Walks one customer's touches in their order.
class Story
{
public:
    Story(std::array<StepTally, touchpoints> &tallies, int windowDays, qint32 now)
        : m_tallies(tallies), m_window(windowDays * minutesPerDay), m_now(now)
    {}

    /// Whether the customer has been silent for longer than the window.
    bool walk(std::span<const StoryTouch> touches)
    {
        int position = 0;
        for (const StoryTouch &touch : touches) {
            ++position;
            const Touchpoint point = pointOf(touch);
            if (touch.counted)
                count(touch, point, position);
            if (touch.mood != StoryTouch::silent)
                speak(touch, point);
            else if (touch.counted)
                m_open.push_back({point, touch});
            m_before = point;
            m_last = touch;
        }
        const bool silent = m_last.minute + m_window < m_now;
        if (silent && m_last.counted) {
            StepTally &tally = m_tallies[indexOf(*m_before)];
            ++tally.left;
            tally.leftRecords.add(m_last.minute, m_last.record);
        }
        settle();
        return silent;
    }

private:
    struct Open
    {
        Touchpoint point;
        StoryTouch touch;
    };

    Touchpoint pointOf(const StoryTouch &touch)
    {
        const bool first = !m_before;
        if (touch.touchpoint == Touchpoint::Purchase && !std::exchange(m_bought, true))
            return Touchpoint::FirstPurchase;
        const bool contact = touch.touchpoint <= Touchpoint::Complaint;
        return first && contact ? Touchpoint::FirstContact : touch.touchpoint;
    }

    void count(const StoryTouch &touch, Touchpoint point, int position)
    {
        Own &own = m_own[indexOf(point)];
        own.first = own.first == 0 ? position : own.first;
        ++own.times;
        own.exposed = own.exposed || touch.minute + m_window < m_now;
    }

    void speak(const StoryTouch &touch, Touchpoint point)
    {
        if (m_mood) {
            const int change = touch.mood - *m_mood;
            if (touch.counted)
                note(point, touch, change);
            for (const Open &open : m_open) {
                if (touch.minute - open.touch.minute <= m_window)
                    note(open.point, open.touch, change);
            }
        }
        m_open.clear();
        m_mood = touch.mood;
        if (!touch.counted)
            return;
        m_said.add(touch.mood);
        if (m_before)
            m_own[indexOf(*m_before)].after.add(touch.mood);
    }

    void note(Touchpoint point, const StoryTouch &touch, int change)
    {
        m_own[indexOf(point)].changes.add(change);
        m_tallies[indexOf(point)].moodRecords.add(touch.minute, touch.record);
    }

    void settle()
    {
        for (std::size_t i = 0; i < touchpoints; ++i) {
            const Own &own = m_own[i];
            StepTally &tally = m_tallies[i];
            if (own.first > 0) {
                constexpr std::size_t farthest = 100;
                tally.positions.resize(farthest + 1);
                ++tally.positions[std::min<std::size_t>(static_cast<std::size_t>(own.first), farthest)];
                ++tally.customers;
                tally.times += own.times;
                tally.exposed += own.exposed ? 1 : 0;
            }
            if (own.changes.n > 0)
                tally.changes.add(own.changes.mean());
            if (own.after.n > 0)
                tally.after.add(own.after.mean());
            if (const Cell rest{m_said.sum - own.after.sum, m_said.n - own.after.n}; rest.n > 0)
                tally.notAfter.add(rest.mean());
        }
    }

    std::array<StepTally, touchpoints> &m_tallies;
    const qint64 m_window;
    const qint64 m_now;
    std::array<Own, touchpoints> m_own;
    std::vector<Open> m_open; ///< Said nothing themselves: wait for the next words.
    std::optional<int> m_mood;
    std::optional<Touchpoint> m_before;
    StoryTouch m_last;
    Cell m_said;
    bool m_bought = false;
};

double medianPosition(const StepTally &tally)
{
    qint64 below = 0;
    for (std::size_t position = 0; position < tally.positions.size(); ++position) {
        below += tally.positions[position];
        if (2 * below >= tally.customers)
            return static_cast<double>(position);
    }
    return 0;
}

void guard(Journey &journey)
{
    QVector<double> moods;
    QVector<double> shares;
    for (const JourneyStep &step : std::as_const(journey.steps)) {
        if (step.mood.difference)
            moods.append(step.mood.p);
        if (step.leftMore.difference)
            shares.append(step.leftMore.p);
    }
    moods = benjaminiHochberg(moods);
    shares = benjaminiHochberg(shares);
    for (JourneyStep &step : journey.steps) {
        if (step.mood.difference)
            step.moodAdjusted = moods.takeFirst();
        if (step.leftMore.difference)
            step.leftAdjusted = shares.takeFirst();
    }
}

Journey journeyOf(const std::array<StepTally, touchpoints> &tallies)
{
    Journey journey;
    qint64 exposed = 0;
    qint64 left = 0;
    for (const StepTally &tally : tallies) {
        exposed += tally.exposed;
        left += tally.left;
    }
    journey.left = share(left, exposed);
    QVector<DriverInput> after;
    for (std::size_t i = 0; i < touchpoints; ++i) {
        const StepTally &tally = tallies[i];
        const auto touchpoint = static_cast<Touchpoint>(i);
        if (tally.after.n > 0)
            after.append({QStringLiteral("after"), touchpointId(touchpoint), tally.after, tally.notAfter, {}});
        if (tally.customers == 0)
            continue;
        JourneyStep step;
        step.touchpoint = touchpoint;
        step.customers = tally.customers;
        step.times = tally.times;
        step.position = medianPosition(tally);
        step.mood = fromZero(tally.changes);
        step.moodCustomers = tally.changes.n;
        step.left = share(tally.left, tally.exposed);
        step.leftMore = shareChange(left - tally.left, exposed - tally.exposed, tally.left, tally.exposed);
        step.moodRecords = tally.moodRecords.records();
        step.leftRecords = tally.leftRecords.records();
        journey.steps.append(step);
    }
    journey.after = drivers(after);
    std::stable_sort(journey.steps.begin(), journey.steps.end(),
                     [](const JourneyStep &a, const JourneyStep &b) { return a.position < b.position; });
    guard(journey);
    return journey;
}

} // namespace

QString touchpointId(Touchpoint touchpoint)
{
    constexpr std::array ids{"first-contact", "first-purchase", "call",     "visit",  "email",  "chat",  "social",
                             "complaint",     "reply",          "purchase", "refund", "survey", "review"};
    static_assert(ids.size() == touchpoints);
    return QString::fromLatin1(ids[indexOf(touchpoint)]);
}

Journey JourneyBook::journey(int windowDays, qint32 nowMinute)
{
    std::sort(m_touches.begin(), m_touches.end(), [](const StoryTouch &a, const StoryTouch &b) {
        return std::tie(a.customer, a.minute, a.record) < std::tie(b.customer, b.minute, b.record);
    });
    std::array<StepTally, touchpoints> tallies;
    qint64 customers = 0;
    qint64 silent = 0;
    for (auto from = m_touches.cbegin(); from != m_touches.cend();) {
        const auto to = std::find_if(from, m_touches.cend(), [&](const StoryTouch &touch) { return touch.customer != from->customer; });
        ++customers;
        silent += Story(tallies, windowDays, nowMinute).walk({from, to}) ? 1 : 0;
        from = to;
    }
    Journey journey = journeyOf(tallies);
    journey.customers = customers;
    journey.silent = silent;
    journey.windowDays = windowDays;
    return journey;
}

} // namespace rapport::metrics

#pragma once

#include "models/metrics/drivers.h"
#include "models/metrics/estimate.h"
#include "models/metrics/newest.h"

#include <QString>
#include <QVector>

#include <limits>
#include <vector>

namespace rapport::metrics {

/// Points where a shop and its customers meet. First contact (by any channel, before anything else) and first purchase are told by the story itself.
enum class Touchpoint : quint8 {
    FirstContact,
    FirstPurchase,
    Call,
    Visit,
    Email,
    Chat,
    Social,
    Complaint,
    Reply,
    Purchase,
    Refund,
    Survey,
    Review
};
inline constexpr int touchpoints = 13;

/// "first-contact", "first-purchase", "call" ...
[[nodiscard]] QString touchpointId(Touchpoint touchpoint);

/// One point of one customer's story.
struct StoryTouch
{
    static constexpr qint16 silent = std::numeric_limits<qint16>::min(); ///< Mood of what says nothing.

    qint64 customer = 0;
    qint64 record = 0;                        ///< The caller's own number for it, handed back in Journey.
    qint32 minute = 0;                        ///< Since the epoch.
    qint16 mood = silent;                     ///< Thousandths, of what the customer said.
    Touchpoint touchpoint = Touchpoint::Call; ///< Never FirstContact or FirstPurchase.
    bool counted = true;                      ///< Otherwise it only tells what came before and after.
};

/// What is known about one touchpoint. Every customer counts once, whoever writes daily too.
struct JourneyStep
{
    Touchpoint touchpoint = Touchpoint::Call;
    qint64 customers = 0; ///< Who came by it.
    qint64 times = 0;
    double position = 0; ///< Which point of a customer's story it usually (median) is the first time; from 1.

    /// Change of mood from the customer's last words before it to the words said at it, or, where it has none of its own (a purchase, our
    /// reply), to the next ones within the window: mean over customers of each one's mean. Empty below `fewest` customers.
    Change mood;
    double moodAdjusted = 1; ///< p guarded against false discoveries over all steps.
    qint64 moodCustomers = 0;

    /// Share of the customers who came by it more than the window ago for whom it was the last point of all: silent ever since.
    Estimate left;
    Change leftMore; ///< Against all other touchpoints together.
    double leftAdjusted = 1;

    QVector<qint64> moodRecords; ///< Behind the change of mood, newest first.
    QVector<qint64> leftRecords; ///< The last points of those who fell silent, newest first.

    [[nodiscard]] bool moodReal() const { return mood.difference && moodAdjusted < 0.05; }
    [[nodiscard]] bool leftReal() const { return leftMore.difference && leftAdjusted < 0.05; }
};

struct Journey
{
    QVector<JourneyStep> steps; ///< In the order customers usually come by them; touchpoints nobody came by are left out.
    QVector<Driver>
        after; ///< Mood of what is said right after a touchpoint against all else the customers say: kind "after", touchpoint ids.
    qint64 customers = 0; ///< With any touch.
    qint64 silent = 0;    ///< Of them, those whose last touch is longer ago than the window.
    Estimate left;        ///< The average of the steps' shares, by customers.
    int windowDays = 0;
};

/// Collects touches of many customers, in any order, and tells their journey.
class JourneyBook
{
public:
    void add(const StoryTouch &touch) { m_touches.push_back(touch); }
    /// Up to `nowMinute`; silent is whoever was not heard of for more than `windowDays` before it. Puts the touches in order: once only.
    [[nodiscard]] Journey journey(int windowDays, qint32 nowMinute);

private:
    std::vector<StoryTouch> m_touches;
};

} // namespace rapport::metrics

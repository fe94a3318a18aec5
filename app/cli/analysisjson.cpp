#include "app/cli/analysisjson.h"

#include "app/cli/servicetext.h"
#include "models/sentiment/reading.h"
#include "models/text/shopcalendar.h"

#include <array>

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

QString monthId(int month)
{
    return ShopCalendar::monthStart(month).toString(u"yyyy-MM"_s);
}

/// Stable words for sentiment::Signal.
QString signalId(int signal)
{
    static constexpr std::array ids{"waited",     "asked-again",    "charged-wrongly", "wants-refund", "threatens-to-leave",
                                    "recommends", "asked-question", "made-request",    "our-promise"};
    return signal >= 0 && static_cast<std::size_t>(signal) < ids.size() ? QString::fromLatin1(ids[static_cast<std::size_t>(signal)])
                                                                        : QString::number(signal);
}

QString whatOf(const metrics::Driver &driver, const Wording &wording)
{
    if (driver.kind == u"topic")
        return wording.topics.value(TopicId(driver.id.toLongLong()));
    return driver.kind == u"signal" ? signalId(driver.id.toInt()) : driver.id;
}

/// A difference that is called real by a p guarded over all shown beside it.
QJsonObject guarded(const metrics::Change &change, double adjusted, qint64 n)
{
    QJsonObject object{{u"n"_s, n}};
    if (!change.difference) {
        object.insert(u"difference"_s, QJsonValue());
        object.insert(u"why"_s, u"fewer than 10 customers on one side"_s);
        return object;
    }
    object.insert(u"difference"_s, *change.difference);
    object.insert(u"low"_s, change.low);
    object.insert(u"high"_s, change.high);
    object.insert(u"p"_s, change.p);
    object.insert(u"adjusted_p"_s, adjusted);
    object.insert(u"real"_s, adjusted < 0.05);
    return object;
}

QJsonObject toJson(const metrics::Seasonality &season)
{
    if (!season.why.isEmpty())
        return {{u"p"_s, QJsonValue()}, {u"why"_s, season.why}};
    QJsonArray months;
    QJsonArray low;
    QJsonArray high;
    QJsonArray years;
    for (std::size_t i = 0; i < season.index.size(); ++i) {
        months.append(season.index[i]);
        low.append(season.low[i]);
        high.append(season.high[i]);
        years.append(season.years[i]);
    }
    return {{u"p"_s, season.p}, {u"real"_s, season.real()}, {u"months"_s, months}, {u"low"_s, low}, {u"high"_s, high}, {u"n"_s, years}};
}

} // namespace

QJsonObject toJson(const Loyalty &loyalty)
{
    QJsonArray cohorts;
    for (const metrics::Cohort &cohort : loyalty.cohorts.rows) {
        QJsonArray returned;
        for (int since = 1; since < cohort.buyers.size(); ++since) {
            QJsonObject cell = toJson(cohort.returned(since));
            cell.insert(u"unfinished"_s, loyalty.cohorts.unfinished(cohort, since));
            returned.append(cell);
        }
        cohorts.append(QJsonObject{{u"month"_s, monthId(cohort.month)},
                                   {u"size"_s, cohort.size},
                                   {u"repeat_rate"_s, toJson(cohort.repeatRate())},
                                   {u"returned"_s, returned}});
    }
    QJsonObject segments;
    for (int i = 0; i < metrics::rfmSegments; ++i)
        segments.insert(metrics::segmentId(static_cast<metrics::RfmSegment>(i)), loyalty.rfm.sizes[static_cast<std::size_t>(i)]);
    return {{u"customers"_s, loyalty.customers},
            {u"active"_s, toJson(loyalty.activeShare)},
            {u"inactivity_window_days"_s, loyalty.windowDays},
            {u"repeat_rate"_s, toJson(loyalty.cohorts.repeatRate())},
            {u"spent"_s, toJson(loyalty.spentSoFar)},
            {u"cohorts"_s, cohorts},
            {u"segments"_s, segments},
            {u"seasonality"_s, QJsonObject{{u"revenue"_s, toJson(loyalty.revenue)}, {u"purchases"_s, toJson(loyalty.purchases)}}}};
}

QJsonArray toJson(const QVector<metrics::Driver> &drivers, const Wording &wording)
{
    QJsonArray array;
    for (const metrics::Driver &driver : drivers) {
        QJsonObject object = guarded(driver.change, driver.adjusted, driver.n);
        object.insert(u"kind"_s, driver.kind);
        object.insert(u"what"_s, whatOf(driver, wording));
        array.append(object);
    }
    return array;
}

QJsonObject toJson(const metrics::Journey &journey)
{
    QJsonArray steps;
    for (const metrics::JourneyStep &step : journey.steps) {
        QJsonObject left = toJson(step.left);
        left.insert(u"against_others"_s, guarded(step.leftMore, step.leftAdjusted, step.left.n));
        steps.append(QJsonObject{{u"touchpoint"_s, metrics::touchpointId(step.touchpoint)},
                                 {u"position"_s, step.position},
                                 {u"customers"_s, step.customers},
                                 {u"times"_s, step.times},
                                 {u"mood_change"_s, guarded(step.mood, step.moodAdjusted, step.moodCustomers)},
                                 {u"left"_s, left}});
    }
    return {{u"window_days"_s, journey.windowDays},
            {u"customers"_s, journey.customers},
            {u"silent"_s, journey.silent},
            {u"left"_s, toJson(journey.left)},
            {u"touchpoints"_s, steps}};
}

QJsonArray toJson(const Relations &relations)
{
    QJsonArray array;
    for (const Relations::Pair &pair : relations.pairs) {
        QJsonObject object{{u"earlier"_s, pair.earlier}, {u"later"_s, pair.later}, {u"n"_s, pair.n}};
        if (pair.relation) {
            object.insert(u"r"_s, pair.relation->r);
            object.insert(u"low"_s, pair.relation->low);
            object.insert(u"high"_s, pair.relation->high);
            object.insert(u"adjusted_p"_s, pair.relation->adjusted);
            object.insert(u"real"_s, pair.relation->real());
        } else {
            object.insert(u"r"_s, QJsonValue());
            object.insert(u"why"_s, u"fewer than 10 customers have both, or one never changes"_s);
        }
        array.append(object);
    }
    return array;
}

QJsonObject toJson(const EmpathyIndex &empathy)
{
    return {{u"customers"_s, toJson(empathy.customers)}, {u"staff"_s, toJson(empathy.staff)}, {u"gap"_s, toJson(empathy.gap)}};
}

} // namespace rapport::cli

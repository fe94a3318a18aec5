#pragma once

#include "storage/records/ids.h"
#include "storage/records/monthtotals.h"
#include "storage/repos/entryfilter.h"
#include "storage/session.h"

#include <QVector>

namespace rapport::repos {

// What the monthly series are made of. Months are Moment::month, inclusive; everything throws Failure.

/// The kept histograms of answers, all kinds or one.
[[nodiscard]] QVector<AnswerTotal> answerTotals(Session &session, int fromMonth, int toMonth);
[[nodiscard]] QVector<AnswerTotal> answerTotals(Session &session, const QString &kind, int fromMonth, int toMonth);
[[nodiscard]] QVector<ActivityTotal> activityTotals(Session &session, int fromMonth, int toMonth);
/// From the first month of all up to `toMonth`, every currency: values to date add up.
[[nodiscard]] QVector<ValueTotal> valueTotals(Session &session, int toMonth);
[[nodiscard]] QVector<MoodTotal> moodTotals(Session &session, int fromMonth, int toMonth);

/// Customers whose last purchase was in [fromDay, beforeDay), by their summary rows.
[[nodiscard]] qint64 lastBoughtBetween(Session &session, int fromDay, int beforeDay);

/// First and last day with any entry but follow-ups, or a case resolved (Moment::day); first > last where there is none.
[[nodiscard]] std::pair<int, int> entrySpan(Session &session);

/// Last day with a purchase (Moment::day); -1 where there is none.
[[nodiscard]] int lastPurchaseDay(Session &session);

/// The tag of this name; not set where there is none.
[[nodiscard]] TagId tagByName(Session &session, const QString &name);
/// A saved segment's definition; a null string where it is gone.
[[nodiscard]] QString segmentDefinition(Session &session, SegmentId segment);

// The same for some customers, from the entries themselves.

/// Answers the filter lets through.
[[nodiscard]] QVector<AnswerTotal> answersOf(Session &session, const EntryFilter &filter, int fromMonth, int toMonth);
/// Mood totals of those customers, from what each of them adds up to; by channel, staff or topic from the texts themselves.
[[nodiscard]] QVector<MoodTotal> moodsOf(Session &session, const EntryFilter &filter, int fromMonth, int toMonth);
/// The same over all of those months together: each customer's mean once, however many of them heard of him. Reads every month's rows.
[[nodiscard]] MoodTotal moodsTogether(Session &session, const EntryFilter &filter, int fromMonth, int toMonth);

/// Currencies besides `currency` in which anything was ever bought or given back, by name.
[[nodiscard]] QStringList currenciesBeside(Session &session, const QString &currency);

/// Who bought in some months, each counted once.
struct BuyersTogether
{
    qint64 people = 0;
    double design = 1; ///< Sum of m^2 over sum of m, m the months in which each of them bought: 1 where nobody bought in two.
    friend bool operator==(const BuyersTogether &, const BuyersTogether &) = default;
};
/// Customers of the set who bought anything in those months.
[[nodiscard]] BuyersTogether buyersIn(Session &session, const CustomerSet &whose, int fromMonth, int toMonth);

/// The customers themselves, by id.
[[nodiscard]] QVector<CustomerId> customersIn(Session &session, const CustomerSet &whose);

} // namespace rapport::repos

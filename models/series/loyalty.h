#pragma once

#include "models/metrics/cohorts.h"
#include "models/metrics/rank.h"
#include "models/metrics/rfm.h"
#include "models/metrics/seasonality.h"
#include "models/metrics/estimate.h"

#include <QHash>
#include <QString>
#include <QVector>

namespace rapport {

/// Who comes back and what they are worth, as of one day. Amounts are minor units of the shop's currency.
struct Loyalty
{
    int asOfDay = 0;              ///< Moment::day.
    int windowDays = 0;           ///< Of activity: the shop's own 80th percentile gap, at least 30.
    qint64 customers = 0;         ///< Who have bought.
    qint64 active = 0;            ///< Bought in the last windowDays days.
    metrics::Estimate activeShare;
    metrics::Cohorts cohorts;     ///< With repeat rates within 180 days of the first purchase.
    metrics::Rfm rfm;
    metrics::Estimate spentSoFar; ///< Historic value: mean over customers, with Student's interval.
    metrics::Seasonality revenue; ///< Of the finished months' revenue.
    metrics::Seasonality purchases; ///< Of the number of purchases.
};

/// The shop index of empathy: felt listened to, understood, cared for, 1..5 each. Three plain items of our own, no validated scale.
struct EmpathyIndex
{
    metrics::Estimate customers; ///< Mean over customers (of each one's mean): what they felt.
    metrics::Estimate staff;     ///< Mean over the members' own assessments.
    metrics::Change gap;         ///< Staff minus customers: above zero the shop thinks better of itself than its customers do.
};

/// What was measured earlier beside what was measured later: rows times columns, by id.
struct Relations
{
    struct Pair
    {
        QString earlier;  ///< "mood", "conversations", "waiting", "nps", "csat".
        QString later;    ///< "purchases", "spent", "mood".
        std::optional<metrics::Relation> relation; ///< Empty: fewer than 10 customers have both, or one never changes.
        qint64 n = 0;
    };
    int earlierFrom = 0;  ///< Months of the two quarters, inclusive.
    int earlierTo = 0;
    int laterFrom = 0;
    int laterTo = 0;
    QVector<Pair> pairs;  ///< Holm's correction is over all of them.
};

} // namespace rapport

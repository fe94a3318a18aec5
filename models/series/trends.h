#pragma once

#include "models/series/churntrend.h"
#include "models/series/cltvtrend.h"
#include "models/series/monthlyfigures.h"
#include "models/series/npstrend.h"
#include "models/series/sentimenttrend.h"

namespace rapport {

/// The four series of the overview.
struct TrendSet
{
    NpsTrend nps;
    ChurnTrend churn;
    CltvTrend cltv;
    SentimentTrend sentiment;
};

} // namespace rapport

#pragma once

#include "models/series/servicefigures.h"
#include "models/series/trends.h"
#include "models/services/keptanswers.h"
#include "models/services/trendrequest.h"
#include "storage/records/timelineentry.h"
#include "storage/result.h"

#include <QFuture>
#include <QVector>

namespace rapport {

class InsightReader;
class Workspace;

/// The monthly figures, read only.
class Insight
{
public:
    explicit Insight(Workspace &workspace) : m_workspace(workspace) {}

    /// All four series at once; without a filter it reads kept totals only. NotFound for a segment that is gone,
    /// Invalid for one whose definition this version can't read.
    [[nodiscard]] QFuture<Result<TrendSet>> trends(const TrendRequest &request);
    /// Further figures by month (CSAT, CES, FCR, retention, active, revenue) for `metrics`. Kept until the data change.
    [[nodiscard]] QFuture<Result<MonthlyFigures>> figures(const TrendRequest &request);
    /// How the shop serves: times, recovery, promises, hand-overs, by month, channel, topic and staff. Reads every conversation of the
    /// months once; kept until the data change.
    [[nodiscard]] QFuture<Result<ServiceFigures>> service(const TrendRequest &request);
    /// The records behind one point, newest first: answers for Nps, texts for Sentiment, the last purchase of each lost
    /// customer for Churn, purchases for Cltv.
    [[nodiscard]] QFuture<Result<QVector<TimelineEntry>>> behind(TrendKind kind, int month, const TrendRequest &request, int limit = 500);
    /// First and last month with any entry; first > last where there is none.
    [[nodiscard]] QFuture<Result<std::pair<int, int>>> span();

private:
    /// What else an answer depends on: the day, which decides what is over, and the currency.
    struct Key
    {
        TrendRequest request;
        int day = 0;
        QString currency;
        friend bool operator==(const Key &, const Key &) = default;
    };

    [[nodiscard]] InsightReader reader(const TrendRequest &request) const;
    [[nodiscard]] Key keyOf(const TrendRequest &request) const;

    Workspace &m_workspace;
    KeptAnswers<Key, MonthlyFigures> m_figures;
    KeptAnswers<Key, ServiceFigures> m_service;
};

} // namespace rapport

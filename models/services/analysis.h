#pragma once

#include "models/metrics/drivers.h"
#include "models/series/loyalty.h"
#include "models/services/keptanswers.h"
#include "models/services/trendrequest.h"
#include "storage/records/ids.h"
#include "storage/result.h"

#include <QFuture>
#include <QVector>

namespace rapport {

class Workspace;

/// The part of Insights that looks at customers one by one. Read only. Reads millions of rows once; what was found is kept until the data change.
class Analysis
{
public:
    explicit Analysis(Workspace &workspace) : m_workspace(workspace) {}

    /// Cohorts, segments, activity, season, by the clock's today. Of the request only tag and segment count.
    [[nodiscard]] QFuture<Result<Loyalty>> loyalty(const TrendRequest &request = {});
    /// What good or bad mood goes with, over the months of the request: kinds "topic" (id: TopicId), "channel" (interaction kind id) and
    /// "signal" (number of sentiment::Signal).
    [[nodiscard]] QFuture<Result<QVector<metrics::Driver>>> drivers(const TrendRequest &request);
    /// Three finished months against the three after them. Of the request only tag and segment count.
    [[nodiscard]] QFuture<Result<Relations>> relations(const TrendRequest &request = {});

    /// How customers felt and how the staff thought they did, over the months of the request; tag, channel, staff and topic don't count.
    [[nodiscard]] QFuture<Result<EmpathyIndex>> empathy(const TrendRequest &request);

private:
    struct Key
    {
        TrendRequest request;
        int day = 0;
        QString currency;
        friend bool operator==(const Key &, const Key &) = default;
    };
    [[nodiscard]] Key keyOf(const TrendRequest &request) const;

    Workspace &m_workspace;
    KeptAnswers<Key, Loyalty> m_loyalty{2};
    KeptAnswers<Key, QVector<metrics::Driver>> m_drivers;
    KeptAnswers<Key, Relations> m_relations{2};
};

} // namespace rapport

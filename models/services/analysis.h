#pragma once

#include "models/metrics/drivers.h"
#include "models/metrics/initiative.h"
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

    /// Something the shop did for some customers from a day on.
    struct InitiativeRequest
    {
        QVector<CustomerId> treated;
        QVector<CustomerId> leftAlone; ///< The other half of a random draw; empty: everybody else who has bought before the start.
        int startDay = 0;              ///< Moment::day.
        int windowDays = 91;           ///< How long it is watched, at most until today.
        metrics::Design design = metrics::Design::DifferenceInDifferences;
        double margin = 1;             ///< 0..1
        qint64 costMinor = 0;          ///< Of the shop's currency.
    };
    struct InitiativeResult
    {
        metrics::Effect effect;        ///< Minor units per treated customer.
        metrics::Estimate returnOnCost;
        int watchedDays = 0;           ///< Fewer than asked for where the window is not over: preliminary.
    };
    /// Invalid for a window below a week, a start in the future or nobody treated.
    [[nodiscard]] QFuture<Result<InitiativeResult>> initiative(const InitiativeRequest &request);

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

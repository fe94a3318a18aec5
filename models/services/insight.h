#pragma once

#include "models/series/servicefigures.h"
#include "models/series/trends.h"
#include "models/services/keptanswers.h"
#include "models/services/trendrequest.h"
#include "storage/records/timelineentry.h"
#include "storage/result.h"

#include <QFuture>
#include <QVector>

#include <optional>

namespace rapport {

class InsightReader;
class Workspace;

/// The monthly figures, read only.
class Insight
{
public:
    explicit Insight(Workspace &workspace) : m_workspace(workspace) {}

    /// All four series at once; without a filter it reads kept totals only, which is quick; what a filter leaves is kept until the
    /// data change. NotFound for a segment that is gone,
    /// Invalid for one whose definition this version can't read.
    [[nodiscard]] QFuture<Result<TrendSet>> trends(const TrendRequest &request);
    /// Further figures by month (CSAT, CES, FCR, retention, active, revenue) for `metrics`. Kept until the data change.
    [[nodiscard]] QFuture<Result<MonthlyFigures>> figures(const TrendRequest &request);
    /// How the shop serves: times, recovery, promises, hand-overs, by month, channel, topic and staff. Reads every conversation of the
    /// months once; kept until the data change.
    [[nodiscard]] QFuture<Result<ServiceFigures>> service(const TrendRequest &request);

    // What was last worked out for the same request today, maybe from before the last change; empty: nothing yet. For what is shown while the
    // newer answer is on its way.
    [[nodiscard]] std::optional<TrendSet> knownTrends(const TrendRequest &request) { return m_trends.known(keyOf(request)); }
    [[nodiscard]] std::optional<MonthlyFigures> knownFigures(const TrendRequest &request) { return m_figures.known(keyOf(request)); }
    [[nodiscard]] std::optional<ServiceFigures> knownService(const TrendRequest &request) { return m_service.known(keyOf(request)); }

    /// The records behind one month of a figure of MonthlyFigures (by key), newest first: answers, texts, purchases, for "churn" the last
    /// purchase of each lost customer, for "fcr" and "confirmed" the conversations of the cases. Empty for a key without records of its own.
    [[nodiscard]] QFuture<Result<QVector<TimelineEntry>>> behind(const QString &key, int month, const TrendRequest &request,
                                                                 int limit = 500);
    /// Records by key, in the order asked for; the ones that are gone are left out.
    [[nodiscard]] QFuture<Result<QVector<TimelineEntry>>> entries(const QVector<EntryKey> &keys);
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

    template<class Read>
    [[nodiscard]] auto ask(const TrendRequest &request, Read read);
    template<class Read>
    [[nodiscard]] auto askLong(const TrendRequest &request, Read read);
    [[nodiscard]] Key keyOf(const TrendRequest &request) const;

    Workspace &m_workspace;
    KeptAnswers<Key, TrendSet> m_trends{8};
    KeptAnswers<Key, MonthlyFigures> m_figures{8};
    KeptAnswers<Key, ServiceFigures> m_service;
};

} // namespace rapport

#pragma once

#include "models/series/trends.h"
#include "storage/records/timelineentry.h"
#include "storage/result.h"

#include <QFuture>
#include <QVector>

namespace rapport {

class Workspace;

/// Which months, and of which customers.
struct TrendRequest
{
    int fromMonth = 0; ///< Moment::month, inclusive.
    int toMonth = 0;   ///< Inclusive; the running month is marked as unfinished in the series.
    QString tag;       ///< Only customers bearing it; empty: all (then the kept totals answer).
    SegmentId segment; ///< A saved segment; not set: all.
    friend bool operator==(const TrendRequest &, const TrendRequest &) = default;
};

/// The monthly figures, read only.
class Insight
{
public:
    explicit Insight(Workspace &workspace) : m_workspace(workspace) {}

    /// All four series at once; without a filter it reads kept totals only.
    [[nodiscard]] QFuture<Result<TrendSet>> trends(const TrendRequest &request);
    /// Further figures by month (CSAT, CES, FCR, retention, active, revenue) for `metrics`.
    [[nodiscard]] QFuture<Result<MonthlyFigures>> figures(const TrendRequest &request);
    /// The records behind one point, newest first: answers for Nps, texts for Sentiment, the last purchase of each lost
    /// customer for Churn, purchases for Cltv.
    [[nodiscard]] QFuture<Result<QVector<TimelineEntry>>> behind(TrendKind kind, int month, const TrendRequest &request, int limit = 500);
    /// First and last month with any entry; first > last where there is none.
    [[nodiscard]] QFuture<Result<std::pair<int, int>>> span();

private:
    Workspace &m_workspace;
};

} // namespace rapport

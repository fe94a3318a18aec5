#pragma once

#include "models/metrics/drivers.h"
#include "models/metrics/journey.h"
#include "models/series/loyalty.h"
#include "models/series/recordnumber.h"
#include "models/services/keptanswers.h"
#include "models/services/trendrequest.h"
#include "storage/records/ids.h"
#include "storage/records/timelineentry.h"
#include "storage/result.h"

#include <QFuture>
#include <QVector>

#include <optional>

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
    /// "signal" (number of sentiment::Signal). Records are recordNumber()s.
    [[nodiscard]] QFuture<Result<QVector<metrics::Driver>>> drivers(const TrendRequest &request);
    /// Words and short phrases that go with good or bad mood, at most 24, in the newest texts of the months: kind "phrase". Each is used by at
    /// least metrics::fewest customers, holds nobody's name and carries no mood of its own: the mood was read from words that do.
    [[nodiscard]] QFuture<Result<QVector<metrics::Driver>>> phrases(const TrendRequest &request);
    /// The touchpoints of the months in the order customers come by them: where mood drops, where people leave. Records are recordNumber()s.
    [[nodiscard]] QFuture<Result<metrics::Journey>> journey(const TrendRequest &request);
    /// Three finished months against the three after them. Of the request only tag and segment count.
    [[nodiscard]] QFuture<Result<Relations>> relations(const TrendRequest &request = {});

    // What was last worked out for the same request today, maybe from before the last change; empty: nothing yet.
    [[nodiscard]] std::optional<Loyalty> knownLoyalty(const TrendRequest &request = {}) { return m_loyalty.known(keyOf(request)); }
    [[nodiscard]] std::optional<QVector<metrics::Driver>> knownDrivers(const TrendRequest &request)
    {
        return m_drivers.known(keyOf(request));
    }
    [[nodiscard]] std::optional<QVector<metrics::Driver>> knownPhrases(const TrendRequest &request)
    {
        return m_phrases.known(keyOf(request));
    }
    [[nodiscard]] std::optional<metrics::Journey> knownJourney(const TrendRequest &request) { return m_journey.known(keyOf(request)); }
    [[nodiscard]] std::optional<Relations> knownRelations(const TrendRequest &request = {}) { return m_relations.known(keyOf(request)); }

    /// The purchases that the customers new in `firstMonth` made `monthsSince` months later, newest first.
    [[nodiscard]] QFuture<Result<QVector<TimelineEntry>>> cohortBehind(int firstMonth, int monthsSince, const TrendRequest &request = {},
                                                                       int limit = 500);
    /// The last purchase of each customer of a segment, newest first.
    [[nodiscard]] QFuture<Result<QVector<TimelineEntry>>> segmentBehind(metrics::RfmSegment segment, const TrendRequest &request = {},
                                                                        int limit = 500);

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
    KeptAnswers<Key, QVector<metrics::Driver>> m_phrases;
    KeptAnswers<Key, metrics::Journey> m_journey;
    KeptAnswers<Key, Relations> m_relations{2};
};

} // namespace rapport

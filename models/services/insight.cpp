#include "models/services/insight.h"

#include "models/services/insightreader.h"
#include "models/services/segmentreading.h"
#include "models/workspace.h"
#include "storage/longread.h"
#include "storage/repos/timeline.h"

namespace rapport {

/// Runs `read(session, reader)` on a read lane.
template<class Read>
auto Insight::ask(const TrendRequest &request, Read read)
{
    return readSegmented(m_workspace, [request, read, currency = m_workspace.profile().currency](Session &session, const SegmentContext &context) {
        return read(session, InsightReader(request, context, currency));
    });
}

/// The same on the lane for what may take seconds.
template<class Read>
auto Insight::askLong(const TrendRequest &request, Read read)
{
    const LongRead asked;
    return ask(request, read);
}

QFuture<Result<TrendSet>> Insight::trends(const TrendRequest &request)
{
    const auto read = [](Session &session, const InsightReader &reader) { return reader.trends(session); };
    return m_trends.answer(keyOf(request), m_workspace.generation(), [&] {
        // Kept totals answer at once; what a filter leaves is worked out.
        return request.filtered() ? askLong(request, read) : ask(request, read);
    });
}

Insight::Key Insight::keyOf(const TrendRequest &request) const
{
    return {request, m_workspace.calendar().at(m_workspace.clock().now()).day, m_workspace.profile().currency};
}

QFuture<Result<MonthlyFigures>> Insight::figures(const TrendRequest &request)
{
    return m_figures.answer(keyOf(request), m_workspace.generation(), [&] {
        return askLong(request, [](Session &session, const InsightReader &reader) { return reader.figures(session); });
    });
}

QFuture<Result<ServiceFigures>> Insight::service(const TrendRequest &request)
{
    return m_service.answer(keyOf(request), m_workspace.generation(), [&] {
        return askLong(request, [calendar = m_workspace.calendar()](Session &session, const InsightReader &reader) { return reader.service(session, calendar); });
    });
}

QFuture<Result<QVector<TimelineEntry>>> Insight::behind(const QString &key, int month, const TrendRequest &request, int limit)
{
    return ask(request, [key, month, limit](Session &session, const InsightReader &reader) { return reader.behind(session, key, month, limit); });
}

QFuture<Result<QVector<TimelineEntry>>> Insight::entries(const QVector<EntryKey> &keys)
{
    return m_workspace.database().read(
        [keys](Session &session) -> Result<QVector<TimelineEntry>> { return repos::timelineEntries(session, keys); });
}

QFuture<Result<std::pair<int, int>>> Insight::span()
{
    return m_workspace.database().read([](Session &session) -> Result<std::pair<int, int>> { return InsightReader::span(session); });
}

} // namespace rapport

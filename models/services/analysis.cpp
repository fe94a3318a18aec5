#include "models/services/analysis.h"

#include "models/services/analysisreader.h"
#include "models/services/segmentreading.h"
#include "models/workspace.h"
#include "storage/longread.h"

namespace rapport {

namespace {

/// Runs `read(session, reader)` on the read lane for what may take seconds.
template<class Read>
auto ask(Workspace &workspace, const TrendRequest &request, Read read)
{
    const LongRead asked;
    return readSegmented(workspace, [request, read, currency = workspace.profile().currency](Session &session, const SegmentContext &context) {
        return read(session, AnalysisReader(request, context, currency));
    });
}

} // namespace

Analysis::Key Analysis::keyOf(const TrendRequest &request) const
{
    return {request, m_workspace.calendar().at(m_workspace.clock().now()).day, m_workspace.profile().currency};
}

QFuture<Result<Loyalty>> Analysis::loyalty(const TrendRequest &request)
{
    return m_loyalty.answer(keyOf(request), m_workspace.generation(), [&] {
        return ask(m_workspace, request, [](Session &session, const AnalysisReader &reader) { return reader.loyalty(session); });
    });
}

QFuture<Result<QVector<metrics::Driver>>> Analysis::drivers(const TrendRequest &request)
{
    return m_drivers.answer(keyOf(request), m_workspace.generation(), [&] {
        return ask(m_workspace, request, [](Session &session, const AnalysisReader &reader) { return reader.drivers(session); });
    });
}

QFuture<Result<QVector<metrics::Driver>>> Analysis::phrases(const TrendRequest &request)
{
    return m_phrases.answer(keyOf(request), m_workspace.generation(), [&] {
        return ask(m_workspace, request, [](Session &session, const AnalysisReader &reader) { return reader.phrases(session); });
    });
}

QFuture<Result<metrics::Journey>> Analysis::journey(const TrendRequest &request)
{
    return m_journey.answer(keyOf(request), m_workspace.generation(), [&] {
        const qint64 now = m_workspace.clock().now();
        return ask(m_workspace, request, [now](Session &session, const AnalysisReader &reader) { return reader.journey(session, now); });
    });
}

QFuture<Result<QVector<TimelineEntry>>> Analysis::cohortBehind(int firstMonth, int monthsSince, const TrendRequest &request, int limit)
{
    return ask(m_workspace, request, [firstMonth, monthsSince, limit](Session &session, const AnalysisReader &reader) {
        return reader.cohortBehind(session, firstMonth, monthsSince, limit);
    });
}

QFuture<Result<QVector<TimelineEntry>>> Analysis::segmentBehind(metrics::RfmSegment segment, const TrendRequest &request, int limit)
{
    return ask(m_workspace, request, [segment, limit](Session &session, const AnalysisReader &reader) { return reader.segmentBehind(session, segment, limit); });
}

QFuture<Result<Relations>> Analysis::relations(const TrendRequest &request)
{
    return m_relations.answer(keyOf(request), m_workspace.generation(), [&] {
        return ask(m_workspace, request, [](Session &session, const AnalysisReader &reader) { return reader.relations(session); });
    });
}

QFuture<Result<EmpathyIndex>> Analysis::empathy(const TrendRequest &request)
{
    return ask(m_workspace, request, [](Session &session, const AnalysisReader &reader) -> Result<EmpathyIndex> { return reader.empathy(session); });
}

} // namespace rapport

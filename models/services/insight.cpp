#include "models/services/insight.h"

#include "models/services/insightreader.h"
#include "models/workspace.h"
#include "storage/database.h"

namespace rapport {

InsightReader Insight::reader(const TrendRequest &request) const
{
    return InsightReader(request, m_workspace.calendar().at(m_workspace.clock().now()), m_workspace.profile().currency);
}

QFuture<Result<TrendSet>> Insight::trends(const TrendRequest &request)
{
    return m_workspace.database().read([reader = reader(request)](Session &session) -> Result<TrendSet> { return reader.trends(session); });
}

Insight::Key Insight::keyOf(const TrendRequest &request) const
{
    return {request, m_workspace.calendar().at(m_workspace.clock().now()).day, m_workspace.profile().currency};
}

QFuture<Result<MonthlyFigures>> Insight::figures(const TrendRequest &request)
{
    return m_figures.answer(keyOf(request), m_workspace.generation(), [&] {
        return m_workspace.database().read([reader = reader(request)](Session &session) -> Result<MonthlyFigures> { return reader.figures(session); });
    });
}

QFuture<Result<ServiceFigures>> Insight::service(const TrendRequest &request)
{
    return m_service.answer(keyOf(request), m_workspace.generation(), [&] {
        return m_workspace.database().read([reader = reader(request), calendar = m_workspace.calendar()](Session &session) -> Result<ServiceFigures> {
            return reader.service(session, calendar);
        });
    });
}

QFuture<Result<QVector<TimelineEntry>>> Insight::behind(TrendKind kind, int month, const TrendRequest &request, int limit)
{
    return m_workspace.database().read([reader = reader(request), kind, month, limit](Session &session) -> Result<QVector<TimelineEntry>> {
        return reader.behind(session, kind, month, limit);
    });
}

QFuture<Result<std::pair<int, int>>> Insight::span()
{
    return m_workspace.database().read([](Session &session) -> Result<std::pair<int, int>> { return InsightReader::span(session); });
}

} // namespace rapport

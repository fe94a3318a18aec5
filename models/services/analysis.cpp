#include "models/services/analysis.h"

#include "models/services/analysisreader.h"
#include "models/workspace.h"
#include "storage/database.h"

namespace rapport {

namespace {

AnalysisReader readerOf(Workspace &workspace, const TrendRequest &request)
{
    return {request, workspace.calendar().at(workspace.clock().now()), workspace.profile().currency};
}

} // namespace

Analysis::Key Analysis::keyOf(const TrendRequest &request) const
{
    return {request, m_workspace.calendar().at(m_workspace.clock().now()).day, m_workspace.profile().currency};
}

QFuture<Result<Loyalty>> Analysis::loyalty(const TrendRequest &request)
{
    return m_loyalty.answer(keyOf(request), m_workspace.generation(), [&] {
        return m_workspace.database().read([reader = readerOf(m_workspace, request)](Session &session) -> Result<Loyalty> { return reader.loyalty(session); });
    });
}

QFuture<Result<QVector<metrics::Driver>>> Analysis::drivers(const TrendRequest &request)
{
    return m_drivers.answer(keyOf(request), m_workspace.generation(), [&] {
        return m_workspace.database().read([reader = readerOf(m_workspace, request)](Session &session) -> Result<QVector<metrics::Driver>> { return reader.drivers(session); });
    });
}

QFuture<Result<Relations>> Analysis::relations(const TrendRequest &request)
{
    return m_relations.answer(keyOf(request), m_workspace.generation(), [&] {
        return m_workspace.database().read([reader = readerOf(m_workspace, request)](Session &session) -> Result<Relations> { return reader.relations(session); });
    });
}

QFuture<Result<EmpathyIndex>> Analysis::empathy(const TrendRequest &request)
{
    return m_workspace.database().read([reader = readerOf(m_workspace, request)](Session &session) -> Result<EmpathyIndex> { return reader.empathy(session); });
}

} // namespace rapport

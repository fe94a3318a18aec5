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

QFuture<Result<Analysis::InitiativeResult>> Analysis::initiative(const InitiativeRequest &request)
{
    const auto refuse = [](const char *subject) {
        return QtFuture::makeReadyFuture<Result<InitiativeResult>>(Result<InitiativeResult>(Error{Error::Kind::Invalid, QString::fromLatin1(subject), {}, {}}));
    };
    constexpr int week = 7;
    if (request.treated.isEmpty())
        return refuse("treated");
    if (request.windowDays < week)
        return refuse("window");
    if (!(request.margin >= 0 && request.margin <= 1))
        return refuse("margin");
    if (request.startDay > m_workspace.calendar().at(m_workspace.clock().now()).day)
        return refuse("start");
    return m_workspace.database().read([reader = readerOf(m_workspace, {}), request](Session &session) -> Result<InitiativeResult> {
        return reader.initiative(session, request);
    });
}

} // namespace rapport

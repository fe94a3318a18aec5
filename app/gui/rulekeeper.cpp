#include "app/gui/rulekeeper.h"

#include "models/services/worklist.h"
#include "models/workspace.h"
#include "ui/support/launch.h"

#include <QCoroFuture>
#include <QPointer>

namespace rapport {

namespace {
/// Not while the first page is being built.
constexpr int startsMs = 5000;
/// Whoever writes several entries in a row is not interrupted after each.
constexpr int quietMs = 5000;
constexpr int dayEveryMs = 10 * 60 * 1000;
} // namespace

RuleKeeper::RuleKeeper(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { launch(this, run()); });
    connect(&m_day, &QTimer::timeout, this, [this] {
        if (m_workspace && m_workspace->calendar().at(m_workspace->clock().now()).day != m_today)
            want(0);
    });
}

void RuleKeeper::setWorkspace(Workspace *workspace)
{
    m_timer.stop();
    m_workspace = workspace;
    m_again = false;
    if (!workspace)
        return;
    connect(workspace, &Workspace::changed, this, [this] { want(quietMs); });
    m_day.start(dayEveryMs);
    want(startsMs);
}

void RuleKeeper::want(int delayMs)
{
    if (m_running)
        m_again = true;
    else if (!m_timer.isActive())
        m_timer.start(delayMs);
}

QCoro::Task<> RuleKeeper::run()
{
    if (!m_workspace || m_running)
        co_return;
    m_running = true;
    const QPointer<RuleKeeper> self(this);
    const QPointer<Workspace> shop(m_workspace);
    m_today = shop->calendar().at(shop->clock().now()).day;
    ForecastRequest request;
    request.totals = false;
    const auto expecting = shop->forecasts().latest(request);
    const Result<Forecasts::Shop> expected = co_await expecting;
    Result<int> made = 0;
    if (self && shop && shop == m_workspace) {
        const Forecasts::Shop known = expected.ok() ? *expected : Forecasts::Shop();
        const auto running = shop->worklist().runRules(known);
        made = co_await running;
    }
    if (!self)
        co_return;
    m_running = false;
    Q_EMIT ran(made.ok() ? *made : 0);
    // What the run itself wrote asks for nothing; what others wrote meanwhile may.
    if (m_again && m_workspace)
        want(quietMs);
    m_again = false;
}

} // namespace rapport

#include "ui/pages/insights/cohortsheet.h"

#include "models/services/analysis.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/cardgrid.h"
#include "ui/pages/insights/loyaltyplots.h"

#include <QCoroFuture>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

CohortSheet::CohortSheet(Workspace &workspace, QWidget *parent)
    : InsightsSheet(u"cohorts"_s, workspace, parent)
{
    auto *grid = new CardGrid(this);
    grid->addWideCard(makeCard(u"cohorts"_s, grid));
    for (const QString &id : {u"repeat"_s, u"segments"_s, u"season"_s})
        grid->addCard(makeCard(id, grid));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(grid);
    setExplanation(tr("As of today, over all months."));
}

QCoro::Task<> CohortSheet::read(int generation)
{
    QPointer<CohortSheet> guard(this);
    TrendRequest asked;
    asked.tag = request().trend.tag;
    asked.segment = request().trend.segment;
    const auto future = workspace().analysis().loyalty(asked);
    const Result<Loyalty> loyalty = co_await future;
    if (!guard || stale(generation))
        co_return;
    if (loyalty)
        display(*loyalty);
    else
        Q_EMIT failed(loyalty.error());
    Q_EMIT shown();
    Q_EMIT refreshed();
}

void CohortSheet::display(const Loyalty &loyalty)
{
    const QString sentence = tr("Who comes back shows once there are purchases. Bring in the orders of your till or web shop.");
    const bool none = loyalty.customers == 0;
    const auto show = [this, none, &sentence](const QString &id, const QString &title, bool any, const QString &why, const std::shared_ptr<const Plot> &plot) {
        card(id)->setFootnote(workspace().profile().name);
        if (none || !any)
            showEmpty(card(id), title, none ? u"none"_s : u"elsewhere"_s, none ? sentence : why);
        else
            card(id)->setPlot(plot);
    };
    const auto cohorts = std::make_shared<HeatMap>(cohortSpec(loyalty));
    show(u"cohorts"_s, cohorts->head().title, !cohorts->spec().columns.isEmpty(), tr("All customers came this month: who comes back shows from the next one on."), cohorts);
    const auto repeat = std::make_shared<BarPlot>(repeatSpec(loyalty));
    show(u"repeat"_s, repeat->head().title, repeat->count() > 0, tr("Nobody has been a customer for %1 days yet.").arg(loyalty.cohorts.windowDays), repeat);
    const auto segments = std::make_shared<BarPlot>(segmentSpec(loyalty));
    show(u"segments"_s, segments->head().title, true, {}, segments);
    const QString tooShort = tr("Seasons show from 24 months on. Until then compare a month with the same one of last year.");
    if (loyalty.revenue.why.isEmpty()) {
        const auto season = std::make_shared<BarPlot>(seasonSpec(loyalty));
        show(u"season"_s, season->head().title, true, {}, season);
    } else {
        show(u"season"_s, tr("Seasons"), false, tooShort, nullptr);
    }
}

} // namespace rapport

#include "ui/pages/insights/cohortsheet.h"

#include "models/services/analysis.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/plotview.h"
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
    setFilterUse({false, true, false});
    auto *grid = new CardGrid(this);
    grid->addWideCard(makeCard(u"cohorts"_s, grid));
    for (const QString &id : {u"repeat"_s, u"segments"_s, u"season"_s})
        grid->addCard(makeCard(id, grid));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(grid);
}

TrendRequest CohortSheet::customers() const
{
    TrendRequest asked;
    asked.tag = request().trend.tag;
    asked.segment = request().trend.segment;
    return asked;
}

QCoro::Task<> CohortSheet::read(int generation)
{
    QPointer<CohortSheet> guard(this);
    setExplanation(
        request().trend.byEntry()
            ? tr("As of today, over all months. Purchases have no channel, topic or member of staff: those filters narrow nothing here.")
            : tr("As of today, over all months."));
    const TrendRequest asked = customers();
    const auto older = workspace().analysis().knownLoyalty(asked);
    const auto future = workspace().analysis().loyalty(asked);
    if (older && !future.isFinished()) {
        if (!standsHere())
            display(*older);
        Q_EMIT shownOlder();
    }
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
    const QString sentence = unlessFiltered(tr("Who comes back shows once there are purchases. Bring in the orders of your till or web shop."));
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

void CohortSheet::openPoint(const QString &chart, int part)
{
    const auto *view = findChild<PlotView *>(u"plot."_s + chart);
    if (!view || !view->plot())
        return;
    const ChartPoint &said = view->plot()->said(part);
    const QString basis = QStringList{said.figure, said.basis}.join(u" · "_s);
    if (chart == u"segments") {
        openRecords(workspace().analysis().segmentBehind(static_cast<metrics::RfmSegment>(part), customers()), said.title, basis);
    } else if (const auto *map = dynamic_cast<const HeatMap *>(view->plot())) {
        // The map begins with the month after the first.
        const int since = part % static_cast<int>(map->spec().columns.size()) + 1;
        openRecords(workspace().analysis().cohortBehind(said.month, since, customers()), said.title, basis);
    }
}

} // namespace rapport

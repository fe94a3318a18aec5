#include "ui/pages/insights/relationsheet.h"

#include "models/services/analysis.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/cardgrid.h"
#include "ui/pages/insights/moodplots.h"

#include <QCoroFuture>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

RelationSheet::RelationSheet(Workspace &workspace, QWidget *parent)
    : InsightsSheet(u"relations"_s, workspace, parent)
{
    auto *grid = new CardGrid(this);
    grid->addWideCard(makeCard(u"relations"_s, grid));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    // A few rows of cells: a card as high as a large window would be mostly empty.
    down->addWidget(grid, 0, Qt::AlignTop);
    setFilterUse({false, true, false});
    setExplanation(tr("Three months against the three after them, whatever the period."));
}

QCoro::Task<> RelationSheet::read(int generation)
{
    QPointer<RelationSheet> guard(this);
    TrendRequest asked;
    asked.tag = request().trend.tag;
    asked.segment = request().trend.segment;
    const auto older = workspace().analysis().knownRelations(asked);
    const auto future = workspace().analysis().relations(asked);
    if (older && !future.isFinished()) {
        if (!standsHere())
            display(*older);
        Q_EMIT shownOlder();
    }
    const Result<Relations> relations = co_await future;
    if (!guard || stale(generation))
        co_return;
    if (relations)
        display(*relations);
    else
        Q_EMIT failed(relations.error());
    Q_EMIT shown();
    Q_EMIT refreshed();
}

void RelationSheet::display(const Relations &relations)
{
    const auto plot = std::make_shared<HeatMap>(relationSpec(relations));
    const bool any =
        std::any_of(relations.pairs.begin(), relations.pairs.end(), [](const Relations::Pair &pair) { return pair.relation.has_value(); });
    if (any)
        showPlot(card(u"relations"_s), plot);
    else
        showEmpty(card(u"relations"_s), plot->head().title, u"none"_s,
                  tr("Fewer than 10 customers have two figures, one in each of the last two quarters."));
}

} // namespace rapport

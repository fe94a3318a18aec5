#include "ui/pages/insights/journeysheet.h"

#include "models/services/analysis.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/cardgrid.h"
#include "ui/pages/insights/journeyplots.h"

#include <QCoroFuture>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

JourneySheet::JourneySheet(Workspace &workspace, QWidget *parent) : InsightsSheet(u"journey"_s, workspace, parent)
{
    auto *grid = new CardGrid(this);
    grid->addCard(makeCard(u"moves"_s, grid));
    grid->addCard(makeCard(u"leaves"_s, grid));
    grid->addWideCard(makeCard(u"after"_s, grid));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(grid);
    setExplanation(tr("Points where customers and shop meet, in the order customers usually come by them."));
}

QCoro::Task<> JourneySheet::read(int generation)
{
    QPointer<JourneySheet> guard(this);
    const auto older = workspace().analysis().knownJourney(request().trend);
    const auto future = workspace().analysis().journey(request().trend);
    if (older && !future.isFinished()) {
        if (!standsHere())
            display(*older);
        Q_EMIT shownOlder();
    }
    const Result<metrics::Journey> journey = co_await future;
    if (!guard || stale(generation))
        co_return;
    if (journey)
        display(*journey);
    else
        Q_EMIT failed(journey.error());
    Q_EMIT shown();
    Q_EMIT refreshed();
}

void JourneySheet::display(const metrics::Journey &journey)
{
    const auto moves = std::make_shared<BarPlot>(journeyMoodSpec(journey));
    const auto leaves = std::make_shared<BarPlot>(journeyLeaveSpec(journey));
    const auto after = std::make_shared<BarPlot>(journeyAfterSpec(journey));
    if (journey.steps.isEmpty()) {
        const QString sentence = unlessFiltered(tr("No customer came by anything in these months. Write down a call or a visit, or bring in orders."));
        showEmpty(card(u"moves"_s), moves->head().title, u"none"_s, sentence);
        showEmpty(card(u"leaves"_s), leaves->head().title, u"none"_s, sentence);
        showEmpty(card(u"after"_s), after->head().title, u"none"_s, sentence);
        return;
    }
    QVector<QVector<qint64>> changed;
    QVector<QVector<qint64>> left;
    for (const metrics::JourneyStep &step : journey.steps) {
        changed.append(step.moodRecords);
        left.append(step.leftRecords);
    }
    const bool anyChange = std::any_of(journey.steps.begin(), journey.steps.end(),
                                       [](const metrics::JourneyStep &step) { return step.mood.difference.has_value(); });
    if (anyChange)
        showPlot(card(u"moves"_s), moves, changed);
    else
        showEmpty(card(u"moves"_s), moves->head().title, u"elsewhere"_s,
                  tr("No touchpoint has 10 customers who said something before it and at it or after it."));
    showPlot(card(u"leaves"_s), leaves, left);
    if (after->count() > 0)
        showPlot(card(u"after"_s), after);
    else
        showEmpty(card(u"after"_s), after->head().title, u"elsewhere"_s,
                  tr("After no touchpoint 10 customers said something, and 10 elsewhere."));
}

} // namespace rapport

#include "ui/pages/insights/driversheet.h"

#include "models/services/analysis.h"
#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/cardgrid.h"
#include "ui/pages/insights/moodplots.h"

#include <QCoroFuture>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

DriverSheet::DriverSheet(Workspace &workspace, QWidget *parent)
    : InsightsSheet(u"drivers"_s, workspace, parent)
{
    auto *grid = new CardGrid(this);
    grid->addCard(makeCard(u"signals"_s, grid));
    grid->addCard(makeCard(u"topics"_s, grid));
    grid->addWideCard(makeCard(u"phrases"_s, grid));
    grid->addCard(makeCard(u"channels"_s, grid));
    grid->addCard(makeCard(u"after"_s, grid));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(grid);
}

QCoro::Task<> DriverSheet::read(int generation)
{
    QPointer<DriverSheet> guard(this);
    const TrendRequest asked = request().trend;
    const auto topicsFuture = workspace().shop().topics();
    const auto olderDrivers = workspace().analysis().knownDrivers(asked);
    const auto olderPhrases = workspace().analysis().knownPhrases(asked);
    const auto olderJourney = workspace().analysis().knownJourney(asked);
    const auto driversFuture = workspace().analysis().drivers(asked);
    const auto phrasesFuture = workspace().analysis().phrases(asked);
    const auto journeyFuture = workspace().analysis().journey(asked);
    const bool older = olderDrivers && olderPhrases && olderJourney
                       && !(driversFuture.isFinished() && phrasesFuture.isFinished() && journeyFuture.isFinished());
    const Result<QVector<Topic>> topics = co_await topicsFuture;
    if (!guard || stale(generation))
        co_return;
    m_names.topics.clear();
    if (topics) {
        for (const Topic &topic : *topics)
            m_names.topics.insert(topic.id, topic.name);
    }
    const QString afterSentence = tr("After no touchpoint 10 customers said something, and 10 elsewhere.");
    if (older) {
        if (!standsHere()) {
            showDrivers(*olderDrivers);
            showPhrases(*olderPhrases);
            show(u"after"_s, u"after"_s, olderJourney->after, tr("What had happened before"), afterSentence);
        }
        Q_EMIT shownOlder();
    }
    const Result<QVector<metrics::Driver>> drivers = co_await driversFuture;
    if (!guard || stale(generation))
        co_return;
    if (drivers)
        showDrivers(*drivers);
    else
        Q_EMIT failed(drivers.error());
    if (!older)
        Q_EMIT shown();
    const Result<QVector<metrics::Driver>> phrases = co_await phrasesFuture;
    if (!guard || stale(generation))
        co_return;
    if (phrases)
        showPhrases(*phrases);
    const Result<metrics::Journey> journey = co_await journeyFuture;
    if (!guard || stale(generation))
        co_return;
    if (journey)
        show(u"after"_s, u"after"_s, journey->after, tr("What had happened before"), afterSentence);
    if (!phrases || !journey)
        Q_EMIT failed(phrases ? journey.error() : phrases.error());
    Q_EMIT shown();
    Q_EMIT refreshed();
}

void DriverSheet::showDrivers(const QVector<metrics::Driver> &drivers)
{
    show(u"signals"_s, u"signal"_s, drivers, tr("What people said"),
         tr("Fewer than 10 customers said anything of one kind in these months: waited, asked twice, were promised something."));
    show(u"topics"_s, u"topic"_s, drivers, tr("Topics"),
         tr("No topic was talked about by 10 customers in these months. Give conversations a topic when writing them down."));
    show(u"channels"_s, u"channel"_s, drivers, tr("How they got in touch"),
         tr("Fewer than 10 customers got in touch in any one way in these months."));
}

void DriverSheet::showPhrases(const QVector<metrics::Driver> &phrases)
{
    const QString title = tr("In which words");
    if (phrases.isEmpty()) {
        showEmpty(card(u"phrases"_s), title, u"elsewhere"_s,
                  tr("No word or phrase that 10 customers used goes with the mood by more than chance. Words that carry a mood themselves "
                     "are left out, and so are names."));
        return;
    }
    BarSpec spec = driverSpec(phrases, {u"phrase"_s}, m_names, u"phrases"_s, title);
    spec.head.note = tr("Used by 10 customers or more each; words that carry a mood themselves and names are left out. These go together "
                        "with the mood; none is said to cause it.");
    showPlot(card(u"phrases"_s), std::make_shared<BarPlot>(spec), driverRecords(phrases, {u"phrase"_s}));
}

void DriverSheet::show(const QString &id, const QString &kind, const QVector<metrics::Driver> &drivers, const QString &title,
                       const QString &sentence)
{
    const auto plot = std::make_shared<BarPlot>(driverSpec(drivers, {kind}, m_names, id, title));
    if (plot->count() > 0)
        showPlot(card(id), plot, driverRecords(drivers, {kind}));
    else
        showEmpty(card(id), title, drivers.isEmpty() ? u"none"_s : u"elsewhere"_s, sentence);
}

} // namespace rapport

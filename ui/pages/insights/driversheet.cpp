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
    grid->addWideCard(makeCard(u"signals"_s, grid));
    grid->addCard(makeCard(u"topics"_s, grid));
    grid->addCard(makeCard(u"channels"_s, grid));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(grid);
}

QCoro::Task<> DriverSheet::read(int generation)
{
    QPointer<DriverSheet> guard(this);
    const auto driversFuture = workspace().analysis().drivers(request().trend);
    const auto topicsFuture = workspace().shop().topics();
    const Result<QVector<metrics::Driver>> drivers = co_await driversFuture;
    const Result<QVector<Topic>> topics = co_await topicsFuture;
    if (!guard || stale(generation))
        co_return;
    if (drivers && topics) {
        ShopNames names;
        for (const Topic &topic : *topics)
            names.topics.insert(topic.id, topic.name);
        const auto show = [&](const QString &id, const QString &kind, const QString &title, const QString &sentence) {
            const auto plot = std::make_shared<BarPlot>(driverSpec(*drivers, {kind}, names, id, title));
            card(id)->setFootnote(footnote());
            if (plot->count() > 0)
                card(id)->setPlot(plot);
            else
                showEmpty(card(id), title, drivers->isEmpty() ? u"none"_s : u"elsewhere"_s, sentence);
        };
        show(u"signals"_s, u"signal"_s, tr("What people said"),
             tr("Fewer than 10 customers said anything of one kind in these months: waited, asked twice, were promised something."));
        show(u"topics"_s, u"topic"_s, tr("Topics"), tr("No topic was talked about by 10 customers in these months. Give conversations a topic when writing them down."));
        show(u"channels"_s, u"channel"_s, tr("How they got in touch"), tr("Fewer than 10 customers got in touch in any one way in these months."));
    } else {
        Q_EMIT failed(drivers ? topics.error() : drivers.error());
    }
    Q_EMIT shown();
    Q_EMIT refreshed();
}

} // namespace rapport

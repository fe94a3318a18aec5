#include "ui/pages/insights/teamsheet.h"

#include "models/services/insight.h"
#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/cardgrid.h"
#include "ui/pages/insights/moodplots.h"

#include <QCoroFuture>
#include <QPointer>
#include <QSettings>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr auto teamKey = "insights/team";
} // namespace

TeamSheet::TeamSheet(Workspace &workspace, QWidget *parent)
    : InsightsSheet(u"team"_s, workspace, parent)
{
    auto *grid = new CardGrid(this);
    grid->addWideCard(makeCard(u"team"_s, grid));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(grid);
}

QCoro::Task<> TeamSheet::read(int generation)
{
    QPointer<TeamSheet> guard(this);
    const QString title = tr("Mood of customers by member of staff");
    if (!QSettings().value(QLatin1String(teamKey), false).toBool()) {
        card(u"team"_s)->setEmpty(title, tr("Figures per person are off: they say little about a person, and where works councils exist they have a say. Nothing is worked out until you switch them on."),
                                  tr("Switch on at this desk"));
        Q_EMIT shown();
        Q_EMIT refreshed();
        co_return;
    }
    const auto serviceFuture = workspace().insight().service(request().trend);
    const auto staffFuture = workspace().shop().staff();
    const Result<ServiceFigures> service = co_await serviceFuture;
    const Result<QVector<Staff>> staff = co_await staffFuture;
    if (!guard || stale(generation))
        co_return;
    if (service && staff) {
        ShopNames names;
        for (const Staff &one : *staff)
            names.staff.insert(one.id, one.name);
        const auto plot = std::make_shared<BarPlot>(teamSpec(service->team, names));
        card(u"team"_s)->setFootnote(footnote());
        if (plot->count() > 0)
            card(u"team"_s)->setPlot(plot);
        else
            showEmpty(card(u"team"_s), title, u"elsewhere"_s, tr("No conversation of these months names a member of staff. Choose who you are at the top right before writing down."));
    } else {
        Q_EMIT failed(service ? staff.error() : service.error());
    }
    Q_EMIT shown();
    Q_EMIT refreshed();
}

void TeamSheet::leaveEmpty(const ChartCard *card)
{
    if (QSettings().value(QLatin1String(teamKey), false).toBool()) {
        InsightsSheet::leaveEmpty(card);
        return;
    }
    QSettings().setValue(QLatin1String(teamKey), true);
    load(request());
}

} // namespace rapport

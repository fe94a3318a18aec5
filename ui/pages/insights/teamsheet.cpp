#include "ui/pages/insights/teamsheet.h"

#include "models/services/analysis.h"
#include "models/services/insight.h"
#include "models/services/selfassessment.h"
#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/assessmentdialog.h"
#include "ui/pages/insights/cardgrid.h"
#include "ui/pages/insights/moodplots.h"
#include "ui/pages/insights/serviceplots.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QCoroFuture>
#include <QHBoxLayout>
#include <QPointer>
#include <QSettings>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr auto teamKey = "insights/team";
const QString teamId = u"team"_s;
const QString timesId = u"staff_times"_s;
const QString empathyId = u"empathy"_s;

bool switchedOn()
{
    return QSettings().value(QLatin1String(teamKey), false).toBool();
}

} // namespace

TeamSheet::TeamSheet(Workspace &workspace, QWidget *parent)
    : InsightsSheet(u"team"_s, workspace, parent), m_ask(new Button(tr("Assess ourselves…"), this))
{
    auto *grid = new CardGrid(this);
    grid->addWideCard(makeCard(teamId, grid));
    grid->addCard(makeCard(timesId, grid));
    grid->addCard(makeCard(empathyId, grid));
    m_ask->setObjectName(u"team.assess"_s);
    m_ask->setSmall(true);
    m_ask->setToolTip(tr("Three questions about how customers felt, to be laid beside what they say"));
    connect(m_ask, &QPushButton::clicked, this, [this] { launch(this, ask()); });
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(m_ask);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::s8);
    down->addWidget(grid, 1);
    down->addLayout(below);
}

void TeamSheet::showOff()
{
    for (const QString &id : {timesId, empathyId})
        card(id)->hide();
    m_ask->hide();
    card(teamId)->setEmpty(tr("Mood of customers by member of staff"),
                           tr("Figures per person are off: they say little about a person, and where works councils exist they have a say. "
                              "Nothing is worked out until you switch them on."),
                           tr("Switch on at this desk"));
}

QCoro::Task<> TeamSheet::readNames(int generation)
{
    QPointer<TeamSheet> guard(this);
    const auto staffFuture = workspace().shop().staff();
    const Result<QVector<Staff>> staff = co_await staffFuture;
    if (!guard || stale(generation) || !staff)
        co_return;
    m_names.staff.clear();
    for (const Staff &one : *staff)
        m_names.staff.insert(one.id, one.name);
}

QCoro::Task<> TeamSheet::read(int generation)
{
    QPointer<TeamSheet> guard(this);
    if (!switchedOn()) {
        showOff();
        Q_EMIT shown();
        Q_EMIT refreshed();
        co_return;
    }
    const auto older = workspace().insight().knownService(request().trend);
    const auto serviceFuture = workspace().insight().service(request().trend);
    const auto empathyFuture = workspace().analysis().empathy(request().trend);
    const bool showsOlder = older && !serviceFuture.isFinished();
    const auto names = readNames(generation);
    co_await names;
    if (!guard || stale(generation))
        co_return;
    if (showsOlder) {
        if (!standsHere())
            display(*older);
        Q_EMIT shownOlder();
    }
    const Result<EmpathyIndex> empathy = co_await empathyFuture;
    const Result<ServiceFigures> service = co_await serviceFuture;
    if (!guard || stale(generation))
        co_return;
    if (service && empathy) {
        display(*service);
        showEmpathy(*empathy);
    } else {
        Q_EMIT failed(service ? empathy.error() : service.error());
    }
    Q_EMIT shown();
    Q_EMIT refreshed();
}

void TeamSheet::display(const ServiceFigures &service)
{
    const QString nobody =
        tr("No conversation of these months names a member of staff. Choose who you are at the top right before writing down.");
    const auto mood = std::make_shared<BarPlot>(teamSpec(service.team, m_names));
    if (mood->count() > 0)
        showPlot(card(teamId), mood);
    else
        showEmpty(card(teamId), mood->head().title, u"elsewhere"_s, nobody);
    const auto times = std::make_shared<BarPlot>(staffTimesSpec(service, m_names));
    if (times->count() > 0)
        showPlot(card(timesId), times);
    else
        showEmpty(card(timesId), times->head().title, u"elsewhere"_s,
                  tr("Nobody has 10 conversations in these months that say how long they took."));
    card(timesId)->show();
}

void TeamSheet::showEmpathy(const EmpathyIndex &empathy)
{
    const auto plot = std::make_shared<BarPlot>(empathySpec(empathy));
    const bool any = empathy.customers.n + empathy.staff.n > 0;
    // The empty card has the same button.
    m_ask->setVisible(any);
    if (any)
        showPlot(card(empathyId), plot);
    else
        card(empathyId)->setEmpty(
            plot->head().title,
            tr("Neither customers nor the team have said yet how listened to, understood and cared for customers felt."), m_ask->text());
    card(empathyId)->show();
}

QCoro::Task<> TeamSheet::ask()
{
    QPointer<TeamSheet> guard(this);
    const auto staffFuture = workspace().shop().staff();
    const Result<QVector<Staff>> staff = co_await staffFuture;
    if (!guard)
        co_return;
    auto *dialog = new AssessmentDialog(staff ? *staff : QVector<Staff>(), this);
    connect(dialog, &AssessmentDialog::answered, this, [this](const SelfAssessment &assessment) { launch(this, writeDown(assessment)); });
    dialog->open();
}

QCoro::Task<> TeamSheet::writeDown(SelfAssessment assessment)
{
    QPointer<TeamSheet> guard(this);
    const auto written = assess(workspace(), assessment);
    const Result<void> result = co_await written;
    if (guard && !result)
        Q_EMIT failed(result.error());
}

void TeamSheet::leaveEmpty(const ChartCard *which)
{
    if (!switchedOn()) {
        QSettings().setValue(QLatin1String(teamKey), true);
        load(request());
    } else if (which == card(empathyId)) {
        launch(this, ask());
    } else {
        InsightsSheet::leaveEmpty(which);
    }
}

} // namespace rapport

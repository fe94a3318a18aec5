#include "ui/pages/insights/teamsheet.h"

#include "models/services/analysis.h"
#include "models/services/insight.h"
#include "models/services/selfassessment.h"
#include "models/services/shop.h"
#include "models/services/teamswitch.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/assessmentdialog.h"
#include "ui/pages/insights/cardgrid.h"
#include "ui/pages/insights/moodplots.h"
#include "ui/pages/insights/teamplots.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QCoroFuture>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

const QString teamId = u"team"_s;
const QString empathyId = u"empathy"_s;
/// What is worked out per person only where that is switched on.
const QStringList memberIds{u"team_satisfied"_s, u"team_solved"_s, u"team_promises"_s, u"staff_waits"_s, u"staff_times"_s};

} // namespace

TeamSheet::TeamSheet(Workspace &workspace, QWidget *parent)
    : InsightsSheet(u"team"_s, workspace, parent), m_ask(new Button(tr("Assess ourselves…"), this)), m_off(new Button(tr("Switch these figures off"), this))
{
    auto *grid = new CardGrid(this);
    grid->addWideCard(makeCard(teamId, grid));
    for (const QString &id : memberIds)
        grid->addCard(makeCard(id, grid));
    grid->addCard(makeCard(empathyId, grid));
    m_ask->setObjectName(u"team.assess"_s);
    m_ask->setSmall(true);
    m_ask->setToolTip(tr("Three questions about how customers felt, to be laid beside what they say"));
    connect(m_ask, &QPushButton::clicked, this, [this] { launch(this, ask()); });
    m_off->setObjectName(u"team.off"_s);
    m_off->setSmall(true);
    m_off->setToolTip(tr("No more figures per person in this shop, here or elsewhere"));
    connect(m_off, &QPushButton::clicked, this, [this] { launch(this, switchTo(false)); });
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(m_off);
    below->addWidget(m_ask);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::s8);
    down->addWidget(grid, 1);
    down->addLayout(below);
}

void TeamSheet::showOff()
{
    for (const QString &id : memberIds + QStringList{empathyId})
        card(id)->hide();
    m_ask->hide();
    m_off->hide();
    card(teamId)->setEmpty(tr("Mood of customers by member of staff"),
                           tr("Figures per person are off: they say little about a person, and where works councils exist they have a say. "
                              "Nothing is worked out until you switch them on, for the whole shop."),
                           tr("Switch on for this shop"));
}

void TeamSheet::showOn()
{
    for (const QString &id : memberIds)
        card(id)->show();
    m_off->show();
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
    const auto switchFuture = showsTeam(workspace());
    const Result<bool> on = co_await switchFuture;
    if (!guard || stale(generation))
        co_return;
    m_on = on && *on;
    if (!m_on) {
        if (!on)
            Q_EMIT failed(on.error());
        showOff();
        Q_EMIT shown();
        Q_EMIT refreshed();
        co_return;
    }
    const auto older = workspace().insight().knownService(request().trend);
    const auto serviceFuture = workspace().insight().service(request().trend);
    const auto empathyFuture = workspace().analysis().empathy(request().trend);
    // What was worked out while it was off names nobody.
    const bool showsOlder = older && older->byPerson && !serviceFuture.isFinished();
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
    showOn();
    const QString nobody =
        tr("No conversation of these months names a member of staff. Choose who you are at the top right before writing down.");
    showMember(teamMoodSpec(service.team, m_names), nobody);
    showMember(teamSatisfiedSpec(service.teamSatisfied, m_names), tr("No answer about satisfaction in these months names a member of staff."));
    const bool apart = !request().trend.channel.isEmpty() || request().trend.staff.isValid();
    showMember(teamSolvedSpec(service.teamSolved, m_names), apart ? tr("Cases can't be told for one channel or person alone.")
                                                                  : tr("No case resolved in these months has a first contact that names a member of staff."));
    showMember(teamPromisesSpec(service.teamPromises, m_names), tr("Nothing promised by a member of staff fell due in these months."));
    showMember(teamTimesSpec(service, Times::Waiting, m_names), tr("Nobody has 10 conversations in these months that say how long the customer waited."));
    showMember(teamTimesSpec(service, Times::Handling, m_names), tr("Nobody has 10 conversations in these months that say how long they took."));
}

void TeamSheet::showMember(const BarSpec &spec, const QString &sentence)
{
    if (spec.bars.isEmpty())
        showEmpty(card(spec.head.id), spec.head.title, u"elsewhere"_s, unlessFiltered(sentence));
    else
        showPlot(card(spec.head.id), std::make_shared<BarPlot>(spec));
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

QCoro::Task<> TeamSheet::switchTo(bool shown)
{
    QPointer<TeamSheet> guard(this);
    // The page reads anew by itself: the shop's settings have changed.
    const auto written = setShowsTeam(workspace(), shown);
    const Result<void> result = co_await written;
    if (guard && !result)
        Q_EMIT failed(result.error());
}

void TeamSheet::leaveEmpty(const ChartCard *which)
{
    if (!m_on)
        launch(this, switchTo(true));
    else if (which == card(empathyId))
        launch(this, ask());
    else
        InsightsSheet::leaveEmpty(which);
}

} // namespace rapport

#include "ui/pages/insightspage.h"

#include "models/services/beginning.h"
#include "models/services/insight.h"
#include "models/services/shop.h"
#include "models/services/teamswitch.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/eventsdialog.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/filterbar.h"
#include "ui/pages/insights/reportsaver.h"
#include "ui/pages/insights/sheettabs.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"

#include <QCoroFuture>

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int quietMs = 150;
constexpr auto sheetKey = "insights/sheet";

/// "1 entry from long before (Jan 1900) is left out ...": what all months do without.
QString leftOutText(const Beginning &beginning)
{
    const QString months = monthRange(beginning.firstEarlier, beginning.lastEarlier);
    return InsightsPage::tr("%n entry(s) from long before (%1) left out; “From … to …” shows those months.", nullptr, static_cast<int>(beginning.earlier)).arg(months);
}

} // namespace

InsightsPage::InsightsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_row(new SheetTabs(this)), m_tabs(m_row->bar()), m_filters(new FilterBar(this)), m_stack(new QStackedLayout),
      m_messages(new MessageBar(this)), m_busy(new BusyBar(this)), m_quiet(new QTimer(this)), m_report(new ReportSaver(workspace, this))
{
    setObjectName(u"insights"_s);
    setAccessibleName(tr("Insights"));
    m_messages->setObjectName(u"insights.message"_s);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::s8, 0, 0);
    down->setSpacing(space::s12);
    down->addWidget(buildHead());
    down->addLayout(m_stack, 1);
    buildTabs();
    connectReport();

    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMs);
    // Reading millions of rows is not begun again before it has ended: changes that come faster would pile it up.
    connect(m_quiet, &QTimer::timeout, this, [this] {
        if (!m_reading)
            refresh();
    });
    connect(m_filters, &FilterBar::changed, this, &InsightsPage::refresh);
    connect(&m_workspace, &Workspace::changed, this, &InsightsPage::markStale);
    connect(&m_workspace, &Workspace::profileChanged, this, [this] {
        ChangeSet all;
        all.everything = true;
        markStale(all);
    });
}

QWidget *InsightsPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *down = new QVBoxLayout(head);
    down->setContentsMargins(space::s24, 0, space::s24, 0);
    down->setSpacing(space::s8);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s8);
    top->addWidget(m_row, 1);
    auto *events = new Button(tr("Events"), head);
    events->setObjectName(u"insights.events"_s);
    events->setIconName(u"flag"_s);
    events->setSmall(true);
    events->setToolTip(tr("What happened to the shop, marked on every chart: new opening hours, a move"));
    connect(events, &QPushButton::clicked, this, &InsightsPage::showEvents);
    top->addWidget(events, 0, Qt::AlignVCenter);
    auto *report = new Button(tr("Monthly report"), head);
    report->setObjectName(u"insights.report"_s);
    report->setIconName(u"office-report"_s);
    report->setSmall(true);
    report->setToolTip(tr("What changed and what did not, charts and who to call, as a PDF"));
    connect(report, &QPushButton::clicked, this, &InsightsPage::askForReport);
    top->addWidget(report, 0, Qt::AlignVCenter);
    down->addLayout(top);
    down->addWidget(m_filters);
    down->addWidget(m_messages);
    return head;
}

void InsightsPage::buildTabs()
{
    const QVector<SheetEntry> entries = sheetCatalog();
    const QString last = QSettings().value(QLatin1String(sheetKey)).toString();
    int current = 0;
    for (const SheetEntry &entry : entries) {
        const int index = m_tabs->addTab(entry.title);
        m_tabs->setTabToolTip(index, entry.help);
        auto *area = new QScrollArea(this);
        area->setObjectName(u"insights.scroll."_s + entry.id);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->viewport()->setAutoFillBackground(false);
        m_stack->addWidget(area);
        m_places.append({entry, area, nullptr, 0});
        if (entry.id == last)
            current = index;
    }
    m_tabs->setCurrentIndex(current);
    m_stack->setCurrentIndex(current);
    connect(m_tabs, &QTabBar::currentChanged, this, &InsightsPage::turnTo);
    const auto shortcut = [this](const QKeySequence &keys, int by) {
        auto *turn = new QShortcut(keys, this, this, [this, by] { step(by); });
        turn->setContext(Qt::WidgetWithChildrenShortcut);
    };
    shortcut(QKeySequence(u"Ctrl+Tab"_s), 1);
    shortcut(QKeySequence(u"Ctrl+PgDown"_s), 1);
    // Shift turns Tab into another key.
    shortcut(QKeySequence(u"Ctrl+Shift+Backtab"_s), -1);
    shortcut(QKeySequence(u"Ctrl+PgUp"_s), -1);
}

void InsightsPage::connectReport()
{
    connect(m_report, &ReportSaver::started, m_busy, &BusyBar::start);
    connect(m_report, &ReportSaver::saved, this, [this](const QString &sentence) {
        m_busy->stop();
        m_messages->showMessage(Notice::Done, sentence);
    });
    connect(m_report, &ReportSaver::notSaved, this, [this](const QString &sentence) {
        m_busy->stop();
        m_messages->showMessage(Notice::Error, sentence);
    });
}

void InsightsPage::askForReport()
{
    m_report->ask(m_workspace.calendar().at(m_workspace.clock().now()).month - 1);
}

void InsightsPage::showEvents()
{
    auto *dialog = new EventsDialog(m_workspace, this);
    dialog->open();
}

ChartCard *InsightsPage::card(const QString &id) const
{
    return sheet() ? sheet()->card(id) : nullptr;
}

InsightsSheet *InsightsPage::sheet() const
{
    return m_places[m_tabs->currentIndex()].sheet;
}

void InsightsPage::showSheet(const QString &id)
{
    for (int i = 0; i < m_places.size(); ++i) {
        if (m_places[i].entry.id == id)
            m_tabs->setCurrentIndex(i);
    }
}

void InsightsPage::step(int by)
{
    const auto count = static_cast<int>(m_places.size());
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void InsightsPage::turnTo(int index)
{
    m_stack->setCurrentIndex(index);
    QSettings().setValue(QLatin1String(sheetKey), m_places[index].entry.id);
    m_messages->hide();
    catchUp();
}

void InsightsPage::connectSheet(InsightsSheet *sheet)
{
    connect(sheet, &InsightsSheet::customerActivated, this, &InsightsPage::customerActivated);
    connect(sheet, &InsightsSheet::tagActivated, this, &InsightsPage::tagActivated);
    connect(sheet, &InsightsSheet::sheetRequested, this, [this](const QString &id, const QString &chart) {
        showSheet(id);
        InsightsSheet *shown = this->sheet();
        ChartCard *card = shown->card(chart);
        if (!card)
            return;
        shown->reveal(card);
        // Seen for the first time it has no chart yet that could take the focus.
        if (!card->isAncestorOf(QApplication::focusWidget()))
            connect(shown, &InsightsSheet::shown, card, [shown, card] { shown->reveal(card); }, Qt::SingleShotConnection);
    });
    connect(sheet, &InsightsSheet::importRequested, this, &InsightsPage::importRequested);
    connect(sheet, &InsightsSheet::allCustomersRequested, m_filters, &FilterBar::reset);
    connect(sheet, &InsightsSheet::allMonthsRequested, m_filters, [this] { m_filters->setPeriod({Period::Kind::All, 0, 0}); });
    connect(sheet, &InsightsSheet::saved, this, [this](const QString &sentence) { m_messages->showMessage(Notice::Done, sentence); });
    connect(sheet, &InsightsSheet::notSaved, this, [this](const QString &sentence) { m_messages->showMessage(Notice::Error, sentence); });
    connect(sheet, &InsightsSheet::failed, this, &InsightsPage::complain);
    connect(sheet, &InsightsSheet::shownOlder, this, [this, sheet] {
        if (sheet == this->sheet())
            m_filters->setExplanation(tr("Shown as it was before the last change; being brought up to date."));
    });
    connect(sheet, &InsightsSheet::shown, this, [this, sheet] {
        if (sheet != this->sheet())
            return;
        m_busy->stop();
        m_filters->setExplanation(sheet->explanation());
    });
    connect(sheet, &InsightsSheet::refreshed, this, [this, sheet] {
        if (sheet != this->sheet())
            return;
        m_busy->stop();
        m_filters->setExplanation(sheet->explanation());
        m_reading = false;
        Q_EMIT refreshed();
        if (m_stale && isVisible())
            m_quiet->start();
    });
}

InsightsPage::Place &InsightsPage::ensureSheet()
{
    Place &place = m_places[m_tabs->currentIndex()];
    if (!place.sheet) {
        auto *content = new QWidget(place.area);
        auto *down = new QVBoxLayout(content);
        down->setContentsMargins(space::s24, 0, space::s24, space::s8);
        place.sheet = place.entry.make(m_workspace, content);
        place.sheet->setAccessibleName(place.entry.title);
        down->addWidget(place.sheet);
        place.area->setWidget(content);
        content->setAutoFillBackground(false);
        connectSheet(place.sheet);
    }
    return place;
}

void InsightsPage::catchUp()
{
    Place &place = ensureSheet();
    m_filters->setExplanation(place.sheet->explanation());
    m_filters->setUse(place.sheet->filterUse());
    if (!m_request || place.revision == m_revision) {
        // Turned to while another was read: there is nothing to wait for here.
        if (m_request) {
            m_busy->stop();
            m_reading = false;
        }
        return;
    }
    place.revision = m_revision;
    m_busy->start();
    m_reading = true;
    place.sheet->load(*m_request);
}

void InsightsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void InsightsPage::markStale(const ChangeSet &changes)
{
    if (!changes.totals && !changes.everything && !changes.settings)
        return;
    m_stale = true;
    if (isVisible())
        m_quiet->start();
}

void InsightsPage::refresh()
{
    m_quiet->stop();
    m_stale = false;
    m_busy->start();
    ensureSheet();
    // An answer to the question before must not be taken for the one to this.
    sheet()->abandon();
    launch(this, loadSpan(++m_generation));
    launch(this, loadChoices());
}

QCoro::Task<> InsightsPage::loadChoices()
{
    QPointer<InsightsPage> guard(this);
    const auto tagsFuture = m_workspace.shop().tags();
    const auto segmentsFuture = m_workspace.shop().segments();
    const auto staffFuture = m_workspace.shop().staff();
    const auto topicsFuture = m_workspace.shop().topics();
    const auto teamFuture = showsTeam(m_workspace);
    const Result<QStringList> tags = co_await tagsFuture;
    const Result<QVector<Segment>> segments = co_await segmentsFuture;
    const Result<QVector<Staff>> staff = co_await staffFuture;
    const Result<QVector<Topic>> topics = co_await topicsFuture;
    const Result<bool> team = co_await teamFuture;
    if (guard && tags && segments)
        m_filters->setChoices(*tags, *segments);
    // Figures of one person alone are the team's figures: offered only where the shop wants them.
    if (guard && staff && topics)
        m_filters->setNames(team && *team ? *staff : QVector<Staff>(), *topics);
}

QCoro::Task<> InsightsPage::loadSpan(int generation)
{
    QPointer<InsightsPage> guard(this);
    const auto spanFuture = m_workspace.insight().span();
    const Result<std::pair<int, int>> span = co_await spanFuture;
    if (!guard || generation != m_generation)
        co_return;
    Beginning beginning;
    // Only all months at once are stretched by what lies long before the others.
    if (m_filters->period().kind == Period::Kind::All) {
        const auto beginningFuture = beginningOf(m_workspace);
        const Result<Beginning> found = co_await beginningFuture;
        if (found)
            beginning = *found;
    }
    if (!guard || generation != m_generation)
        co_return;
    SheetRequest request;
    const int running = m_workspace.calendar().at(m_workspace.clock().now()).month;
    const bool trims = beginning.earlier > 0;
    const int first = trims ? beginning.month : span ? span->first : 0;
    const auto [from, to] = m_filters->period().months(first, span ? span->second : -1, running);
    request.period = m_filters->period().kind;
    request.trend.fromMonth = from;
    request.trend.toMonth = to;
    m_filters->narrow(request.trend);
    request.narrowed = m_filters->narrowedText();
    m_filters->setMonths(from, to);
    m_filters->setLeftOut(trims ? leftOutText(beginning) : QString());
    m_request = request;
    ++m_revision;
    catchUp();
}

void InsightsPage::complain(const Error &problem)
{
    m_messages->showMessage(Notice::Error, errorText(problem, tr("The figures could not be read")));
}

} // namespace rapport

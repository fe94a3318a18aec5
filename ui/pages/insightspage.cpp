#include "ui/pages/insightspage.h"

#include "models/services/insight.h"
#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/chartspecs.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/filterbar.h"
#include "ui/pages/insights/metricfigures.h"
#include "ui/pages/insights/recordsdialog.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metriccard.h"
#include "ui/widgets/metricstrip.h"

#include <QCoroFuture>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMs = 150;
constexpr int comparedMonths = 7; ///< Three finished months against three, and the one that runs.
/// Below this page width (window less rail and margins) charts stand one per row.
constexpr int twoAcross = size::briefFoldsBelow - 80;
constexpr int chartHeight = 208;
constexpr int loneChartHeight = 250;

const QString recommendationId = u"recommendation"_s;
const QString returnId = u"return"_s;
const QString valueId = u"value"_s;
const QString moodId = u"mood"_s;

} // namespace

InsightsPage::InsightsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_filters(new FilterBar(this)), m_strip(new MetricStrip(this)), m_scroll(new QScrollArea(this)),
      m_charts(new QWidget(this)), m_grid(new QGridLayout(m_charts)), m_messages(new MessageBar(this)), m_busy(new BusyBar(this)), m_quiet(new QTimer(this))
{
    setObjectName(u"insights"_s);
    setAccessibleName(tr("Insights"));
    buildCards();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll->setObjectName(u"insights.scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildContent());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    layout->addWidget(m_scroll);

    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMs);
    connect(m_quiet, &QTimer::timeout, this, &InsightsPage::refresh);
    connect(m_filters, &FilterBar::changed, this, &InsightsPage::refresh);
    connect(&m_workspace, &Workspace::changed, this, &InsightsPage::markStale);
    connect(&m_workspace, &Workspace::profileChanged, this, [this] {
        ChangeSet all;
        all.everything = true;
        markStale(all);
    });
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &InsightsPage::arrange);
}

QWidget *InsightsPage::buildContent()
{
    auto *content = new QWidget(this);
    auto *title = new QLabel(tr("Insights"), content);
    setTextStyle(title, TextStyle::Title);
    m_filters->setParent(content);
    m_messages->setParent(content);
    m_messages->setObjectName(u"insights.message"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s20);
    head->addWidget(title, 0, Qt::AlignTop);
    head->addWidget(m_filters, 1);
    auto *down = new QVBoxLayout(content);
    down->setContentsMargins(space::s24, space::s8, space::s24, space::s8);
    down->setSpacing(space::s12);
    down->addLayout(head);
    down->addWidget(m_messages);
    down->addWidget(m_strip);
    down->addWidget(m_charts, 1);
    return content;
}

void InsightsPage::buildCards()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::s12);
    for (const QString &id : {recommendationId, returnId, valueId, moodId}) {
        auto *chart = new ChartCard(id, m_charts);
        m_cards.append(chart);
        connect(chart, &ChartCard::opened, this, &InsightsPage::openRecords);
        connect(chart, &ChartCard::actionTriggered, this, &InsightsPage::leaveEmpty);
        connect(chart, &ChartCard::exportDone, this, [this](const QString &path) { m_messages->showMessage(Notice::Done, tr("Saved as %1.").arg(path)); });
        connect(chart, &ChartCard::exportFailed, this, [this](const QString &path, const QString &reason) {
            m_messages->showMessage(Notice::Error, tr("%1 could not be written: %2. Choose another folder and save again.").arg(path, reason));
        });
    }
    arrange();
}

ChartCard *InsightsPage::card(const QString &id) const
{
    const QStringList ids{recommendationId, returnId, valueId, moodId};
    return m_cards.value(ids.indexOf(id));
}

void InsightsPage::arrange()
{
    const bool pairs = width() >= twoAcross && textScale() < 1.5;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards[i], pairs ? i / 2 : i, pairs ? i % 2 : 0);
        m_cards[i]->setMinimumHeight(size::scaled(pairs ? chartHeight : loneChartHeight));
    }
    for (int row = 0; row < m_cards.size(); ++row)
        m_grid->setRowStretch(row, !pairs || row < 2 ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, pairs ? 1 : 0);
}

void InsightsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void InsightsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    launch(this, load(++m_generation));
    launch(this, loadChoices());
}

QCoro::Task<> InsightsPage::loadChoices()
{
    QPointer<InsightsPage> guard(this);
    const auto tagsFuture = m_workspace.shop().tags();
    const auto segmentsFuture = m_workspace.shop().segments();
    const Result<QStringList> tags = co_await tagsFuture;
    const Result<QVector<Segment>> segments = co_await segmentsFuture;
    if (guard && tags && segments)
        m_filters->setChoices(*tags, *segments);
}

QCoro::Task<> InsightsPage::load(int generation)
{
    QPointer<InsightsPage> guard(this);
    const auto spanFuture = m_workspace.insight().span();
    const Result<std::pair<int, int>> span = co_await spanFuture;
    if (!guard || generation != m_generation)
        co_return;
    Shown shown;
    const int running = m_workspace.calendar().at(m_workspace.clock().now()).month;
    const auto [from, to] = m_filters->period().months(span ? span->first : 0, span ? span->second : -1, running);
    shown.request.fromMonth = from;
    shown.request.toMonth = to;
    shown.request.tag = m_filters->tag();
    shown.request.segment = m_filters->segment();
    const auto trendsFuture = m_workspace.insight().trends(shown.request);
    TrendRequest compared = shown.request;
    compared.fromMonth = to - comparedMonths + 1;
    const auto comparedFuture = m_workspace.insight().trends(compared);
    const auto figuresFuture = m_workspace.insight().figures(compared);
    const Result<TrendSet> set = co_await trendsFuture;
    const Result<TrendSet> comparedSet = co_await comparedFuture;
    if (!guard || generation != m_generation)
        co_return;
    m_busy->stop();
    if (set && comparedSet) {
        shown.set = *set;
        shown.compared = *comparedSet;
        shown.figures = m_shown.figures;
        display(shown);
    } else {
        complain(set ? comparedSet.error() : set.error());
    }
    // Solved-at-once looks at each case: the charts don't wait for it.
    const Result<MonthlyFigures> figures = co_await figuresFuture;
    if (!guard || generation != m_generation)
        co_return;
    if (figures) {
        m_shown.figures = *figures;
        showMetrics();
    } else if (set) {
        complain(figures.error());
    }
    Q_EMIT refreshed();
}

void InsightsPage::complain(const Error &problem)
{
    m_messages->showMessage(Notice::Error, errorText(problem, tr("The figures could not be read")));
}

void InsightsPage::display(const Shown &shown)
{
    m_shown = shown;
    m_filters->setMonths(shown.request.fromMonth, shown.request.toMonth);
    const bool any = shown.set.nps.whyEmpty.isEmpty() || shown.set.churn.whyEmpty.isEmpty() || shown.set.cltv.whyEmpty.isEmpty()
        || shown.set.sentiment.whyEmpty.isEmpty();
    m_filters->setExplanation(any ? comparisonText(shown.compared.nps.span) : QString());
    showMetrics();
    showCharts();
}

void InsightsPage::showMetrics()
{
    const QVector<MetricEntry> entries = metricEntries(m_shown.compared, m_shown.figures);
    // Cards come with the first answer of a kind and stay: a strip that lost one would jump.
    while (m_strip->cards().size() < entries.size()) {
        auto *metric = new MetricCard(m_strip);
        metric->setObjectName(u"insights.metric%1"_s.arg(m_strip->cards().size()));
        connect(metric, &MetricCard::opened, this, [this, metric] {
            if (ChartCard *chart = card(metric->property("chart").toString())) {
                m_scroll->ensureWidgetVisible(chart);
                chart->focusChart();
            }
        });
        m_strip->addCard(metric);
    }
    for (qsizetype i = 0; i < m_strip->cards().size(); ++i) {
        MetricCard *metric = m_strip->cards()[i];
        metric->setVisible(i < entries.size());
        if (i >= entries.size())
            continue;
        metric->setProperty("chart", entries[i].chart);
        metric->setFigure(entries[i].figure);
    }
    m_strip->updateGeometry();
}

void InsightsPage::showCharts()
{
    const TrendSet &set = m_shown.set;
    const bool bought = !set.cltv.toDate.isEmpty() && set.cltv.toDate.last().n > 0;
    showCard(card(recommendationId), {recommendationSpec(set.nps)}, set.nps.whyEmpty,
             tr("Nobody was asked in these months how likely they are to recommend the shop. Bring in survey answers, or note one with a customer."));
    showCard(card(returnId), {returnedSpec(set.churn), lostSpec(set.churn)}, bought && set.churn.whyEmpty == u"none" ? u"elsewhere"_s : set.churn.whyEmpty,
             bought ? tr("Nobody bought in these months.") : tr("Who comes back shows once there are purchases. Bring in the orders of your till or web shop."));
    showCard(card(valueId), {valueSpec(set.cltv)}, set.cltv.whyEmpty,
             tr("What customers are worth shows once there are purchases in %1.").arg(set.cltv.currency));
    showCard(card(moodId), {moodSpec(set.sentiment)}, set.sentiment.whyEmpty,
             tr("Nobody said anything in these months. Write down a call or a visit, or bring in reviews."));
    if (set.sentiment.whyEmpty.isEmpty() && set.sentiment.slopePerMonth) {
        const double slope = *set.sentiment.slopePerMonth;
        const Verdict verdict = !set.sentiment.slopeReal() ? Verdict::WithinNoise : slope > 0 ? Verdict::Better : Verdict::Worse;
        card(moodId)->setVerdict(verdict, tr("%1 a month").arg(signedText(slope, 3)));
    }
}

void InsightsPage::showCard(ChartCard *chart, const QVector<ChartSpec> &specs, const QString &whyEmpty, const QString &sentence)
{
    if (whyEmpty.isEmpty()) {
        chart->setVerdict(Verdict::None, {});
        chart->setFootnote(tr("%1, %2").arg(m_workspace.profile().name, monthRange(m_shown.request.fromMonth, m_shown.request.toMonth)));
        chart->setCharts(specs);
        return;
    }
    const bool filtered = m_shown.request.filtered();
    const bool nothing = whyEmpty == u"none";
    const bool wider = !nothing && m_filters->period().kind != Period::Kind::All;
    const QString tooFew = tr("No month here has the %1 that a figure needs. Look at all months, or at all customers.").arg(metrics::fewest);
    const QString action = filtered ? tr("Show all customers") : wider ? tr("Show all months") : nothing ? tr("Import a file…") : QString();
    chart->setEmpty(specs.first().title, whyEmpty == u"fewer-than-10" ? tooFew : sentence, action);
    chart->setProperty("wider", wider);
}

void InsightsPage::leaveEmpty()
{
    if (m_shown.request.filtered())
        m_filters->reset();
    else if (sender() && sender()->property("wider").toBool())
        m_filters->setPeriod({Period::Kind::All, 0, 0});
    else
        Q_EMIT importRequested();
}

void InsightsPage::openRecords(const QString &chart, int month)
{
    static const QHash<QString, TrendKind> kinds{{recommendationId, TrendKind::Nps}, {u"churn"_s, TrendKind::Churn}, {valueId, TrendKind::Cltv}, {moodId, TrendKind::Sentiment}};
    const auto kind = kinds.constFind(chart);
    if (kind == kinds.constEnd())
        return;
    const TrendSet &set = m_shown.set;
    const ChartSpec spec = *kind == TrendKind::Nps ? recommendationSpec(set.nps) : *kind == TrendKind::Churn ? lostSpec(set.churn)
        : *kind == TrendKind::Cltv ? valueSpec(set.cltv) : moodSpec(set.sentiment);
    const ChartPoint point = spec.points.value(set.nps.span.index(month));
    const QString what = spec.caption.isEmpty() ? spec.title : spec.caption;
    auto *dialog = new RecordsDialog(m_workspace, tr("%1, %2").arg(what, point.title), QStringList{point.figure, point.basis}.join(u" · "_s), this);
    connect(dialog, &RecordsDialog::customerActivated, this, &InsightsPage::customerActivated);
    dialog->load(*kind, month, m_shown.request);
    dialog->open();
}

} // namespace rapport

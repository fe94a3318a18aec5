#include "ui/pages/insights/overviewsheet.h"

#include "models/services/initiatives.h"
#include "models/services/insight.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/insights/cardgrid.h"
#include "ui/pages/insights/chartspecs.h"
#include "ui/pages/insights/metricfigures.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/metriccard.h"
#include "ui/widgets/metricstrip.h"

#include <QCoroFuture>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int comparedMonths = 7; ///< Three finished months against three, and the one that runs.

const QString recommendationId = u"recommendation"_s;
const QString returnId = u"return"_s;
const QString valueId = u"value"_s;
const QString moodId = u"mood"_s;

} // namespace

OverviewSheet::OverviewSheet(Workspace &workspace, QWidget *parent)
    : InsightsSheet(u"overview"_s, workspace, parent), m_strip(new MetricStrip(this)), m_grid(new CardGrid(this))
{
    for (const QString &id : {recommendationId, returnId, valueId, moodId})
        m_grid->addCard(makeCard(id, m_grid));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::s12);
    down->addWidget(m_strip);
    down->addWidget(m_grid, 1);
}

QCoro::Task<> OverviewSheet::read(int generation)
{
    QPointer<OverviewSheet> guard(this);
    const TrendRequest asked = request().trend;
    const auto trendsFuture = workspace().insight().trends(asked);
    TrendRequest compared = asked;
    compared.fromMonth = asked.toMonth - comparedMonths + 1;
    const auto comparedFuture = workspace().insight().trends(compared);
    const auto figuresFuture = workspace().insight().figures(compared);
    const auto marksFuture = workspace().initiatives().marks(asked.fromMonth, asked.toMonth);
    const Result<TrendSet> set = co_await trendsFuture;
    const Result<TrendSet> comparedSet = co_await comparedFuture;
    // Charts without their marks are better than none.
    const Result<QVector<ShopEvent>> marks = co_await marksFuture;
    if (!guard || stale(generation))
        co_return;
    setMarks(marks ? *marks : QVector<ShopEvent>());
    if (set && comparedSet) {
        m_data.set = *set;
        m_data.compared = *comparedSet;
        display();
    } else {
        Q_EMIT failed(set ? comparedSet.error() : set.error());
    }
    Q_EMIT shown();
    // Solved-at-once looks at each case: the charts don't wait for it.
    const Result<MonthlyFigures> figures = co_await figuresFuture;
    if (!guard || stale(generation))
        co_return;
    if (figures) {
        m_data.figures = *figures;
        showMetrics();
    } else if (set) {
        Q_EMIT failed(figures.error());
    }
    Q_EMIT refreshed();
}

void OverviewSheet::display()
{
    const TrendSet &set = m_data.set;
    const bool any = set.nps.whyEmpty.isEmpty() || set.churn.whyEmpty.isEmpty() || set.cltv.whyEmpty.isEmpty() || set.sentiment.whyEmpty.isEmpty();
    setExplanation(any ? comparisonText(m_data.compared.nps.span) : QString());
    showMetrics();
    showCharts();
}

void OverviewSheet::showMetrics()
{
    const QVector<MetricEntry> entries = metricEntries(m_data.compared, m_data.figures);
    // Cards come with the first answer of a kind and stay: a strip that lost one would jump.
    while (m_strip->cards().size() < entries.size()) {
        auto *metric = new MetricCard(m_strip);
        metric->setObjectName(u"insights.metric%1"_s.arg(m_strip->cards().size()));
        connect(metric, &MetricCard::opened, this, [this, metric] {
            if (ChartCard *chart = card(metric->property("chart").toString()))
                reveal(chart);
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

void OverviewSheet::showCharts()
{
    const TrendSet &set = m_data.set;
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

void OverviewSheet::showCard(ChartCard *chart, const QVector<ChartSpec> &specs, const QString &whyEmpty, const QString &sentence)
{
    if (!whyEmpty.isEmpty()) {
        showEmpty(chart, specs.first().title, whyEmpty, sentence);
        return;
    }
    chart->setVerdict(Verdict::None, {});
    chart->setFootnote(footnote());
    QVector<ChartSpec> marked = specs;
    for (ChartSpec &spec : marked)
        markEvents(spec);
    chart->setCharts(marked);
}

void OverviewSheet::openPoint(const QString &chart, int month)
{
    static const QHash<QString, TrendKind> kinds{{recommendationId, TrendKind::Nps}, {u"churn"_s, TrendKind::Churn}, {valueId, TrendKind::Cltv}, {moodId, TrendKind::Sentiment}};
    const auto kind = kinds.constFind(chart);
    if (kind == kinds.constEnd())
        return;
    const TrendSet &set = m_data.set;
    const ChartSpec spec = *kind == TrendKind::Nps ? recommendationSpec(set.nps) : *kind == TrendKind::Churn ? lostSpec(set.churn)
        : *kind == TrendKind::Cltv ? valueSpec(set.cltv) : moodSpec(set.sentiment);
    const ChartPoint point = spec.points.value(set.nps.span.index(month));
    const QString what = spec.caption.isEmpty() ? spec.title : spec.caption;
    openRecords(*kind, month, tr("%1, %2").arg(what, point.title), QStringList{point.figure, point.basis}.join(u" · "_s));
}

} // namespace rapport

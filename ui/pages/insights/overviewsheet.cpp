#include "ui/pages/insights/overviewsheet.h"

#include "models/services/initiatives.h"
#include "models/services/insight.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/trendview.h"
#include "ui/pages/insights/cardgrid.h"
#include "ui/pages/insights/chartspecs.h"
#include "ui/pages/insights/measure.h"
#include "ui/pages/insights/metricfigures.h"
#include "ui/pages/insights/monthlyspecs.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/metriccard.h"
#include "ui/widgets/metricstrip.h"

#include <QCoroFuture>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

const QString recommendationId = u"recommendation"_s;
const QString returnId = u"return"_s;
const QString valueId = u"value"_s;
const QString moodId = u"mood"_s;

} // namespace

OverviewSheet::OverviewSheet(Workspace &workspace, QWidget *parent)
    : InsightsSheet(u"overview"_s, workspace, parent), m_strip(new MetricStrip(this)), m_missing(new QLabel(this)), m_grid(new CardGrid(this))
{
    m_missing->setObjectName(u"insights.metrics.missing"_s);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    setTextStyle(m_missing, TextStyle::Small, &Theme::text2);
    m_missing->hide();
    m_strip->hide();
    for (const QString &id : {recommendationId, returnId, valueId, moodId})
        m_grid->addCard(makeCard(id, m_grid));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::s12);
    down->addWidget(m_strip);
    down->addWidget(m_missing);
    down->addWidget(m_grid, 1);
}

std::optional<OverviewSheet::Data> OverviewSheet::known(const TrendRequest &asked, const TrendRequest &wide) const
{
    Insight &insight = workspace().insight();
    const auto set = insight.knownTrends(asked);
    const auto wideSet = insight.knownTrends(wide);
    const auto figures = insight.knownFigures(wide);
    const auto service = insight.knownService(wide);
    if (!set || !wideSet || !figures || !service)
        return std::nullopt;
    Data older{*set, *wideSet, *figures};
    older.figures.add(*service);
    return older;
}

QCoro::Task<> OverviewSheet::read(int generation)
{
    QPointer<OverviewSheet> guard(this);
    const TrendRequest asked = request().trend;
    const TrendRequest wide = withLastYear(asked);
    const auto older = known(asked, wide);
    const auto trendsFuture = workspace().insight().trends(asked);
    const auto wideFuture = workspace().insight().trends(wide);
    const auto figuresFuture = workspace().insight().figures(wide);
    const auto serviceFuture = workspace().insight().service(wide);
    const auto marksFuture = workspace().initiatives().marks(asked.fromMonth, asked.toMonth);
    if (older && !(figuresFuture.isFinished() && serviceFuture.isFinished())) {
        if (!standsHere()) {
            m_data = *older;
            display();
        }
        Q_EMIT shownOlder();
    }
    const Result<TrendSet> set = co_await trendsFuture;
    const Result<TrendSet> wideSet = co_await wideFuture;
    // Charts without their marks are better than none.
    const Result<QVector<ShopEvent>> marks = co_await marksFuture;
    if (!guard || stale(generation))
        co_return;
    setMarks(marks ? *marks : QVector<ShopEvent>());
    if (set && wideSet) {
        m_data.set = *set;
        m_data.wide = *wideSet;
        // What is shown already is not drawn anew for a part of the answer.
        if (!older) {
            m_data.figures = {};
            display();
        }
    } else {
        Q_EMIT failed(set ? wideSet.error() : set.error());
    }
    // Solved-at-once looks at each case, waiting at each conversation: the charts don't wait for them.
    if (!older)
        Q_EMIT shown();
    const Result<MonthlyFigures> figures = co_await figuresFuture;
    const Result<ServiceFigures> service = co_await serviceFuture;
    if (!guard || stale(generation))
        co_return;
    if (figures && service && set && wideSet) {
        m_data.figures = *figures;
        m_data.figures.add(*service);
        display();
    } else if (set) {
        Q_EMIT failed(figures ? service.error() : figures.error());
    }
    Q_EMIT shown();
    Q_EMIT refreshed();
}

void OverviewSheet::display()
{
    const TrendSet &set = m_data.set;
    const bool any =
        set.nps.whyEmpty.isEmpty() || set.churn.whyEmpty.isEmpty() || set.cltv.whyEmpty.isEmpty() || set.sentiment.whyEmpty.isEmpty();
    setExplanation(any ? comparisonText(m_data.wide.nps.span) : QString());
    showMetrics();
    showCharts();
}

void OverviewSheet::showMetrics()
{
    const MetricRow row = metricRow(m_data.wide, m_data.figures);
    const QVector<MetricEntry> &entries = row.entries;
    while (m_strip->cards().size() < entries.size()) {
        auto *metric = new MetricCard(m_strip);
        metric->setObjectName(u"insights.metric%1"_s.arg(m_strip->cards().size()));
        connect(metric, &MetricCard::opened, this, [this, metric] {
            if (ChartCard *chart = card(metric->property("chart").toString()))
                reveal(chart);
            else
                Q_EMIT sheetRequested(metric->property("sheet").toString(), metric->property("key").toString());
        });
        m_strip->addCard(metric);
    }
    for (qsizetype i = 0; i < m_strip->cards().size(); ++i) {
        MetricCard *metric = m_strip->cards()[i];
        metric->setVisible(i < entries.size());
        if (i >= entries.size())
            continue;
        metric->setProperty("chart", entries[i].chart);
        metric->setProperty("sheet", entries[i].sheet);
        metric->setProperty("key", entries[i].key);
        metric->setFigure(entries[i].figure);
    }
    m_strip->arrange();
    m_strip->setVisible(!entries.isEmpty());
    // Where nothing at all is counted the charts say so.
    m_missing->setText(entries.isEmpty() ? QString() : missingFiguresText(row));
    m_missing->setVisible(!m_missing->text().isEmpty());
}

void OverviewSheet::showCharts()
{
    const TrendSet &set = m_data.set;
    const bool chosen = request().trend.filtered();
    const bool bought = chosen || (!set.cltv.toDate.isEmpty() && set.cltv.toDate.last().n > 0);
    showCard(card(recommendationId), {recommendationSpec(set.nps)}, u"nps"_s, set.nps.whyEmpty,
             unlessFiltered(tr("Nobody was asked in these months how likely they are to recommend the shop. Bring in survey answers, or note one with a "
                               "customer.")));
    showCard(card(returnId), {returnedSpec(set.churn), lostSpec(set.churn)}, u"retention"_s,
             bought && set.churn.whyEmpty == u"none" ? u"elsewhere"_s : set.churn.whyEmpty,
             chosen ? tr("No purchases of these customers in these months.")
             : bought ? tr("Nobody bought in these months.")
                    : tr("Who comes back shows once there are purchases. Bring in the orders of your till or web shop."));
    showCard(card(valueId), {valueSpec(set.cltv)}, u"cltv"_s, set.cltv.whyEmpty,
             unlessFiltered(tr("What customers are worth shows once there are purchases in %1.").arg(set.cltv.currency)));
    showCard(card(moodId), {moodSpec(set.sentiment)}, u"sentiment"_s, set.sentiment.whyEmpty,
             unlessFiltered(tr("Nobody said anything in these months. Write down a call or a visit, or bring in reviews.")));
    if (set.sentiment.whyEmpty.isEmpty() && set.sentiment.slopePerMonth) {
        const double slope = *set.sentiment.slopePerMonth;
        const Verdict verdict = !set.sentiment.slopeReal() ? Verdict::WithinNoise : slope > 0 ? Verdict::Better : Verdict::Worse;
        card(moodId)->setVerdict(verdict, tr("%1 a month").arg(signedText(slope, 3)));
    }
}

void OverviewSheet::showCard(ChartCard *chart, QVector<ChartSpec> specs, const QString &key, const QString &whyEmpty,
                             const QString &sentence)
{
    if (!whyEmpty.isEmpty()) {
        showEmpty(chart, specs.first().title, whyEmpty, sentence);
        return;
    }
    chart->setVerdict(Verdict::None, {});
    chart->setFootnote(footnote());
    QVector<ChartSpec> marked = specs;
    if (!m_data.figures.months.isEmpty())
        addChanges(marked.first(), measure(key, {m_data.figures.windowDays, m_data.figures.fcrWindowDays, m_data.figures.currency}),
                    m_data.wide, m_data.figures);
    for (ChartSpec &spec : marked)
        markEvents(spec);
    chart->setCharts(marked);
}

void OverviewSheet::openPoint(const QString &chart, int month)
{
    static const QHash<QString, QString> keys{{recommendationId, u"nps"_s}, {valueId, u"cltv"_s}, {moodId, u"sentiment"_s}};
    const auto *view = findChild<TrendView *>(u"chart."_s + chart);
    if (!view)
        return;
    const ChartSpec &spec = view->spec();
    const auto point = std::find_if(spec.points.begin(), spec.points.end(), [month](const ChartPoint &one) { return one.month == month; });
    if (point == spec.points.end())
        return;
    const QString what = spec.caption.isEmpty() ? spec.title : spec.caption;
    openRecords(workspace().insight().behind(keys.value(chart, chart), month, request().trend), tr("%1, %2").arg(what, point->title),
                QStringList{point->figure, point->basis}.join(u" · "_s));
}

} // namespace rapport

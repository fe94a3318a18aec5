#include "ui/pages/insights/monthlysheet.h"

#include "models/series/recordnumber.h"
#include "models/services/initiatives.h"
#include "models/services/insight.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/trendview.h"
#include "ui/pages/insights/cardgrid.h"
#include "ui/pages/insights/monthlyspecs.h"
#include "ui/theme/metrics.h"

#include <QCoroFuture>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

MonthlySheet::MonthlySheet(const QString &id, const QStringList &cards, Workspace &workspace, QWidget *parent)
    : InsightsSheet(id, workspace, parent), m_grid(new CardGrid(this))
{
    for (const QString &card : cards)
        m_grid->addCard(makeCard(card, m_grid));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_grid);
}

std::optional<MonthlySheet::Data> MonthlySheet::known(const TrendRequest &asked, const TrendRequest &wide) const
{
    Insight &insight = workspace().insight();
    const auto set = insight.knownTrends(asked);
    const auto wideSet = insight.knownTrends(wide);
    const auto figures = insight.knownFigures(wide);
    const auto service = needsService() ? insight.knownService(asked) : std::optional(ServiceFigures());
    const auto wideService = needsService() ? insight.knownService(wide) : std::optional(ServiceFigures());
    if (!set || !wideSet || !figures || !service || !wideService)
        return std::nullopt;
    Data data{*set, *wideSet, *figures, *service};
    if (needsService())
        data.figures.add(*wideService);
    return data;
}

QCoro::Task<> MonthlySheet::read(int generation)
{
    QPointer<MonthlySheet> guard(this);
    const TrendRequest asked = request().trend;
    const TrendRequest wide = withLastYear(asked);
    const auto older = known(asked, wide);
    const auto setFuture = workspace().insight().trends(asked);
    const auto wideFuture = workspace().insight().trends(wide);
    const auto figuresFuture = workspace().insight().figures(wide);
    const auto none = QtFuture::makeReadyFuture(Result<ServiceFigures>(ServiceFigures()));
    // By channel and topic the months asked for; by month also those they are compared with.
    const auto serviceFuture = needsService() ? workspace().insight().service(asked) : none;
    const auto wideServiceFuture = needsService() ? workspace().insight().service(wide) : none;
    const auto marksFuture = workspace().initiatives().marks(asked.fromMonth, asked.toMonth);
    if (older && !(figuresFuture.isFinished() && serviceFuture.isFinished() && wideServiceFuture.isFinished())) {
        if (!standsHere()) {
            m_data = *older;
            display();
        }
        Q_EMIT shownOlder();
    }
    const Result<TrendSet> set = co_await setFuture;
    const Result<TrendSet> wideSet = co_await wideFuture;
    const Result<MonthlyFigures> figures = co_await figuresFuture;
    const Result<ServiceFigures> service = co_await serviceFuture;
    const Result<ServiceFigures> wideService = co_await wideServiceFuture;
    // Charts without their marks are better than none.
    const Result<QVector<ShopEvent>> marks = co_await marksFuture;
    if (!guard || stale(generation))
        co_return;
    setMarks(marks ? *marks : QVector<ShopEvent>());
    if (set && wideSet && figures && service && wideService) {
        m_data = {*set, *wideSet, *figures, *service};
        if (needsService())
            m_data.figures.add(*wideService);
        display();
    } else {
        Q_EMIT failed(!set ? set.error() : !wideSet ? wideSet.error() : !figures ? figures.error() : !service ? service.error() : wideService.error());
    }
    Q_EMIT shown();
    Q_EMIT refreshed();
}

ChartCard *MonthlySheet::addCard(const QString &id)
{
    ChartCard *card = makeCard(id, m_grid);
    m_grid->addCard(card);
    return card;
}

Measure MonthlySheet::measureOf(const QString &key) const
{
    return measure(key, {m_data.figures.windowDays, m_data.figures.fcrWindowDays, m_data.figures.currency});
}

bool MonthlySheet::anybodyBought() const
{
    return !m_data.set.cltv.toDate.isEmpty() && m_data.set.cltv.toDate.last().n > 0;
}

void MonthlySheet::showMeasure(const QString &key, const QString &sentence, const QString &note)
{
    ChartSpec spec = monthlySpec(measureOf(key), m_data.figures, fromMonth());
    spec.note = note;
    showSpec(card(key), spec, key, whyEmpty(key, m_data.figures, fromMonth()), sentence);
}

void MonthlySheet::showSpec(ChartCard *card, ChartSpec spec, const QString &key, const QString &whyEmpty, const QString &sentence)
{
    const Measure what = measureOf(key);
    card->setToolTip(what.definition);
    if (!whyEmpty.isEmpty()) {
        showEmpty(card, spec.title, whyEmpty, sentence);
        return;
    }
    if (!key.isEmpty())
        addChanges(spec, what, m_data.wide, m_data.figures);
    markEvents(spec);
    card->setFootnote(footnote());
    card->setCharts({spec});
}

void MonthlySheet::openPoint(const QString &chart, int month)
{
    static const QHash<QString, QString> keys{{u"recommendation"_s, u"nps"_s}, {u"value"_s, u"cltv"_s}, {u"mood"_s, u"sentiment"_s}};
    const auto *view = findChild<TrendView *>(u"chart."_s + chart);
    if (!view) {
        InsightsSheet::openPoint(chart, month);
        return;
    }
    const ChartSpec &spec = view->spec();
    const auto point = std::find_if(spec.points.begin(), spec.points.end(), [month](const ChartPoint &one) { return one.month == month; });
    if (point == spec.points.end() || !m_data.figures.span.contains(month))
        return;
    const QString key = keys.value(chart, chart);
    const QVector<qint64> counted = m_data.figures.months[m_data.figures.span.index(month)].records.value(key);
    const QString what = spec.caption.isEmpty() ? spec.title : spec.caption;
    openRecords(counted.isEmpty() ? workspace().insight().behind(key, month, request().trend)
                                  : workspace().insight().entries(recordKeys(counted)),
                tr("%1, %2").arg(what, point->title), point->basis.isEmpty() ? point->figure : point->figure + u" · "_s + point->basis);
}

} // namespace rapport

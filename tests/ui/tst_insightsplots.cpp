#include "models/services/analysis.h"
#include "models/services/teamswitch.h"
#include "tests/ui/insightstory.h"
#include "tests/ui/sheetpage.h"
#include "ui/charts/barplot.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/plotview.h"
#include "ui/charts/trendview.h"
#include "ui/pages/insights/chartspecs.h"
#include "ui/pages/insights/choicechip.h"
#include "ui/pages/insights/filterbar.h"
#include "ui/pages/insights/forecastplot.h"
#include "ui/pages/insights/insightssheet.h"
#include "ui/pages/insights/loyaltyplots.h"
#include "ui/pages/insights/moodplots.h"
#include "ui/widgets/emptystate.h"

#include <QMenu>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

const PlotBar *barNamed(const BarSpec &spec, const QString &label)
{
    for (const PlotBar &bar : spec.bars) {
        if (bar.label.contains(label))
            return &bar;
    }
    return nullptr;
}

} // namespace

/// The sheets that are not by month: cohorts, drivers, relations, team; what to expect; narrower filters.
class TstInsightsPlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pictures_data() { addLooks({u"cohorts"_s, u"drivers"_s, u"journey"_s, u"relations"_s, u"team"_s}); }
    void pictures();
    void cohortsSayShareSizeAndWhatIsNotOver();
    void seasonsSayTheirRangeAndYears();
    void driversNameWhatTheyAreAndHowSure();
    void relationsGreyWhatIsNoise();
    void expectedStandsBesideTheSpreadsheet();
    void everyPlotHasTableAndFiles_data();
    void everyPlotHasTableAndFiles();
    void chipsNarrowByChannelTopicAndStaff();
    void whatCustomersCostIsDrawnBelowNothing();
    void emptyShopSaysWhy();

private:
    std::unique_ptr<TemporaryShop> m_shop;
};

void TstInsightsPlots::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    tellStory(*m_shop);
}

void TstInsightsPlots::pictures()
{
    QFETCH(QString, sheet);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QVERIFY(await(setShowsTeam(**m_shop, scale == 100)).ok());
    SheetPage page(**m_shop, sheet, {dark, size, scale});
    QVERIFY(page.save(u"sheet-"_s + QString::fromLatin1(QTest::currentDataTag())));
}

void TstInsightsPlots::cohortsSayShareSizeAndWhatIsNotOver()
{
    const auto loyalty = await((*m_shop)->analysis().loyalty());
    QVERIFY(loyalty.ok());
    const HeatSpec spec = cohortSpec(*loyalty);
    QVERIFY(spec.rows.size() > 12 && spec.rows.size() <= mostCohorts);
    // Months of a few customers are in the table alone.
    const auto small = std::count_if(loyalty->cohorts.rows.begin(), loyalty->cohorts.rows.end(), [](const metrics::Cohort &cohort) { return cohort.size < metrics::fewest; });
    QVERIFY(small > 1);
    QVERIFY2(spec.head.note.startsWith(u"%1 month"_s.arg(small)), qPrintable(spec.head.note));
    for (const QString &size : spec.rowNotes)
        QVERIFY(size.toInt() >= 10);
    QCOMPARE(spec.cells.size(), spec.rows.size() * spec.columns.size());
    QCOMPARE(spec.head.table.rows.size(), spec.rows.size() + small);
    qint64 unfinished = 0;
    for (const HeatCell &cell : spec.cells) {
        if (cell.absent)
            continue;
        QVERIFY2(!cell.said.title.isEmpty() && cell.said.basis.contains(u"customer"), qPrintable(cell.said.title));
        unfinished += cell.unfinished ? 1 : 0;
    }
    QVERIFY(unfinished > 0 && unfinished <= spec.rows.size());
    const BarSpec segments = segmentSpec(*loyalty);
    double sum = 0;
    for (const PlotBar &bar : segments.bars)
        sum += *bar.value;
    QCOMPARE(static_cast<qint64>(sum), loyalty->customers);
    QVERIFY(repeatSpec(*loyalty).bars.size() <= 12);
}

void TstInsightsPlots::seasonsSayTheirRangeAndYears()
{
    const auto loyalty = await((*m_shop)->analysis().loyalty());
    QVERIFY(loyalty.ok());
    const BarSpec spec = seasonSpec(*loyalty);
    QCOMPARE(spec.bars.size(), 12);
    for (qsizetype i = 0; i < spec.bars.size(); ++i) {
        const PlotBar &bar = spec.bars[i];
        QVERIFY2(bar.value && bar.low && bar.high && *bar.low < *bar.value && *bar.value < *bar.high, qPrintable(bar.label));
        QVERIFY(spec.bottom <= *bar.low && *bar.high <= spec.top);
        QVERIFY2(bar.said.basis.contains(u" to ") && bar.said.basis.contains(u"2 years"), qPrintable(bar.said.basis));
        QCOMPARE(spec.head.table.raw[i][4], u"2"_s);
    }
    QVERIFY2(spec.head.spoken.contains(u"24 months"), qPrintable(spec.head.spoken));
    ChartCard card(u"season"_s);
    card.setPlot(std::make_shared<BarPlot>(spec));
    QVERIFY(QImage::fromData(card.exported(u"png"_s), "PNG").save(insightsPicture(u"export-season"_s)));
}

void TstInsightsPlots::driversNameWhatTheyAreAndHowSure()
{
    TrendRequest request;
    request.fromMonth = 2025 * 12 + 11;
    request.toMonth = 2026 * 12 + 10;
    const auto drivers = await((*m_shop)->analysis().drivers(request));
    QVERIFY(drivers.ok());
    ShopNames names;
    names.topics.insert(TopicId(2), u"repairs & returns"_s);
    const BarSpec topics = driverSpec(*drivers, {u"topic"_s}, names, u"topics"_s, u"Topics"_s);
    const PlotBar *repairs = barNamed(topics, u"repairs & returns"_s);
    QVERIFY(repairs);
    QVERIFY(*repairs->value < -0.3 && !repairs->pale); // by the story everything bad is about repairs
    QVERIFY2(repairs->said.basis.contains(u"real") && repairs->said.basis.contains(u" to "), qPrintable(repairs->said.basis));
    // In a file as on the screen: a number of the shop's own says nothing to a spreadsheet.
    QCOMPARE(topics.head.table.rawColumns[1], u"name"_s);
    for (qsizetype i = 0; i < topics.bars.size(); ++i)
        QCOMPARE(topics.head.table.raw[i][1], topics.bars[i].label);
    QVERIFY(barNamed(topics, u"gone"_s)); // a topic without a name is still told
    QVERIFY(topics.bottom <= *repairs->low && topics.top >= *repairs->high);
    const BarSpec channels = driverSpec(*drivers, {u"channel"_s}, names, u"channels"_s, u"Channels"_s);
    for (const PlotBar &bar : channels.bars)
        QVERIFY2(bar.pale, qPrintable(bar.label)); // by the story the channel is drawn at random
}

void TstInsightsPlots::relationsGreyWhatIsNoise()
{
    Relations relations;
    relations.pairs = {{u"mood"_s, u"purchases"_s, metrics::Relation{0.42, 0.3, 0.53, 0.001, 0.002, 200}, 200},
                       {u"mood"_s, u"spent"_s, metrics::Relation{0.05, -0.1, 0.2, 0.5, 1, 200}, 200},
                       {u"waiting"_s, u"purchases"_s, std::nullopt, 4},
                       {u"waiting"_s, u"spent"_s, metrics::Relation{-0.4, -0.5, -0.3, 0.001, 0.002, 150}, 150}};
    const HeatSpec spec = relationSpec(relations);
    QCOMPARE(spec.rows.size(), 2);
    QCOMPARE(spec.columns.size(), 2);
    QVERIFY(!spec.cells[0].unfinished && spec.cells[0].text == u"+0.42");
    QVERIFY(spec.cells[1].unfinished);
    QVERIFY(!spec.cells[2].value && spec.cells[2].text == u"too few");
    QVERIFY2(spec.cells[3].text == u"−0.40", qPrintable(spec.cells[3].text));
    const HeatMap map(spec);
    QVERIFY(map.shade(0.4, Theme::light()) != map.shade(-0.4, Theme::light()));
}

void TstInsightsPlots::expectedStandsBesideTheSpreadsheet()
{
    SheetPage page(**m_shop, u"value"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->card(u"forecast"_s)->plotView()->plot(), 20000);
    const auto *plot = dynamic_cast<const BarPlot *>(page->card(u"forecast"_s)->plotView()->plot());
    QVERIFY(plot && plot->count() >= 2);
    const PlotBar &expected = plot->spec().bars[0];
    const PlotBar &spreadsheet = plot->spec().bars[1];
    QVERIFY(*expected.low < *expected.value && *expected.value < *expected.high);
    QVERIFY(*spreadsheet.value > *expected.value); // it knows nobody who leaves
    QVERIFY(!spreadsheet.low);
    QVERIFY(page.save(u"sheet-value-forecast"_s));
}

void TstInsightsPlots::everyPlotHasTableAndFiles_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QStringList>("cards");
    QTest::newRow("cohorts") << u"cohorts"_s << QStringList{u"cohorts"_s, u"repeat"_s, u"segments"_s, u"season"_s};
    QTest::newRow("drivers") << u"drivers"_s << QStringList{u"signals"_s, u"topics"_s, u"channels"_s, u"phrases"_s, u"after"_s};
    QTest::newRow("journey") << u"journey"_s << QStringList{u"moves"_s, u"leaves"_s, u"after"_s};
    QTest::newRow("service") << u"service"_s << QStringList{u"waiting_by"_s, u"handling_by"_s, u"recovered_by"_s};
    QTest::newRow("relations") << u"relations"_s << QStringList{u"relations"_s};
}

void TstInsightsPlots::everyPlotHasTableAndFiles()
{
    QFETCH(QString, sheet);
    QFETCH(QStringList, cards);
    SheetPage page(**m_shop, sheet);
    for (const QString &id : cards) {
        ChartCard *card = page->card(id);
        QVERIFY(card);
        // Names of topics come after the figures.
        QTRY_VERIFY2_WITH_TIMEOUT(card->plotView()->plot(), qPrintable(id), 20000);
        const Plot *plot = card->plotView()->plot();
        QVERIFY2(!plot->head().spoken.isEmpty() && !plot->head().table.rows.isEmpty(), qPrintable(id));
        QCOMPARE(plot->head().table.raw.size(), plot->head().table.rows.size());
        for (qsizetype row = 0; row < plot->head().table.rows.size(); ++row) {
            QCOMPARE(plot->head().table.rows[row].size(), plot->head().table.columns.size());
            QCOMPARE(plot->head().table.raw[row].size(), plot->head().table.rawColumns.size());
        }
        QVERIFY(plot->count() > 0);
        QVERIFY(!plot->said(plot->step(-1, Qt::Key_Home)).title.isEmpty());
        QVERIFY(QImage::fromData(card->exported(u"png"_s), "PNG").width() >= 1900);
        QVERIFY(card->exported(u"csv"_s).size() > 40);
    }
}

void TstInsightsPlots::chipsNarrowByChannelTopicAndStaff()
{
    QVERIFY(await(setShowsTeam(**m_shop, true)).ok());
    SheetPage page(**m_shop, u"service"_s);
    const auto total = [&page] { return page->card(u"waiting"_s)->views().first()->spec().table.raw.at(10).at(4).toLongLong(); };
    const qint64 all = total();
    QVERIFY(all > 20);
    auto *staff = page->findChild<ChoiceChip *>(u"insights.staff"_s);
    QVERIFY(staff);
    QTRY_VERIFY_WITH_TIMEOUT(staff->isVisible(), 20000);
    QVERIFY(page->findChild<ChoiceChip *>(u"insights.topic"_s)->isVisible());
    QSignalSpy refreshed(&*page, &InsightsPage::refreshed);
    staff->click();
    auto *menu = staff->findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Nora")
            action->trigger();
    }
    menu->close();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, 20000);
    QVERIFY(total() > 0 && total() < all);
    QVERIFY2(staff->accessibleName().contains(u"Nora"), qPrintable(staff->accessibleName()));
    page->filters().reset();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 2, 20000);
    QCOMPARE(total(), all);
}

void TstInsightsPlots::emptyShopSaysWhy()
{
    TemporaryShop empty;
    for (const auto &[sheet, card] :
         {std::pair(u"cohorts"_s, u"cohorts"_s), std::pair(u"drivers"_s, u"topics"_s), std::pair(u"drivers"_s, u"phrases"_s),
          std::pair(u"journey"_s, u"moves"_s), std::pair(u"relations"_s, u"relations"_s)}) {
        SheetPage page(*empty, sheet);
        auto *state = page->findChild<EmptyState *>(u"card."_s + card + u".empty"_s);
        QVERIFY2(state && state->isVisible() && !state->accessibleName().isEmpty(), qPrintable(sheet));
    }
}

void TstInsightsPlots::whatCustomersCostIsDrawnBelowNothing()
{
    CltvTrend trend;
    trend.currency = u"EUR"_s;
    for (int month = 0; month < 3; ++month) {
        TrendPoint point;
        point.month = 24'310 + month;
        point.figure.value = -4'000.0;
        point.figure.low = -6'000.0;
        point.figure.high = -2'000.0;
        point.figure.n = 40;
        trend.points.append(point);
    }
    const ChartSpec spec = valueSpec(trend);
    QVERIFY2(spec.bottom <= -6'000, qPrintable(QString::number(spec.bottom)));
    QVERIFY2(spec.top >= -2'000, qPrintable(QString::number(spec.top)));
}

QTEST_MAIN(TstInsightsPlots)
#include "tst_insightsplots.moc"

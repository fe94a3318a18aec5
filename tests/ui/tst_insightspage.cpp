#include "models/services/insight.h"
#include "models/workspace.h"
#include "tests/ui/insightstory.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/pointcard.h"
#include "ui/charts/trendview.h"
#include "ui/pages/insights/filterbar.h"
#include "ui/pages/insights/recordsdialog.h"
#include "ui/pages/insightspage.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metriccard.h"
#include "ui/widgets/metricstrip.h"

#include <QAbstractButton>
#include <QDir>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>


using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr int november = 2026 * 12 + 10;

void readAnew(InsightsPage &page)
{
    QSignalSpy refreshed(&page, &InsightsPage::refreshed);
    page.refresh();
    // Not wait(): where the answers are quicker than this thread, the signal has come by now.
    QTRY_VERIFY_WITH_TIMEOUT(refreshed.count() > 0, 20000);
}

QString pictureFolder()
{
    const QString folder = QStringLiteral(RAPPORT_BINARY_DIR "/../pictures");
    QDir().mkpath(folder);
    return folder;
}

} // namespace

/// The Insights page over a filled shop.
class TstInsightsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void pictures_data();
    void pictures();
    void longPeriods_data();
    void longPeriods();
    void emptyShopOffersAnImport();
    void filterThatMatchesNobodyLeadsBack();
    void hoverShowsValueRangeAndCount();
    void arrowKeysWalkTheMonthsAndEnterOpensThem();
    void recordsLeadToTheirCustomer();
    void tableHoldsWhatThePictureShows();
    void filesHoldPictureAndTable();
    void hiddenPageOnlyTurnsStale();
    void switchOfThemeRecoloursTheSeries();
    void largeTextPutsChartsOnePerRow();

private:
    std::unique_ptr<TemporaryShop> m_shop;
};

void TstInsightsPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    tellStory(*m_shop);
}

void TstInsightsPage::cleanup()
{
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(100);
}

void TstInsightsPage::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size"); // of the page: the window less rail, top bar and status line
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("point");
    QTest::newRow("light-1366") << false << QSize(1286, 688) << 100 << true;
    QTest::newRow("dark-1366") << true << QSize(1286, 688) << 100 << true;
    QTest::newRow("light-1920") << false << QSize(1840, 1000) << 100 << false;
    QTest::newRow("dark-1920") << true << QSize(1840, 1000) << 100 << false;
    QTest::newRow("light-150") << false << QSize(1286, 688) << 150 << false;
}

void TstInsightsPage::pictures()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(bool, point);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);
    InsightsPage page(**m_shop);
    page.setPalette(Theme::current().palette());
    page.setAutoFillBackground(true);
    page.resize(size);
    page.show();
    readAnew(page);
    page.setFocus();
    if (point)
        page.card(u"recommendation"_s)->views().first()->setCurrent(9);
    QTest::qWait(50);
    const QString path = pictureFolder() + u"/insights-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    QVERIFY(page.grab().save(path));
    qInfo().noquote() << path;
}

void TstInsightsPage::longPeriods_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("months");
    QTest::newRow("half-year") << Period{Period::Kind::HalfYear, 0, 0} << 6;
    QTest::newRow("two-years") << Period{Period::Kind::TwoYears, 0, 0} << 24;
    QTest::newRow("five-years") << Period{Period::Kind::FiveYears, 0, 0} << 25;
    QTest::newRow("all") << Period{Period::Kind::All, 0, 0} << 25;
    QTest::newRow("custom, given the wrong way round") << Period{Period::Kind::Custom, november - 3, november - 10} << 8;
    QTest::newRow("one month") << Period{Period::Kind::Custom, november - 1, november - 1} << 1;
}

void TstInsightsPage::longPeriods()
{
    QFETCH(Period, period);
    QFETCH(int, months);
    InsightsPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    readAnew(page);
    QSignalSpy refreshed(&page, &InsightsPage::refreshed);
    page.filters().setPeriod(period);
    QTRY_VERIFY_WITH_TIMEOUT(refreshed.count() > 0, 20000);
    QCOMPARE(page.card(u"mood"_s)->views().first()->spec().points.size(), months);
    // The cards compare six months whatever the charts show.
    const MetricCard *nps = page.findChild<MetricStrip *>()->cards().first();
    QVERIFY2(nps->figure().verdict != Verdict::None, qPrintable(nps->accessibleName()));
    QTest::qWait(30);
    page.grab().save(pictureFolder() + u"/insights-"_s + QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0) + u".png"_s);
}

void TstInsightsPage::emptyShopOffersAnImport()
{
    TemporaryShop empty;
    InsightsPage page(*empty);
    page.resize(1286, 688);
    page.show();
    readAnew(page);
    for (const QString &id : {u"recommendation"_s, u"return"_s, u"value"_s, u"mood"_s}) {
        auto *state = page.findChild<EmptyState *>(u"card."_s + id + u".empty"_s);
        QVERIFY(state && state->isVisible());
        QVERIFY(!state->accessibleName().isEmpty());
    }
    page.grab().save(pictureFolder() + u"/insights-empty.png"_s);
    QSignalSpy asked(&page, &InsightsPage::importRequested);
    Q_EMIT page.findChild<EmptyState *>(u"card.value.empty"_s)->actionTriggered();
    QCOMPARE(asked.count(), 1);
}

void TstInsightsPage::filterThatMatchesNobodyLeadsBack()
{
    InsightsPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    readAnew(page);
    const qint64 all = page.card(u"recommendation"_s)->views().first()->spec().table.raw.at(10).at(4).toLongLong();
    QVERIFY(all > 20);
    // The chip's menu is a menu: choose as it does.
    QMetaObject::invokeMethod(page.findChild<QAbstractButton *>(u"insights.customers"_s), "click");
    auto *menu = page.findChild<QMenu *>();
    QVERIFY(menu);
    QSignalSpy refreshed(&page, &InsightsPage::refreshed);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Loyal")
            action->trigger();
    }
    menu->close();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, 20000);
    QCOMPARE(page.filters().tag(), u"Loyal"_s);
    const qint64 loyal = page.card(u"recommendation"_s)->views().first()->spec().table.raw.at(10).at(4).toLongLong();
    QVERIFY(loyal > 0 && loyal < all);
    page.filters().reset();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 2, 20000);
    QCOMPARE(page.filters().tag(), QString());
}

void TstInsightsPage::hoverShowsValueRangeAndCount()
{
    InsightsPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    readAnew(page);
    TrendView *view = page.card(u"recommendation"_s)->views().first();
    auto *card = view->findChild<PointCard *>();
    QVERIFY(card && !card->isVisible());
    // Where the last layout comes only now, the point moves away from under the pointer: point again.
    QTRY_VERIFY((QTest::mouseMove(view->viewport(), view->pointPosition(9)), card->isVisible()));
    QCOMPARE(view->current(), 9);
    const ChartPoint &point = view->spec().points[9];
    QCOMPARE(point.month, november - 2);
    QCOMPARE(point.title, u"September 2026"_s);
    QVERIFY2(point.figure.startsWith(u"NPS "), qPrintable(point.figure));
    QVERIFY2(point.basis.contains(u" to ") && point.basis.contains(u"answers"), qPrintable(point.basis));
    QVERIFY2(point.open.startsWith(u"Show these "), qPrintable(point.open));
    QVERIFY2(view->rect().contains(card->geometry()), "the words stay inside the chart");
    QVERIFY2(!card->geometry().contains(view->pointPosition(9)), "the words don't cover what they are about");
    QVERIFY(view->spec().points.last().unfinished);
}

void TstInsightsPage::arrowKeysWalkTheMonthsAndEnterOpensThem()
{
    InsightsPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    readAnew(page);
    TrendView *view = page.card(u"mood"_s)->views().first();
    view->setFocus();
    view->setCurrent(-1);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->current(), 11);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->current(), 10);
    QVERIFY(view->accessibleDescription().contains(u"October 2026"));
    readAnew(page);
    QCOMPARE(view->current(), 10); // nothing changed: what is pointed at stays
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->current(), 0);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->current(), 0);
    QSignalSpy opened(view, &TrendView::opened);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), november - 11);
    auto *dialog = page.findChild<RecordsDialog *>();
    QVERIFY(dialog);
    dialog->reject();
}

void TstInsightsPage::recordsLeadToTheirCustomer()
{
    InsightsPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    readAnew(page);
    TrendView *view = page.card(u"recommendation"_s)->views().first();
    const qint64 counted = view->spec().table.raw.at(9).at(4).toLongLong();
    QVERIFY(counted > 10);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->pointPosition(9));
    auto *dialog = page.findChild<RecordsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListView *>(u"records.list"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), static_cast<int>(counted), 20000);
    QVERIFY(!list->model()->index(0, 0).data().toString().isEmpty());
    dialog->grab().save(pictureFolder() + u"/insights-records.png"_s);
    QSignalSpy customer(&page, &InsightsPage::customerActivated);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(customer.count(), 1);
    QVERIFY(customer.first().first().value<CustomerId>().isValid());
}

void TstInsightsPage::tableHoldsWhatThePictureShows()
{
    InsightsPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page)); // the key that leads back is a shortcut of the active window
    readAnew(page);
    ChartCard *card = page.card(u"value"_s);
    QTest::keyClick(card->views().first(), Qt::Key_T);
    QVERIFY(card->showsTable());
    auto *table = card->findChild<QTableView *>(u"card.value.table0"_s);
    QCOMPARE(table->model()->rowCount(), 12);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"November 2026, so far"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), card->views().first()->spec().points.last().figure);
    page.grab().save(pictureFolder() + u"/insights-table.png"_s);
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_T);
    QTRY_VERIFY(!card->showsTable());
}

void TstInsightsPage::filesHoldPictureAndTable()
{
    ThemeManager::instance()->setMode(ThemeManager::Mode::Dark);
    InsightsPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    readAnew(page);
    for (const QString &id : {u"recommendation"_s, u"return"_s, u"value"_s, u"mood"_s}) {
        const QImage picture = QImage::fromData(page.card(id)->exported(u"png"_s), "PNG");
        QVERIFY(picture.width() >= 1900);
        QCOMPARE(picture.pixelColor(2, 2), Theme::light().surface);
        picture.save(pictureFolder() + u"/export-"_s + id + u".png"_s);
        const QByteArray drawing = page.card(id)->exported(u"svg"_s);
        QVERIFY(drawing.contains("<svg") && drawing.contains("<path"));
    }
    const QByteArray table = page.card(u"return"_s)->exported(u"csv"_s);
    QVERIFY2(table.startsWith("\xEF\xBB\xBFmonth,retention,low,high,hits,n\r\n2025-12,0."), table.left(80).constData());
    QVERIFY(table.contains("\r\n\r\nmonth,churn,low,high,hits,n\r\n"));
}

void TstInsightsPage::hiddenPageOnlyTurnsStale()
{
    TemporaryShop shop;
    InsightsPage page(*shop);
    page.resize(1286, 688);
    QSignalSpy refreshed(&page, &InsightsPage::refreshed);
    ChangeSet totals;
    totals.totals = true;
    Q_EMIT shop->changed(totals);
    QTest::qWait(400);
    QCOMPARE(refreshed.count(), 0);
    page.show();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, 20000);
    ChangeSet other;
    other.updated.append(EntryKey{});
    Q_EMIT shop->changed(other);
    QTest::qWait(400);
    QCOMPARE(refreshed.count(), 1);
    for (int i = 0; i < 5; ++i)
        Q_EMIT shop->changed(totals);
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 2, 20000);
    QTest::qWait(400);
    QCOMPARE(refreshed.count(), 2);
}

void TstInsightsPage::switchOfThemeRecoloursTheSeries()
{
    InsightsPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    readAnew(page);
    TrendView *view = page.card(u"mood"_s)->views().first();
    const auto holds = [&](const QColor &colour) {
        const QImage picture = view->grab().toImage();
        int found = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                found += picture.pixelColor(x, y) == colour ? 1 : 0;
        }
        return found > 100;
    };
    QVERIFY(holds(Theme::light().series1));
    ThemeManager::instance()->setMode(ThemeManager::Mode::Dark);
    QVERIFY(holds(Theme::darkTheme().series1));
    QVERIFY(!holds(Theme::light().series1));
}

void TstInsightsPage::largeTextPutsChartsOnePerRow()
{
    InsightsPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    readAnew(page);
    const auto below = [&] { return page.card(u"return"_s)->mapTo(&page, QPoint()).y() > page.card(u"recommendation"_s)->mapTo(&page, QPoint()).y(); };
    QVERIFY(!below());
    ThemeManager::instance()->setTextScale(150);
    QTRY_VERIFY(below());
    ThemeManager::instance()->setTextScale(100);
    page.resize(1000, 640);
    QTRY_VERIFY(below());
}


QTEST_MAIN(TstInsightsPage)
#include "tst_insightspage.moc"

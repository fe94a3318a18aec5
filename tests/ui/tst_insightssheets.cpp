#include "tests/kit/temporaryshop.h"
#include "tests/ui/insightstory.h"
#include "tests/ui/sheetpage.h"
#include "ui/charts/changeline.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/trendview.h"
#include "ui/pages/insights/filterbar.h"
#include "ui/pages/insights/recordsdialog.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// The tabs of the Insights page and its sheets by month.
class TstInsightsSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pictures_data() { addLooks({u"loyalty"_s, u"satisfaction"_s, u"service"_s, u"value"_s}); }
    void pictures();
    void keysTurnThePages();
    void tabsThatDoNotFitWaitInAMenu_data();
    void tabsThatDoNotFitWaitInAMenu();
    void allMonthsBeginWhereTheEntriesDo();
    void sheetsAreBuiltWhenLookedAtAndRemembered();
    void filtersHoldOnEverySheet();
    void filtersThatDoNothingAreOutOfUse();
    void changesSayWhatTheyAreAgainst();
    void everyChartSpeaks_data();
    void everyChartSpeaks();
    void pointsOpenTheirRecords();
    void emptyCardsSayWhatToDo();

private:
    std::unique_ptr<TemporaryShop> m_shop;
};

void TstInsightsSheets::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    tellStory(*m_shop);
}

void TstInsightsSheets::pictures()
{
    QFETCH(QString, sheet);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    SheetPage page(**m_shop, sheet, {dark, size, scale});
    QVERIFY(page.save(u"sheet-"_s + QString::fromLatin1(QTest::currentDataTag())));
}

void TstInsightsSheets::keysTurnThePages()
{
    SheetPage page(**m_shop, u"overview"_s);
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*page));
    auto *tabs = page->findChild<QTabBar *>(u"insights.tabs"_s);
    QVERIFY(tabs && !tabs->accessibleName().isEmpty());
    QTest::keyClick(&*page, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(page->sheet()->id(), u"loyalty"_s);
    QTest::keyClick(&*page, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page->sheet()->id(), u"overview"_s);
    // Before the first comes the last.
    QTest::keyClick(&*page, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
    QTest::keyClick(&*page, Qt::Key_PageDown, Qt::ControlModifier);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(page->sheet()->id(), u"loyalty"_s);
}

void TstInsightsSheets::tabsThatDoNotFitWaitInAMenu_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("folds");
    QTest::newRow("a large window") << QSize(1840, 1000) << 100 << false;
    QTest::newRow("large text") << QSize(1286, 688) << 150 << true;
    QTest::newRow("the smallest window with large text") << QSize(912, 560) << 150 << true;
}

void TstInsightsSheets::tabsThatDoNotFitWaitInAMenu()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(bool, folds);
    SheetPage page(**m_shop, u"overview"_s, {false, size, scale});
    auto *tabs = page->findChild<QTabBar *>(u"insights.tabs"_s);
    auto *more = page->findChild<QPushButton *>(u"insights.more"_s);
    QVERIFY(tabs && more && !more->accessibleName().isEmpty());
    const auto inTheRow = [tabs] {
        QStringList names;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->isTabVisible(tab))
                names.append(tabs->tabText(tab));
        }
        return names;
    };
    QCOMPARE(more->isVisible(), folds);
    QCOMPARE(inTheRow().size() < tabs->count(), folds);
    // Keys reach every sheet, and the tab in force always stands in the row, whole.
    tabs->setFocus();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        QCOMPARE(tabs->currentIndex(), tab);
        QVERIFY(inTheRow().contains(tabs->tabText(tab)));
        QTRY_VERIFY2(tabs->rect().contains(tabs->tabRect(tab)), qPrintable(tabs->tabText(tab)));
        QTest::keyClick(tabs, Qt::Key_Right);
    }
    QTest::keyClick(tabs, Qt::Key_Home);
    if (!folds)
        return;
    tabs->setCurrentIndex(0);
    const QStringList row = inTheRow();
    more->click();
    auto *menu = page->findChild<QMenu *>(u"insights.folded"_s);
    QVERIFY(menu);
    QStringList folded;
    for (const QAction *action : menu->actions())
        folded.append(action->text());
    QCOMPARE(row.size() + folded.size(), tabs->count());
    QVERIFY2(!row.contains(folded.last()), qPrintable(folded.last()));
    menu->actions().last()->trigger();
    menu->close();
    QCOMPARE(tabs->tabText(tabs->currentIndex()), folded.last());
    QVERIFY(inTheRow().contains(folded.last()));
}

void TstInsightsSheets::allMonthsBeginWhereTheEntriesDo()
{
    TemporaryShop shop;
    tellStory(shop);
    const auto said = [](InsightsPage &page) {
        QStringList texts;
        for (const QLabel *label : page.filters().findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    };
    SheetPage page(*shop, u"loyalty"_s);
    QSignalSpy refreshed(&*page, &InsightsPage::refreshed);
    page->filters().setPeriod({Period::Kind::All, 0, 0});
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, 20000);
    const int from = page->sheet()->request().trend.fromMonth;
    QCOMPARE(from, 2024 * 12 + 10);
    QVERIFY(!said(*page).contains(u"left out"));
    const auto mistyped = await(shop->database().write([](Transaction &transaction) -> Result<void> {
        transaction.session().run(u"INSERT INTO day_total VALUES (?, 'call', 1)"_s, ShopCalendar::dayNumber(QDate(1900, 3, 4)));
        return Done{};
    }));
    QVERIFY(mistyped.ok());
    page->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 2, 20000);
    QCOMPARE(page->sheet()->request().trend.fromMonth, from);
    QVERIFY2(said(*page).contains(u"Mar 1900") && said(*page).contains(u"left out"), qPrintable(said(*page)));
    // Asked for by its months, it is there.
    page->filters().setPeriod({Period::Kind::Custom, 1900 * 12, 1900 * 12 + 11});
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 3, 20000);
    QCOMPARE(page->sheet()->request().trend.fromMonth, 1900 * 12);
    QVERIFY(!said(*page).contains(u"left out"));
}

void TstInsightsSheets::sheetsAreBuiltWhenLookedAtAndRemembered()
{
    SheetPage page(**m_shop, u"overview"_s);
    QCOMPARE(page->findChildren<InsightsSheet *>().size(), 1);
    QSignalSpy refreshed(&*page, &InsightsPage::refreshed);
    page->showSheet(u"satisfaction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, 20000);
    QCOMPARE(page->findChildren<InsightsSheet *>().size(), 2);
    // What was read stays: looking back reads nothing.
    page->showSheet(u"overview"_s);
    QTest::qWait(300);
    QCOMPARE(refreshed.count(), 1);
    page->showSheet(u"value"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 2, 20000);
    InsightsPage again(**m_shop);
    again.show();
    QCOMPARE(again.sheet()->id(), u"value"_s);
}

void TstInsightsSheets::filtersHoldOnEverySheet()
{
    SheetPage page(**m_shop, u"loyalty"_s);
    QSignalSpy refreshed(&*page, &InsightsPage::refreshed);
    page->filters().setPeriod({Period::Kind::HalfYear, 0, 0});
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, 20000);
    QCOMPARE(page->card(u"churn"_s)->views().first()->spec().points.size(), 6);
    page->showSheet(u"satisfaction"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 2, 20000);
    QCOMPARE(page->card(u"csat"_s)->views().first()->spec().points.size(), 6);
}

void TstInsightsSheets::filtersThatDoNothingAreOutOfUse()
{
    SheetPage page(**m_shop, u"overview"_s);
    const auto inUse = [&page](const QString &sheet) {
        page->showSheet(sheet);
        QStringList names;
        for (const char *chip : {"period", "customers", "channel"}) {
            if (page->findChild<QAbstractButton *>(u"insights."_s + QLatin1String(chip))->isEnabled())
                names << QLatin1String(chip);
        }
        return names;
    };
    QCOMPARE(inUse(u"initiatives"_s), QStringList());
    QCOMPARE(inUse(u"relations"_s), QStringList{u"customers"_s});
    QCOMPARE(inUse(u"cohorts"_s), QStringList{u"customers"_s});
    QCOMPARE(inUse(u"overview"_s), (QStringList{u"period"_s, u"customers"_s, u"channel"_s}));
}

void TstInsightsSheets::changesSayWhatTheyAreAgainst()
{
    SheetPage page(**m_shop, u"loyalty"_s);
    const ChartSpec &spec = page->card(u"recommendation"_s)->views().first()->spec();
    QVERIFY2(spec.now.startsWith(u"October: "), qPrintable(spec.now));
    QCOMPARE(spec.changes.size(), 2);
    QCOMPARE(spec.changes[0].against, u"against Sep"_s);
    QCOMPARE(spec.changes[1].against, u"against Oct 2025"_s);
    for (const ChartChange &change : spec.changes) {
        QVERIFY(change.verdict != Verdict::None);
        QVERIFY2(change.help.contains(u" to "), qPrintable(change.help));
    }
    // Losing fewer customers is the better direction.
    const ChartSpec &lost = page->card(u"churn"_s)->views().first()->spec();
    for (const ChartChange &change : lost.changes) {
        if (change.verdict == Verdict::Better)
            QVERIFY2(change.change.startsWith(u"−"), qPrintable(change.change));
        if (change.verdict == Verdict::Worse)
            QVERIFY2(change.change.startsWith(u"+"), qPrintable(change.change));
    }
    const auto lines = page->card(u"recommendation"_s)->findChildren<ChangeLine *>();
    QVERIFY(lines.size() == 1 && lines.first()->isVisible());
    QVERIFY(lines.first()->accessibleName().contains(u"against Sep"));
}

void TstInsightsSheets::everyChartSpeaks_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QStringList>("cards");
    QTest::newRow("loyalty") << u"loyalty"_s << QStringList{u"recommendation"_s, u"retention"_s, u"churn"_s};
    QTest::newRow("satisfaction") << u"satisfaction"_s << QStringList{u"csat"_s, u"mood"_s, u"recovery"_s};
    QTest::newRow("service") << u"service"_s << QStringList{u"fcr"_s, u"waiting"_s, u"handling"_s};
    QTest::newRow("value") << u"value"_s << QStringList{u"revenue"_s, u"value"_s};
}

void TstInsightsSheets::everyChartSpeaks()
{
    QFETCH(QString, sheet);
    QFETCH(QStringList, cards);
    SheetPage page(**m_shop, sheet);
    for (const QString &id : cards) {
        ChartCard *card = page->card(id);
        QVERIFY(card);
        const ChartSpec &spec = card->views().first()->spec();
        QCOMPARE(spec.points.size(), 12);
        QVERIFY2(spec.spoken.contains(u"by month"), qPrintable(id + u": "_s + spec.spoken));
        QCOMPARE(spec.table.rows.size(), 12);
        QCOMPARE(spec.table.raw.size(), 12);
        for (const QStringList &row : spec.table.raw)
            QCOMPARE(row.size(), spec.table.rawColumns.size());
        QVERIFY(!card->views().first()->accessibleName().isEmpty());
        const ChartPoint &october = spec.points[10];
        QVERIFY2(october.value.has_value(), qPrintable(id));
        QVERIFY2(!october.figure.isEmpty() && (id == u"revenue" || october.basis.contains(u" · ")), qPrintable(id));
        QVERIFY(card->exported(u"csv"_s).contains("2026-10"));
        QVERIFY(QImage::fromData(card->exported(u"png"_s), "PNG").width() >= 1900);
    }
}

void TstInsightsSheets::pointsOpenTheirRecords()
{
    SheetPage page(**m_shop, u"value"_s);
    TrendView *view = page->card(u"revenue"_s)->views().first();
    view->setFocus();
    view->setCurrent(10);
    QTest::keyClick(view, Qt::Key_Return);
    auto *dialog = page->findChild<RecordsDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().contains(u"October 2026") || dialog->accessibleName().contains(u"October 2026"), qPrintable(dialog->windowTitle()));
    dialog->reject();
}

void TstInsightsSheets::emptyCardsSayWhatToDo()
{
    TemporaryShop empty;
    SheetPage page(*empty, u"satisfaction"_s);
    for (const QString &id : {u"csat"_s, u"mood"_s, u"ces"_s, u"ces_effort"_s}) {
        auto *state = page->findChild<EmptyState *>(u"card."_s + id + u".empty"_s);
        QVERIFY(state && state->isVisible());
        QVERIFY(!state->accessibleName().isEmpty());
    }
    QVERIFY(page.save(u"sheet-satisfaction-empty"_s));
    QSignalSpy asked(&*page, &InsightsPage::importRequested);
    Q_EMIT page->findChild<EmptyState *>(u"card.csat.empty"_s)->actionTriggered();
    QCOMPARE(asked.count(), 1);
}

QTEST_MAIN(TstInsightsSheets)
#include "tst_insightssheets.moc"

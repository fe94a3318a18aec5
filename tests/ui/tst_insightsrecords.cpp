#include "models/services/drafts.h"
#include "models/services/insight.h"
#include "models/services/journal.h"
#include "models/services/teamswitch.h"
#include "storage/longread.h"
#include "tests/ui/insightstory.h"
#include "tests/ui/sheetpage.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/plot.h"
#include "ui/charts/plotview.h"
#include "ui/charts/trendview.h"
#include "ui/pages/insights/filterbar.h"
#include "ui/pages/insights/insightssheet.h"
#include "ui/pages/insights/recordsdialog.h"
#include "ui/widgets/metriccard.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopeGuard>
#include <QSemaphore>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

/// The part of a plot that opens most.
int fullest(const Plot &plot)
{
    for (int part = 0; part < plot.count(); ++part) {
        if (!plot.said(part).open.isEmpty())
            return part;
    }
    return -1;
}

} // namespace

/// What is behind figures, what is shown while newer ones are worked out, and what of a chart can be hidden.
class TstInsightsRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlotLeadsToItsRecords_data();
    void everyPlotLeadsToItsRecords();
    void everyMonthLeadsToItsRecords_data();
    void everyMonthLeadsToItsRecords();
    void whatIsKnownIsShownWhileTheNewerIsWorkedOut_data();
    void whatIsKnownIsShownWhileTheNewerIsWorkedOut();
    void namesAtTheLinesEndHideAndShow();
    void cardsSayBothComparisons();

private:
    std::unique_ptr<TemporaryShop> m_shop;
};

void TstInsightsRecords::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    tellStory(*m_shop);
}

void TstInsightsRecords::everyPlotLeadsToItsRecords_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("card");
    for (const auto &[sheet, cards] : {std::pair(u"journey"_s, QStringList{u"moves"_s, u"leaves"_s}),
                                       std::pair(u"drivers"_s, QStringList{u"signals"_s, u"topics"_s, u"channels"_s, u"phrases"_s}),
                                       std::pair(u"cohorts"_s, QStringList{u"cohorts"_s, u"segments"_s})}) {
        for (const QString &card : cards)
            QTest::addRow("%s of %s", qPrintable(card), qPrintable(sheet)) << sheet << card;
    }
}

void TstInsightsRecords::everyPlotLeadsToItsRecords()
{
    QFETCH(QString, sheet);
    QFETCH(QString, card);
    SheetPage page(**m_shop, sheet);
    PlotView *view = page->card(card)->plotView();
    QVERIFY(view->plot());
    const int part = fullest(*view->plot());
    QVERIFY(part >= 0);
    view->setFocus();
    view->setCurrent(part);
    QTest::keyClick(view, Qt::Key_Return);
    auto *dialog = page->findChild<RecordsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListView *>(u"records.list"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 20000);
    const ChartPoint &said = view->plot()->said(part);
    QVERIFY2(dialog->windowTitle().contains(said.title), qPrintable(dialog->windowTitle()));
    // "Show these 59" opens 59.
    const QString number = said.open.section(u' ', -1);
    if (number.toInt() > 0 && number.toInt() < RecordsDialog::mostRecords)
        QCOMPARE(list->model()->rowCount(), number.toInt());
    dialog->reject();
}

void TstInsightsRecords::everyMonthLeadsToItsRecords_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("card");
    for (const auto &[sheet, cards] : {std::pair(u"satisfaction"_s, QStringList{u"csat"_s, u"mood"_s, u"recovery"_s}),
                                       std::pair(u"service"_s, QStringList{u"waiting"_s, u"handling"_s}),
                                       std::pair(u"loyalty"_s, QStringList{u"recommendation"_s, u"retention"_s, u"churn"_s})}) {
        for (const QString &card : cards)
            QTest::addRow("%s of %s", qPrintable(card), qPrintable(sheet)) << sheet << card;
    }
}

void TstInsightsRecords::everyMonthLeadsToItsRecords()
{
    QFETCH(QString, sheet);
    QFETCH(QString, card);
    SheetPage page(**m_shop, sheet);
    TrendView *view = page->card(card)->views().first();
    constexpr int september = 9;
    const ChartPoint &point = view->spec().points[september];
    QVERIFY2(!point.open.isEmpty(), "there is something to open");
    view->setFocus();
    view->setCurrent(september);
    QTest::keyClick(view, Qt::Key_Return);
    auto *dialog = page->findChild<RecordsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListView *>(u"records.list"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 20000);
    const int number = point.open.section(u' ', -1).toInt();
    if (number > 0)
        QCOMPARE(list->model()->rowCount(), number);
    dialog->reject();
}

void TstInsightsRecords::whatIsKnownIsShownWhileTheNewerIsWorkedOut_data()
{
    QTest::addColumn<QString>("sheet");
    for (const QString &sheet : {u"overview"_s, u"loyalty"_s, u"satisfaction"_s, u"service"_s, u"value"_s, u"cohorts"_s, u"drivers"_s,
                                 u"journey"_s, u"relations"_s, u"team"_s})
        QTest::addRow("%s", qPrintable(sheet)) << sheet;
}

void TstInsightsRecords::whatIsKnownIsShownWhileTheNewerIsWorkedOut()
{
    QFETCH(QString, sheet);
    QVERIFY(await(setShowsTeam(**m_shop, true)).ok());
    SheetPage page(**m_shop, sheet);
    QSignalSpy older(page->sheet(), &InsightsSheet::shownOlder);
    QSignalSpy refreshed(&*page, &InsightsPage::refreshed);
    page->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, 20000);
    QCOMPARE(older.count(), 0); // Nothing changed: what is shown is what is.
    // The lane the newer ones are worked out on is kept busy, so that they can't be there at once.
    const auto held = std::make_shared<QSemaphore>();
    const auto freed = qScopeGuard([held] { held->release(); });
    const auto before = readLong((*m_shop)->database(), [held](Session &) -> Result<int> {
        held->acquire();
        return 0;
    });
    InteractionDraft draft;
    draft.customer = CustomerId(3);
    draft.kind = InteractionKind::Call;
    draft.text = u"Lovely advice and the bag fits perfectly."_s;
    const auto logged = await((*m_shop)->journal().log(draft));
    QVERIFY(logged.ok());
    QTRY_COMPARE_WITH_TIMEOUT(older.count(), 1, 20000);
    QCOMPARE(refreshed.count(), 1);
    held->release();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 2, 20000);
    QCOMPARE(older.count(), 1);
    // The page is not told of the change it has shown already.
    QTest::qWait(400);
    QCOMPARE(refreshed.count(), 2);
}

void TstInsightsRecords::namesAtTheLinesEndHideAndShow()
{
    SheetPage page(**m_shop, u"loyalty"_s);
    ChartCard *card = page->card(u"recommendation"_s);
    TrendView *view = card->views().first();
    QVERIFY(view->layers().size() == 3);
    const QImage all = view->grab().toImage();
    view->setHidden(ChartLayer::Parts, true);
    QTRY_VERIFY(view->grab().toImage() != all);
    QVERIFY(view->isHidden(ChartLayer::Parts));
    // The same by its name in the menu.
    card->findChild<QWidget *>(u"card.recommendation.menu"_s)->setFocus();
    QMetaObject::invokeMethod(card->findChild<QAbstractButton *>(u"card.recommendation.menu"_s), "click");
    auto *menu = card->findChild<QMenu *>();
    QVERIFY(menu);
    int unchecked = 0;
    for (QAction *action : menu->actions()) {
        if (action->isCheckable() && !action->isChecked()) {
            ++unchecked;
            action->trigger();
        }
    }
    QCOMPARE(unchecked, 1);
    menu->close();
    QVERIFY(!view->isHidden(ChartLayer::Parts));
    QTRY_COMPARE(view->grab().toImage(), all);
    // And by a click on it.
    const int right = view->viewport()->width() - 12;
    bool clicked = false;
    for (int y = 4; y < view->viewport()->height() && !clicked; y += 4) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(right, y));
        clicked = view->isHidden(ChartLayer::Parts) || view->isHidden(ChartLayer::Line);
    }
    QVERIFY(clicked);
}

void TstInsightsRecords::cardsSayBothComparisons()
{
    SheetPage page(**m_shop, u"overview"_s);
    auto *card = page->findChild<MetricCard *>(u"insights.metric0"_s);
    QVERIFY(card);
    QVERIFY2(card->figure().help.contains(u"October against September"), qPrintable(card->figure().help));
    QVERIFY2(card->figure().help.contains(u"October against October 2025"), qPrintable(card->figure().help));
    const ChartSpec &spec = page->card(u"recommendation"_s)->views().first()->spec();
    QCOMPARE(spec.changes.size(), 2);
}

QTEST_MAIN(TstInsightsRecords)
#include "tst_insightsrecords.moc"

#include "models/items/customerlistmodel.h"
#include "tests/ui/insightstory.h"
#include "tests/ui/sheetpage.h"
#include "ui/delegates/customerdelegate.h"
#include "ui/pages/customerspage.h"
#include "ui/support/outlooktext.h"

#include <QLabel>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr int today = 20779; // 2026-11-22

Forecasts::Outlook regular()
{
    Forecasts::Outlook outlook;
    outlook.row.customer = 1;
    outlook.row.usualGapDays = 21;
    outlook.row.currentGapDays = 35;
    outlook.row.noPurchase = 0.38;
    outlook.row.nextDay = ShopCalendar::dayNumber(QDate(2027, 3, 12));
    outlook.row.value12 = 39412;
    outlook.verdict.gate = forecast::Gate::Normal;
    outlook.verdict.tooLittleHistory = false;
    return outlook;
}

} // namespace

/// What the shop expects of a customer: in the brief, and as an order of the list.
class TstExpectation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsSayFigureAndHowSure();
    void briefTellsWhatToExpect();
    void listByRiskSaysWhy();
    void listByRiskFollowsTheShop();

private:
    std::unique_ptr<TemporaryShop> m_shop;
};

void TstExpectation::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    tellStory(*m_shop);
}

void TstExpectation::wordsSayFigureAndHowSure()
{
    Forecasts::Outlook outlook = regular();
    OutlookText text = outlookText(outlook, u"EUR"_s, today);
    QCOMPARE(text.rhythm, u"Usually every 21 days; 35 days now"_s);
    QCOMPARE(text.chance, u"38 % chance of no purchase in the next 30 days"_s.replace(u" %"_s, u"\u00a0%"_s));
    QCOMPARE(text.chanceNote, u"next around 12 March 2027"_s);
    QVERIFY2(text.value.contains(u"394") && !text.value.contains(u"394."), qPrintable(text.value));
    // With its range once there is one; where few customers bought again the range comes first.
    outlook.row.earlyDay = ShopCalendar::dayNumber(QDate(2026, 12, 3));
    QCOMPARE(outlookText(outlook, u"EUR"_s, today).chanceNote, u"next around 12 March 2027; more than one in four like this stay away"_s);
    outlook.row.lateDay = ShopCalendar::dayNumber(QDate(2027, 6, 2));
    outlook.worth = forecast::Band{39412, 0, 112040};
    text = outlookText(outlook, u"EUR"_s, today);
    QCOMPARE(text.chanceNote, u"next around 12 March 2027, half of the time between 3 December and 2 June 2027"_s);
    QVERIFY2(text.value.startsWith(u"About") && text.value.contains(u"1,120)"), qPrintable(text.value));
    outlook.verdict.gate = forecast::Gate::Rough;
    text = outlookText(outlook, u"EUR"_s, today);
    QVERIFY2(text.chanceNote.startsWith(u"next between 3 December and 2 June 2027"), qPrintable(text.chanceNote));
    QVERIFY2(text.value.indexOf(u"1,120") < text.value.indexOf(u"394"), qPrintable(text.value));
    QCOMPARE(riskReason(outlook.row, 30), u"35 days now, usually 21 · 38\u00a0% chance of none in 30 days"_s);

    outlook.verdict.gate = forecast::Gate::Rough;
    outlook.row.nextDay.reset();
    text = outlookText(outlook, u"EUR"_s, today);
    QVERIFY2(text.chanceNote.contains(u"no date") && text.chanceNote.contains(u"rough"), qPrintable(text.chanceNote));

    outlook.verdict.gate = forecast::Gate::NotEnough;
    text = outlookText(outlook, u"EUR"_s, today);
    QVERIFY2(text.chance.contains(u"Not enough data") && text.value.isEmpty(), qPrintable(text.chance));
    QCOMPARE(text.rhythm, u"Usually every 21 days; 35 days now"_s); // what happened is known all the same

    QCOMPARE(outlookText({}, u"EUR"_s, today), OutlookText{});
}

void TstExpectation::briefTellsWhatToExpect()
{
    CustomersPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    page.showCustomer(CustomerId(12));
    auto *chance = page.findChild<QLabel *>(u"brief.chance"_s);
    QVERIFY(chance);
    QTRY_VERIFY_WITH_TIMEOUT(!chance->text().isEmpty(), 20000);
    QVERIFY2(chance->text().contains(u"chance of no purchase in the next 30 days"), qPrintable(chance->text()));
    QVERIFY(chance->isVisible());
    QVERIFY(!page.findChild<QLabel *>(u"brief.chanceNote"_s)->text().isEmpty());
    QTest::qWait(50);
    QVERIFY(page.grab().save(insightsPicture(u"brief-expects"_s)));
}

void TstExpectation::listByRiskSaysWhy()
{
    CustomerListModel list(**m_shop);
    CustomerDelegate delegate(**m_shop, list);
    QSignalSpy loaded(&list, &CustomerListModel::loaded);
    CustomerQuery query;
    query.byRisk = true;
    list.setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 20000);
    QVERIFY(list.rowCount() > 100);
    const Forecasts::Shop shop = list.forecast();
    QVERIFY(shop);
    // At risk first, and by falling chance of staying away among them and among the rest.
    bool risky = true;
    double last = 2;
    int atRisk = 0;
    for (int row = 0; row < list.rowCount(); ++row) {
        const forecast::CustomerForecast *expected = shop->row(list.idAt(row).value());
        if (!expected || !expected->noPurchase)
            continue;
        if (risky && !expected->atRisk) {
            risky = false;
            last = 2;
        }
        QVERIFY(risky || !expected->atRisk);
        QVERIFY(*expected->noPurchase <= last);
        last = *expected->noPurchase;
        atRisk += expected->atRisk ? 1 : 0;
    }
    QVERIFY(atRisk > 5);
    QTRY_VERIFY_WITH_TIMEOUT(!delegate.line(0).name.isEmpty(), 20000);
    QVERIFY2(delegate.line(0).detail.contains(u"chance of none in 30 days"), qPrintable(delegate.line(0).detail));
    QVERIFY(delegate.line(0).spoken.contains(u"chance of none"));
    // Any other order shows what was said last again.
    query.byRisk = false;
    list.setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 2, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!delegate.line(0).name.isEmpty(), 20000);
    QVERIFY(!delegate.line(0).detail.contains(u"chance of none"));
}

void TstExpectation::listByRiskFollowsTheShop()
{
    CustomerListModel list(**m_shop);
    QSignalSpy loaded(&list, &CustomerListModel::loaded);
    CustomerQuery query;
    query.byRisk = true;
    list.setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 20000);
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    ChangeSet changes;
    changes.customers.append(CustomerId(3));
    Q_EMIT (*m_shop)->changed(changes);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 2, 20000);
    // Nobody moved: what is selected stays selected.
    QCOMPARE(reset.count(), 0);
}

QTEST_MAIN(TstExpectation)
#include "tst_expectation.moc"

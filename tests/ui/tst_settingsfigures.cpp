#include "models/services/forecasts.h"
#include "models/services/undojournal.h"
#include "tests/kit/temporaryshop.h"
#include "tests/ui/insightstory.h"
#include "tests/ui/sheetpage.h"
#include "ui/charts/chartcard.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/settings/figurescard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

/// The card of a shop, shown.
struct Shown
{
    explicit Shown(TemporaryShop &shop) : card(*shop)
    {
        card.resize(520, 480);
        card.show();
        if (!QTest::qWaitForWindowExposed(&card))
            qFatal("the card never showed");
    }
    QLineEdit *field(const QString &name) { return card.findChild<QLineEdit *>(u"settings.figures."_s + name); }
    FieldProblem *problem(const QString &name) { return card.findChild<FieldProblem *>(u"settings.figures."_s + name + u".problem"_s); }
    QAbstractButton *save() { return card.findChild<QAbstractButton *>(u"settings.figures.save"_s); }
    void type(const QString &name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }

    FiguresCard card;
    QSignalSpy said{&card, &FiguresCard::statusMessage};
};

bool says(const QWidget *card, const QString &words)
{
    const auto labels = card->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

/// What figures are counted with is set on the Settings page and seen at once wherever it counts.
class TstSettingsFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rulesAreShownAndSaved();
    void whatCantBeMeantSaysSoAtItsField_data();
    void whatCantBeMeantSaysSoAtItsField();
    void whatIsTypedIsNotWipedOut();
    void aMarginShowsInTheForecastAtOnce();
    void quietDaysShowInTheServiceSheetAtOnce();
    void theBriefFollowsTheMargin();

private:
    std::unique_ptr<TemporaryShop> m_shop;
};

void TstSettingsFigures::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    tellStory(*m_shop);
}

void TstSettingsFigures::rulesAreShownAndSaved()
{
    TemporaryShop shop;
    Shown shown(shop);
    QCOMPARE(shown.field(u"days"_s)->text(), u"7"_s);
    QCOMPARE(shown.field(u"margin"_s)->text(), u"100"_s);
    QCOMPARE(shown.field(u"discount"_s)->text(), u"1"_s);
    QVERIFY(!shown.save()->isEnabled());
    shown.type(u"days"_s, u"14"_s);
    shown.type(u"margin"_s, u"42.5 %"_s);
    shown.type(u"discount"_s, u"0"_s);
    QVERIFY(shown.save()->isEnabled());
    QTest::keyClick(shown.field(u"discount"_s), Qt::Key_Return);
    QTRY_COMPARE(shown.said.size(), 1);
    QCOMPARE(*await(FigureSettings(*shop).rules()), (FigureRules{14, 0.425, 0}));
    QCOMPARE(shown.field(u"margin"_s)->text(), u"42.5"_s);
    QVERIFY(!shown.save()->isEnabled());
    // One step to take back, and the card shows it.
    QVERIFY(await(shop->undo().undo()).ok());
    QTRY_COMPARE(shown.field(u"days"_s)->text(), u"7"_s);
    QCOMPARE(shown.field(u"margin"_s)->text(), u"100"_s);
}

void TstSettingsFigures::whatCantBeMeantSaysSoAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("too few days") << u"days"_s << u"2"_s;
    QTest::newRow("too many days") << u"days"_s << u"31"_s;
    QTest::newRow("half a day") << u"days"_s << u"7.5"_s;
    QTest::newRow("more than all of it") << u"margin"_s << u"101"_s;
    QTest::newRow("below nothing") << u"margin"_s << u"-1"_s;
    QTest::newRow("no number") << u"discount"_s << u"little"_s;
}

void TstSettingsFigures::whatCantBeMeantSaysSoAtItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    TemporaryShop shop;
    Shown shown(shop);
    shown.type(field, typed);
    shown.save()->click();
    QVERIFY(shown.problem(field)->isVisible());
    QVERIFY(shown.card.grab().save(insightsPicture(u"settings-figures"_s)));
    QCOMPARE(shown.field(field)->accessibleDescription(), shown.problem(field)->sentence());
    QCOMPARE(shown.field(field)->text(), typed);
    QVERIFY(shown.field(field)->hasFocus());
    for (const QString &other : {u"days"_s, u"margin"_s, u"discount"_s})
        QCOMPARE(shown.problem(other)->isVisible(), other == field);
    QTest::qWait(50);
    QVERIFY(shown.said.isEmpty());
    QCOMPARE(*await(FigureSettings(*shop).rules()), FigureRules());
    shown.type(field, u"5"_s);
    QVERIFY(!shown.problem(field)->isVisible());
}

void TstSettingsFigures::whatIsTypedIsNotWipedOut()
{
    TemporaryShop shop;
    Shown shown(shop);
    shown.type(u"margin"_s, u"33"_s);
    QVERIFY(await(FigureSettings(*shop).setRules({9, 0.5, 0.02})).ok());
    // The others follow: saving the margin puts nothing back.
    QTRY_COMPARE(shown.field(u"days"_s)->text(), u"9"_s);
    QCOMPARE(shown.field(u"discount"_s)->text(), u"2"_s);
    QCOMPARE(shown.field(u"margin"_s)->text(), u"33"_s);
    shown.save()->click();
    QTRY_COMPARE(await(FigureSettings(*shop).rules())->margin, 0.33);
    QCOMPARE(await(FigureSettings(*shop).rules())->quietDays, 9);
}

void TstSettingsFigures::aMarginShowsInTheForecastAtOnce()
{
    SheetPage page(**m_shop, u"value"_s);
    ChartCard *card = page->card(u"forecast"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(card, u"Worth "_s), 20000);
    QVERIFY(!says(card, u"margin"_s));
    Shown shown(*m_shop);
    shown.type(u"margin"_s, u"40"_s);
    shown.save()->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(card, u"at a margin of 40"_s), 20000);
    QVERIFY(page.save(u"sheet-value-margin"_s));
    QVERIFY(await((*m_shop)->undo().undo()).ok());
    QTRY_VERIFY_WITH_TIMEOUT(says(card, u"Worth "_s) && !says(card, u"margin"_s), 20000);
}

void TstSettingsFigures::quietDaysShowInTheServiceSheetAtOnce()
{
    SheetPage page(**m_shop, u"service"_s);
    ChartCard *card = page->card(u"fcr"_s);
    QTRY_VERIFY(says(card, u"then 7 quiet days"_s));
    Shown shown(*m_shop);
    shown.type(u"days"_s, u"30"_s);
    shown.save()->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(card, u"then 30 quiet days"_s), 20000);
    QVERIFY2(card->toolTip().contains(u"30 days"), qPrintable(card->toolTip()));
    QVERIFY(await((*m_shop)->undo().undo()).ok());
}

void TstSettingsFigures::theBriefFollowsTheMargin()
{
    // Somebody who is expected to buy.
    const auto found = await((*m_shop)->forecasts().shop());
    const auto &rows = (*found)->rows;
    const auto best = std::max_element(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return *a.value12 < *b.value12; });
    CustomersPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    page.showCustomer(CustomerId(best->customer));
    auto *worth = page.findChild<QLabel *>(u"brief.worth"_s);
    QVERIFY(worth);
    QTRY_VERIFY_WITH_TIMEOUT(!worth->text().isEmpty(), 20000);
    const QString before = worth->text();
    QVERIFY(await(FigureSettings(**m_shop).setRules({7, 0.25, 0.01})).ok());
    QTRY_VERIFY_WITH_TIMEOUT(worth->text() != before, 20000);
    QVERIFY(await((*m_shop)->undo().undo()).ok());
}

QTEST_MAIN(TstSettingsFigures)
#include "tst_settingsfigures.moc"

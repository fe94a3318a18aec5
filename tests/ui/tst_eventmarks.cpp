#include "models/services/initiatives.h"
#include "tests/kit/temporaryshop.h"
#include "tests/ui/insightstory.h"
#include "tests/ui/sheetpage.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/trendview.h"
#include "ui/pages/customers/contractdialog.h"
#include "ui/pages/insights/eventsdialog.h"
#include "ui/support/csvtext.h"
#include "ui/widgets/fieldproblem.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {
const int today = ShopCalendar::dayNumber(QDate(2026, 11, 22));
} // namespace

/// What happened, on every chart by month; contracts where there are any.
class TstEventMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eventsAreMarkedOnEveryChart();
    void contractsShowWhereThereAreAny();
    void listsRunNoFormulas();

private:
    std::unique_ptr<TemporaryShop> m_shop;
};

void TstEventMarks::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    tellStory(*m_shop);
}

void TstEventMarks::eventsAreMarkedOnEveryChart()
{
    InitiativeDraft letter;
    letter.name = u"Letter to everybody"_s;
    letter.startsDay = ShopCalendar::dayNumber(QDate(2026, 3, 20));
    letter.design = InitiativeDesign::Chosen;
    QVERIFY(await((*m_shop)->initiatives().create(letter)).ok());
    SheetPage page(**m_shop, u"overview"_s);
    EventsDialog dialog(**m_shop, &*page);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy refreshed(&*page, &InsightsPage::refreshed);
    dialog.open();
    auto *title = dialog.findChild<QLineEdit *>(u"events.title"_s);
    auto *save = dialog.findChild<QPushButton *>(u"events.save"_s);
    save->click();
    QVERIFY(dialog.findChild<FieldProblem *>()->isVisible());
    dialog.findChild<QDateEdit *>(u"events.day"_s)->setDate(QDate(2026, 8, 1));
    title->setText(u"New booking desk"_s);
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.events().size(), 1, 20000);
    QVERIFY(dialog.grab().save(insightsPicture(u"events-dialog"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(refreshed.count() > 0, 20000);
    dialog.reject();
    int named = 0;
    for (const QString &id : {u"recommendation"_s, u"return"_s, u"value"_s, u"mood"_s}) {
        for (const TrendView *view : page->card(id)->views()) {
            if (!view->isVisible())
                continue;
            const ChartSpec &spec = view->spec();
            QCOMPARE(spec.events.size(), 2); // The initiative began in these months, too.
            named += spec.events.last().label.isEmpty() ? 0 : 1;
            QVERIFY2(spec.spoken.contains(u"New booking desk, 1 Aug 2026"), qPrintable(spec.spoken));
        }
    }
    QCOMPARE(named, 1);
    const ChartSpec &spec = page->card(u"recommendation"_s)->views().first()->spec();
    const auto at = [&](int month) {
        return std::find_if(spec.points.begin(), spec.points.end(), [month](const ChartPoint &one) { return one.month == month; });
    };
    QVERIFY(at(2026 * 12 + 7)->happened.contains(u"New booking desk"));
    QVERIFY(std::any_of(spec.events.begin(), spec.events.end(), [&](const ChartEvent &event) {
        return std::abs(event.at - (static_cast<double>(at(2026 * 12 + 7) - spec.points.begin()) - 0.5))
               < 1e-9; // The first of a month is its border.
    }));
    page->card(u"recommendation"_s)->views().first()->setCurrent(static_cast<int>(at(2026 * 12 + 7) - spec.points.begin()));
    QVERIFY(page.save(u"events-overview"_s));
}

void TstEventMarks::contractsShowWhereThereAreAny()
{
    {
        SheetPage page(**m_shop, u"loyalty"_s);
        QVERIFY(!page->card(u"contract_churn"_s));
    }
    {
        ContractDialog dialog(**m_shop, CustomerContract{{}, CustomerId(1), {}, today, {}, {}, 1, {}, 0});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.findChild<QLineEdit *>(u"contract.title"_s)->setText(u"Care plan"_s);
        dialog.findChild<QDateEdit *>(u"contract.start"_s)->setDate(QDate(2026, 3, 1));
        dialog.findChild<QCheckBox *>(u"contract.ends"_s)->setChecked(true);
        dialog.findChild<QDateEdit *>(u"contract.end"_s)->setDate(QDate(2026, 2, 28));
        dialog.accept();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<FieldProblem *>()->isVisible(), 20000);
        QVERIFY(dialog.grab().save(insightsPicture(u"contract-dialog"_s)));
        dialog.findChild<QDateEdit *>(u"contract.end"_s)->setDate(QDate(2026, 3, 31));
        dialog.accept();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 20000);
    }
    const auto stored = *await((*m_shop)->initiatives().contracts(CustomerId(1)));
    QCOMPARE(stored.size(), 1);
    QCOMPARE(ShopCalendar::date(*stored.first().endsDay), QDate(2026, 4, 1)); // The first day without it.
    for (int customer = 2; customer <= 80; ++customer) {
        CustomerContract contract;
        contract.customer = CustomerId(customer);
        contract.startsDay = today - 700 + customer * 5;
        if (customer % 3 == 0)
            contract.endsDay = contract.startsDay + 60 + customer * 3;
        QVERIFY(await((*m_shop)->initiatives().saveContract(contract)).ok());
    }
    SheetPage page(**m_shop, u"loyalty"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->card(u"contract_life"_s) && !page->card(u"contract_life"_s)->views().first()->spec().points.isEmpty(),
                             20000);
    // Its figures come by themselves.
    QTRY_VERIFY_WITH_TIMEOUT(!page->card(u"contract_churn"_s)->views().first()->spec().points.isEmpty(), 20000);
    const ChartSpec &life = page->card(u"contract_life"_s)->views().first()->spec();
    QCOMPARE(life.points.first().value, std::optional(1.0));
    QVERIFY(*life.points.last().value < 0.9);
    QVERIFY(page->card(u"contract_churn"_s)->views().first()->spec().points.last().value.has_value());
    QVERIFY(page.save(u"contracts-loyalty"_s));
    page->resize(1286, 1100);
    QVERIFY(page.save(u"contracts-loyalty-tall"_s));
}

void TstEventMarks::listsRunNoFormulas()
{
    QCOMPARE(csvRow({u"=1+1"_s, u"+49 451 555"_s, u"@x"_s, u"a, \"b\""_s, u"-2"_s}),
             u"\"'=1+1\",+49 451 555,\"'@x\",\"a, \"\"b\"\"\",-2\r\n"_s);
}

QTEST_MAIN(TstEventMarks)
#include "tst_eventmarks.moc"

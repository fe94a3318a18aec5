#include "models/services/insight.h"
#include "models/services/teamswitch.h"
#include "tests/ui/insightstory.h"
#include "tests/ui/sheetpage.h"
#include "ui/charts/barplot.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/plotview.h"
#include "ui/pages/insights/choicechip.h"
#include "ui/pages/insights/filterbar.h"
#include "ui/pages/insights/teamplots.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/emptystate.h"

#include <QCheckBox>
#include <QMenu>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

const QStringList memberCards{u"team"_s, u"team_satisfied"_s, u"team_solved"_s, u"team_promises"_s, u"staff_waits"_s, u"staff_times"_s};

/// The story, with answers, cases and promises put down to who works there.
void tellOfStaff(TemporaryShop &shop)
{
    tellStory(shop);
    const auto done = await(shop->database().write([](Transaction &transaction) -> Result<void> {
        Session &session = transaction.session();
        session.run(u"UPDATE feedback SET staff_id = 1 + id % 3 WHERE kind = 'csat'"_s);
        session.run(u"INSERT INTO interaction (customer_id, kind, direction, occurred_at, day, month, body, staff_id, case_id, created_at)"
                    " SELECT c.customer_id, 'call', 'in', c.opened_at, c.opened_day, (SELECT min(p.month) FROM purchase p WHERE p.customer_id = c.customer_id AND p.day = c.opened_day),"
                    " 'It is broken', 1 + c.id % 3, c.id, 0 FROM service_case c"_s);
        session.run(u"INSERT INTO task (customer_id, body, occurred_at, day, promised, done_at, staff_id, created_at)"
                    " SELECT customer_id, 'call back', opened_at, opened_day, 1, CASE WHEN id % 4 = 0 THEN NULL ELSE opened_at END, 1 + id % 2, 0 FROM service_case"_s);
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

} // namespace

/// Figures per person: off until the shop wants them, off again when it does not, and never a ranking.
class TstTeamSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY(await(setShowsTeam(**m_shop, false)).ok()); }
    void isOffUntilSwitchedOnAndOffAgain();
    void everyFigureIsByNameWithRangeAndCount();
    void theStaffChipComesAndGoesWithIt();
    void settingsSwitchIt();
    void thoseWithTheMostAreDrawnWhereThereAreTooMany();
    void pictures_data();
    void pictures();

private:
    std::unique_ptr<TemporaryShop> m_shop;
};

void TstTeamSheet::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    tellOfStaff(*m_shop);
}

void TstTeamSheet::isOffUntilSwitchedOnAndOffAgain()
{
    SheetPage page(**m_shop, u"team"_s);
    auto *state = page->findChild<EmptyState *>(u"card.team.empty"_s);
    QVERIFY(state && state->isVisible());
    auto *off = page->findChild<QAbstractButton *>(u"team.off"_s);
    QVERIFY(off && !off->isVisible());
    QVERIFY(!page->card(u"team_promises"_s)->isVisible());
    QSignalSpy import(&*page, &InsightsPage::importRequested);
    Q_EMIT state->actionTriggered();
    QTRY_VERIFY_WITH_TIMEOUT(off->isVisible(), 20000);
    QCOMPARE(import.count(), 0);
    // It is the shop's: another desk has it as well.
    QCOMPARE(*await(showsTeam(**m_shop)), true);
    off->click();
    QTRY_VERIFY_WITH_TIMEOUT(!off->isVisible() && state->isVisible(), 20000);
    QVERIFY(!page->card(u"team_promises"_s)->isVisible());
    QCOMPARE(*await(showsTeam(**m_shop)), false);
}

void TstTeamSheet::everyFigureIsByNameWithRangeAndCount()
{
    QVERIFY(await(setShowsTeam(**m_shop, true)).ok());
    SheetPage page(**m_shop, u"team"_s);
    for (const QString &id : memberCards) {
        const auto *plot = dynamic_cast<const BarPlot *>(page->card(id)->plotView()->plot());
        QVERIFY2(plot, qPrintable(id));
        QStringList names;
        for (const PlotBar &bar : plot->spec().bars) {
            names.append(bar.label);
            QVERIFY2(bar.value && bar.said.basis.contains(u" to ") && bar.said.basis.contains(u" · "), qPrintable(id + u' ' + bar.said.basis));
        }
        // By name, whatever the figures say; promises are Nora's and Olaf's only.
        QCOMPARE(names, id == u"team_promises" ? QStringList({u"Nora"_s, u"Olaf"_s}) : QStringList({u"Nora"_s, u"Olaf"_s, u"Zoe"_s}));
        QVERIFY2(plot->head().note.contains(u"By name, not by figure"), qPrintable(plot->head().note));
    }
    const auto *waits = dynamic_cast<const BarPlot *>(page->card(u"staff_waits"_s)->plotView()->plot());
    QVERIFY(waits->spec().bars.first().box);
}

void TstTeamSheet::theStaffChipComesAndGoesWithIt()
{
    SheetPage page(**m_shop, u"service"_s);
    auto *staff = page->findChild<ChoiceChip *>(u"insights.staff"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<ChoiceChip *>(u"insights.topic"_s)->isVisible(), 20000);
    QVERIFY(!staff->isVisible());
    QVERIFY(await(setShowsTeam(**m_shop, true)).ok());
    QTRY_VERIFY_WITH_TIMEOUT(staff->isVisible(), 20000);
    staff->click();
    auto *menu = staff->findChild<QMenu *>();
    menu->actions().last()->trigger();
    menu->close();
    QVERIFY(!staff->value().isEmpty());
    // Off again, nobody's figures stay behind.
    QVERIFY(await(setShowsTeam(**m_shop, false)).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!staff->isVisible(), 20000);
    QVERIFY(staff->value().isEmpty());
    QCOMPARE(page->filters().narrowedText(), QString());
}

void TstTeamSheet::settingsSwitchIt()
{
    SettingsPage page(**m_shop);
    page.resize(1286, 688);
    page.show();
    QSignalSpy said(&page, &SettingsPage::statusMessage);
    auto *box = page.findChild<QCheckBox *>(u"settings.team.shown"_s);
    QVERIFY(box);
    QTRY_VERIFY(!box->isChecked());
    box->click();
    QTRY_COMPARE(said.count(), 1);
    QVERIFY2(said.first().first().toString().contains(u"switched on"), qPrintable(said.first().first().toString()));
    QCOMPARE(*await(showsTeam(**m_shop)), true);
    // What is switched elsewhere is shown here.
    QVERIFY(await(setShowsTeam(**m_shop, false)).ok());
    QTRY_VERIFY(!box->isChecked());
}

void TstTeamSheet::thoseWithTheMostAreDrawnWhereThereAreTooMany()
{
    metrics::TeamFigures team;
    ShopNames names;
    for (int member = 1; member <= 30; ++member) {
        metrics::Estimate share;
        share.value = 0.5;
        share.low = 0.4;
        share.high = 0.6;
        share.n = 100 + member;
        team.members.append({member, share, share});
        names.staff.insert(StaffId(member), u"Person %1"_s.arg(member, 2, 10, QLatin1Char('0')));
    }
    const BarSpec spec = teamSatisfiedSpec(team, names);
    QCOMPARE(spec.bars.size(), 30);
    QCOMPARE(spec.bars.first().label, u"Person 07"_s);
    QCOMPARE(spec.bars[23].label, u"Person 30"_s);
    QCOMPARE(spec.bars[24].label, u"Person 01"_s);
    QCOMPARE(BarPlot(spec).said(24).title, u"6 others"_s);
    QCOMPARE(spec.head.table.rows.size(), 30);
}

void TstTeamSheet::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    QTest::newRow("light") << false << 100;
    QTest::newRow("dark-150") << true << 150;
}

void TstTeamSheet::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, scale);
    QVERIFY(await(setShowsTeam(**m_shop, true)).ok());
    SheetPage page(**m_shop, u"team"_s, {dark, QSize(1286, 1500), scale});
    QVERIFY(page.save(u"team-"_s + QString::fromLatin1(QTest::currentDataTag())));
}

QTEST_MAIN(TstTeamSheet)
#include "tst_teamsheet.moc"

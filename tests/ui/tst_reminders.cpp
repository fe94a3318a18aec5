#include "app/gui/reminders.h"
#include "app/gui/rulekeeper.h"
#include "models/services/worklist.h"
#include "tests/kit/temporaryshop.h"
#include "tests/ui/workshop.h"
#include "ui/support/remindersettings.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// Reminders at the time of day, and rules that run by themselves; on a machine without a desktop nothing breaks.
class TestReminders : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<TemporaryShop> m_shop;
    std::unique_ptr<Workshop> m_workshop;
    CustomerId m_ada;
    static constexpr int sunday = 20'779; ///< Moment::day of the shop's clock.

    void planAt(const QString &text, QTime time)
    {
        QVERIFY(await((*m_shop)->worklist().add(m_ada, {text, QDate(2026, 11, 22), time, {}, false})));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // As where there is no desktop: no bus is asked for.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", m_settings.path().toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"rapport-test"_s);
        QCoreApplication::setApplicationName(u"reminders"_s);
    }

    void init()
    {
        QSettings().clear();
        m_workshop.reset();
        m_shop = std::make_unique<TemporaryShop>();
        ReminderSettings::setDayTold(m_shop->path(), sunday);
        m_workshop = std::make_unique<Workshop>(**m_shop);
        m_ada = m_workshop->add(u"Ada <b>Lund</b>"_s);
        planAt(u"Ring & tell her <i>all</i>"_s, QTime(13, 30)); // Half an hour from now.
        m_workshop->plan(m_ada, u"Any time today"_s, QDate(2026, 11, 22), false);
    }

    void itRemindsOnceAtTheTime()
    {
        Reminders reminders;
        QSignalSpy reminded(&reminders, &Reminders::reminded);
        QSignalSpy unheard(&reminders, &Reminders::unheard);
        reminders.setWorkspace(m_shop->get());
        reminders.look();
        QTest::qWait(50);
        QCOMPARE(reminded.size(), 0);
        m_shop->clock().set(noon + 30 * 60'000);
        reminders.look();
        QTRY_COMPARE(reminded.size(), 1);
        QCOMPARE(reminded.constFirst().at(0).toString(), u"Ada <b>Lund</b>"_s);
        QCOMPARE(reminded.constFirst().at(1).toString(), u"Ring & tell her <i>all</i>"_s);
        // Nobody shows notifications here: the window is told.
        QTRY_COMPARE(unheard.size(), 1);
        m_shop->clock().set(noon + 31 * 60'000);
        reminders.look();
        QTest::qWait(50);
        QCOMPARE(reminded.size(), 1);
    }

    void whatIsPrivateShowsTheNameAlone()
    {
        ReminderSettings::setPrivate(true);
        Reminders reminders;
        QSignalSpy reminded(&reminders, &Reminders::reminded);
        reminders.setWorkspace(m_shop->get());
        m_shop->clock().set(noon + 30 * 60'000);
        reminders.look();
        QTRY_COMPARE(reminded.size(), 1);
        QCOMPARE(reminded.constFirst().at(1).toString(), u"A follow-up is due"_s);
    }

    void theDayIsToldOnce()
    {
        ReminderSettings::setDayTold(m_shop->path(), 0);
        m_workshop->plan(m_ada, u"Order the bell"_s, QDate(2026, 11, 22), false);
        m_workshop->plan(m_ada, u"Tomorrow"_s, QDate(2026, 11, 23), false);
        Reminders reminders;
        QSignalSpy reminded(&reminders, &Reminders::reminded);
        QSignalSpy unheard(&reminders, &Reminders::unheard);
        reminders.setWorkspace(m_shop->get());
        reminders.look();
        QTRY_COMPARE(reminded.size(), 1);
        QVERIFY2(reminded.constFirst().at(0).toString().startsWith(u"2 follow-up"_s), qPrintable(reminded.constFirst().at(0).toString()));
        QTRY_COMPARE(unheard.size(), 1);
        QCOMPARE(unheard.constFirst().at(0), reminded.constFirst().at(0));
        // Neither the next look nor the next start says it again.
        reminders.look();
        Reminders next;
        QSignalSpy again(&next, &Reminders::reminded);
        next.setWorkspace(m_shop->get());
        next.look();
        QTest::qWait(50);
        QCOMPARE(reminded.size() + again.size(), 1);
        m_shop->clock().set(noon + day);
        reminders.look();
        // With what had its time yesterday half past one.
        QTRY_COMPARE(reminded.size(), 3);
    }

    void whatFellDueAtTheCounterIsSaidAfterwards()
    {
        Reminders reminders;
        QSignalSpy reminded(&reminders, &Reminders::reminded);
        reminders.setWorkspace(m_shop->get());
        reminders.setWorkspace(nullptr);
        m_shop->clock().set(noon + 30 * 60'000);
        reminders.look();
        reminders.setWorkspace(m_shop->get());
        reminders.look();
        QTRY_COMPARE(reminded.size(), 1);
        // Another shop begins anew.
        TemporaryShop other;
        other.clock().set(noon + 60 * 60'000);
        reminders.setWorkspace(other.get());
        m_shop->clock().set(noon + 31 * 60'000);
        reminders.setWorkspace(m_shop->get());
        m_shop->clock().set(noon + 90 * 60'000);
        reminders.look();
        QTest::qWait(50);
        QCOMPARE(reminded.size(), 1);
    }

    void switchedOffItIsQuietAndCatchesUpWithNothing()
    {
        ReminderSettings::setOn(false);
        Reminders reminders;
        QSignalSpy reminded(&reminders, &Reminders::reminded);
        reminders.setWorkspace(m_shop->get());
        m_shop->clock().set(noon + 30 * 60'000);
        reminders.look();
        ReminderSettings::setOn(true);
        m_shop->clock().set(noon + 40 * 60'000);
        reminders.look();
        QTest::qWait(50);
        QCOMPARE(reminded.size(), 0);
    }

    void rulesRunAfterTheStartAndAfterChanges()
    {
        RuleKeeper keeper;
        QSignalSpy ran(&keeper, &RuleKeeper::ran);
        keeper.setWorkspace(m_shop->get());
        QTRY_COMPARE_WITH_TIMEOUT(ran.size(), 1, 15'000);
        QCOMPARE(ran.constFirst().constFirst().toInt(), 0);
        m_workshop->answer(m_ada, FeedbackKind::Nps, noon - 50 * hour, 2, 10, u"Too late"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ran.size(), 2, 15'000);
        QCOMPARE(ran.constLast().constFirst().toInt(), 1);
    }
};

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"

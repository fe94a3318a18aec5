#include "app/gui/desktopnotifier.h"
#include "tests/ui/desktopbus.h"

#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace Qt::StringLiterals;

/// What a desktop does with notifications, on a bus of the test's own.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList abilities;
    QStringList titles;
    QStringList texts;
    QStringList actions;

public Q_SLOTS:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &offered,
                const QVariantMap &, int)
    {
        titles << title;
        texts << text;
        actions = offered;
        return static_cast<uint>(titles.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

/// Reminders reach the desktop as plain text, and a click comes back with whom it is about.
class TestNotifications : public QObject
{
    Q_OBJECT

private:
    testkit::DesktopBus m_bus;
    FakeDesktop m_desktop;

private Q_SLOTS:
    void initTestCase()
    {
        if (!testkit::DesktopBus::isPossible())
            QSKIP("dbus-daemon is not here");
        QVERIFY(m_bus.start(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, &m_desktop));
    }

    void cleanupTestCase() { m_bus.stop(); }

    void init()
    {
        m_desktop.titles.clear();
        m_desktop.texts.clear();
    }

    void wordsArriveAsTheyAre_data()
    {
        QTest::addColumn<QStringList>("abilities");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QStringList{u"body"_s} << u"Ring & say <b>sorry</b>"_s;
        QTest::newRow("markup is escaped") << QStringList{u"body"_s, u"body-markup"_s} << u"Ring &amp; say &lt;b&gt;sorry&lt;/b&gt;"_s;
    }

    void wordsArriveAsTheyAre()
    {
        QFETCH(QStringList, abilities);
        m_desktop.abilities = abilities;
        DesktopNotifier notifier;
        notifier.show(7, u"Ada <i>Lund</i>"_s, u"Ring & say <b>sorry</b>"_s);
        QTRY_COMPARE(m_desktop.titles, QStringList{u"Ada <i>Lund</i>"_s});
        QTEST(m_desktop.texts.constFirst(), "expected");
        QCOMPARE(m_desktop.actions.constFirst(), u"default"_s);
    }

    void aClickSaysWhomItIsAbout()
    {
        DesktopNotifier notifier;
        QSignalSpy clicked(&notifier, &DesktopNotifier::activated);
        notifier.show(7, u"Ada"_s, u"Ring"_s);
        notifier.show(8, u"Bo"_s, u"Write"_s);
        QTRY_COMPARE(m_desktop.titles.size(), 2);
        // The desktop's answer with the number has to be here before the click is.
        QTest::qWait(50);
        Q_EMIT m_desktop.NotificationClosed(1, 2);
        Q_EMIT m_desktop.ActionInvoked(1, u"default"_s);
        Q_EMIT m_desktop.ActionInvoked(99, u"default"_s);
        Q_EMIT m_desktop.ActionInvoked(2, u"default"_s);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.constFirst().constFirst().toLongLong(), 8);
    }
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"

#include "app/gui/desktopappearance.h"
#include "tests/ui/desktopbus.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<bool>)

/// A desktop's settings portal, on a bus of the test's own.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap wishes;

public Q_SLOTS:
    // As the portal does: a variant within the variant.
    QDBusVariant Read(const QString &, const QString &key) { return QDBusVariant(QVariant::fromValue(QDBusVariant(wishes.value(key)))); }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// What the desktop asks of its programs, dark or in high contrast, is heard at the start and whenever it changes.
class TestDesktopAppearance : public QObject
{
    Q_OBJECT

private:
    testkit::DesktopBus m_bus;
    FakePortal m_portal;

private Q_SLOTS:
    void initTestCase()
    {
        if (!testkit::DesktopBus::isPossible())
            QSKIP("dbus-daemon is not here");
        QVERIFY(m_bus.start(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, &m_portal));
    }

    void cleanupTestCase() { m_bus.stop(); }

    void theDesktopsWishIsHeard_data()
    {
        QTest::addColumn<uint>("scheme");
        QTest::addColumn<uint>("contrast");
        QTest::addColumn<std::optional<bool>>("dark");
        QTest::addColumn<std::optional<bool>>("high");
        QTest::newRow("no opinion") << 0U << 0U << std::optional<bool>() << std::optional<bool>();
        QTest::newRow("dark") << 1U << 0U << std::optional(true) << std::optional<bool>();
        QTest::newRow("light, high contrast") << 2U << 1U << std::optional(false) << std::optional(true);
        QTest::newRow("words of a later portal") << 9U << 9U << std::optional<bool>() << std::optional<bool>();
    }

    void theDesktopsWishIsHeard()
    {
        QFETCH(uint, scheme);
        QFETCH(uint, contrast);
        m_portal.wishes = {{u"color-scheme"_s, scheme}, {u"contrast"_s, contrast}};
        const DesktopAppearance appearance;
        QSignalSpy told(&appearance, &DesktopAppearance::told);
        QTRY_COMPARE(told.size(), 2);
        QTEST(told.last().at(0).value<std::optional<bool>>(), "dark");
        QTEST(told.last().at(1).value<std::optional<bool>>(), "high");
    }

    void aChangeIsHeardAndOthersAreNot()
    {
        m_portal.wishes = {{u"color-scheme"_s, 0U}, {u"contrast"_s, 0U}};
        const DesktopAppearance appearance;
        QSignalSpy told(&appearance, &DesktopAppearance::told);
        QTRY_COMPARE(told.size(), 2);
        Q_EMIT m_portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"contrast"_s, QDBusVariant(1U));
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(1U));
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(u"much"_s));
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1U));
        QTRY_COMPARE(told.size(), 3);
        QCOMPARE(told.last().at(1).value<std::optional<bool>>(), std::optional(true));
    }

    void aDesktopThatDoesNotAnswerIsLeftAlone()
    {
        m_bus.withdraw(u"/org/freedesktop/portal/desktop"_s);
        const DesktopAppearance appearance;
        QSignalSpy told(&appearance, &DesktopAppearance::told);
        QTest::qWait(100);
        QCOMPARE(told.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDesktopAppearance)
#include "tst_desktopappearance.moc"

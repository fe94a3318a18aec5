#include "app/gui/desk.h"
#include "models/services/undojournal.h"
#include "storage/database.h"
#include "storage/repos/interactions.h"
#include "tests/ui/workshop.h"
#include "ui/composer/composer.h"
#include "ui/composer/growingtext.h"
#include "ui/pages/customers/customerlistview.h"
#include "ui/pages/customers/openingoffer.h"
#include "ui/pages/customerspage.h"
#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QClipboard>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// From hang-up to saved without the mouse, in the real window: how many keys beside the text itself.
class TestTenSeconds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fromTheListToSaved();
    void withPromiseMatterSpanAndAnswer();
    void savingNeverWaits();
    void theOpeningIsOffered();

private:
    /// Sends a key to whoever has the keys, and counts it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The text itself: not counted.
    void write(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::qWait(220);
    }
    [[nodiscard]] CustomersPage *page() const { return qobject_cast<CustomersPage *>(m_desk->window().builtPage(u"customers"_s)); }
    [[nodiscard]] QVector<TimelineEntry> timeline()
    {
        return await(m_desk->workspace()->journal().page(m_ingrid, {}, std::nullopt, 5)).value().entries;
    }

    QTemporaryDir m_home;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(noon);
    std::unique_ptr<Desk> m_desk;
    CustomerId m_ingrid;
    int m_keys = 0;
    int m_shops = 0;
};

void TestTenSeconds::initTestCase()
{
    QApplication::setOrganizationName(u"rapport-test"_s);
    QApplication::setApplicationName(u"tenseconds"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
}

void TestTenSeconds::init()
{
    const QString path = m_home.filePath(u"shop-%1.rapport"_s.arg(++m_shops));
    {
        ShopProfile profile;
        profile.name = u"Kettenwerk"_s;
        profile.timezone = u"Europe/Berlin"_s;
        auto shop = Workspace::create(path, profile, m_clock);
        QVERIFY(shop);
        Workshop workshop(**shop);
        workshop.neighbours();
        m_ingrid = workshop.ingrid();
    }
    m_desk = std::make_unique<Desk>(m_clock);
    m_desk->window().resize(1366, 768);
    m_desk->show();
    QApplication::setActiveWindow(&m_desk->window());
    QVERIFY(m_desk->open(path));
    m_desk->window().showPage(u"customers"_s);
    page()->showCustomer(m_ingrid);
    QVERIFY(QTest::qWaitFor([this] { return page() && page()->currentCustomer() == m_ingrid; }));
    QTest::qWait(100);
    page()->findChild<CustomerListView *>(u"customerList"_s)->setFocus();
    m_keys = 0;
}

void TestTenSeconds::cleanup()
{
    m_desk.reset();
}

void TestTenSeconds::fromTheListToSaved()
{
    const auto before = timeline();
    press(Qt::Key_N, Qt::ControlModifier);
    write(u"Called her back: brake redone, all quiet now. Relieved, thanked us."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(timeline() != before);
    QVERIFY2(m_keys <= 6, qPrintable(QString::number(m_keys)));
    qInfo("keys beside the text: %d", m_keys);
}

void TestTenSeconds::withPromiseMatterSpanAndAnswer()
{
    press(Qt::Key_N, Qt::ControlModifier);
    write(u"The loan bike has a flat. I'll call you Friday."_s);
    press(Qt::Key_Return, Qt::AltModifier); // the promise
    press(Qt::Key_T, Qt::AltModifier);      // how long it took
    write(u"4"_s);
    press(Qt::Key_Return);
    press(Qt::Key_A, Qt::AltModifier); // what she answered
    press(Qt::Key_6);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(timeline().at(0).title, u"I'll call you Friday"_s);
    QCOMPARE(timeline().at(0).kind, u"task"_s);
    qInfo("keys beside the text, with promise, duration and answer: %d", m_keys);
    QVERIFY(m_keys <= 8);
    // All of it was one step.
    QTRY_VERIFY(m_desk->workspace()->undo().canUndo());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(timeline().at(0).title != u"I'll call you Friday"_s);
    for (const TimelineEntry &entry : timeline()) {
        QVERIFY(!entry.body.startsWith(u"The loan bike"_s));
        QVERIFY(entry.kind != u"nps"_s || entry.when.at < noon - day);
    }
}

void TestTenSeconds::savingNeverWaits()
{
    // Somebody else writes for a second: the window goes on, and nothing is lost.
    auto slow = m_desk->workspace()->database().write([](Transaction &) -> Result<void> {
        QThread::msleep(1000);
        return Done{};
    });
    press(Qt::Key_N, Qt::ControlModifier);
    write(u"Quick one."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!slow.isFinished());
    auto *text = page()->findChild<GrowingText *>(u"composerText"_s);
    QTest::keyClicks(text, u" And more"_s);
    QCOMPARE(text->toPlainText(), u"Quick one. And more"_s);
    QTRY_VERIFY_WITH_TIMEOUT(timeline().at(1).body == u"Quick one."_s || timeline().at(0).body == u"Quick one."_s, 10'000);
    // What was typed meanwhile is the next entry's beginning.
    QTRY_COMPARE(text->toPlainText(), u"And more"_s);
}

void TestTenSeconds::theOpeningIsOffered()
{
    auto *opening = page()->findChild<OpeningOffer *>();
    QTRY_VERIFY(opening->isVisible());
    QVERIFY2(opening->text().startsWith(u"Hello Ingrid Solheim,"_s), qPrintable(opening->text()));
    // Said aloud it is copied, as the text is what she says.
    opening->setFocus();
    QTest::keyClick(opening, Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), opening->text());
    // In a message it is written down, as ours, and kept with it.
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_3, Qt::AltModifier);
    opening->setFocus();
    QTest::keyClick(opening, Qt::Key_Space);
    auto *composer = page()->findChild<Composer *>();
    QCOMPARE(composer->draft().text, opening->text());
    QCOMPARE(composer->draft().direction, u"out"_s);
    QVERIFY(composer->draft().usedTemplate.isValid());
}

QTEST_MAIN(TestTenSeconds)
#include "tst_tenseconds.moc"

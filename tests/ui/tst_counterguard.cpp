#include "app/gui/request.h"
#include "tests/ui/counterdesk.h"
#include "tests/ui/themed.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;
using testkit::CounterDesk;

/// The till in the hands of a stranger: nothing but the PIN leads out.
class TestCounterGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init()
    {
        m_theme.reset();
        m_at = std::make_unique<CounterDesk>();
    }
    void cleanup() { m_at.reset(); }
    void noKeyLeadsOut_data();
    void noKeyLeadsOut();
    void noCommandRuns();
    void nothingCloses();
    void theOtherWindowsAreGoneAndComeBack();
    void aWindowThatComesUpIsHidden();
    void noMenuNoPasteNoDrop();
    void otherProgramsGetNothing();
    void onlyThePinLeadsOut();
    void withoutPinItDoesNotStart();
    void aCrashDoesNotLetAnybodyIn();
    void aFileThatCannotBeReadLetsNobodyInEither();
    void aShopThatIsGoneKeepsNothing();
    void nothingOfTheShopIsToBeSeen();

private:
    testkit::Themed m_theme;
    std::unique_ptr<CounterDesk> m_at;
};

void TestCounterGuard::noKeyLeadsOut_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    const auto row = [](const char *name, int key, int modifiers) { QTest::newRow(name) << key << modifiers; };
    row("Alt+F4", Qt::Key_F4, Qt::AltModifier);
    row("Escape", Qt::Key_Escape, 0);
    row("Ctrl+Q", Qt::Key_Q, Qt::ControlModifier);
    row("Ctrl+W", Qt::Key_W, Qt::ControlModifier);
    row("Ctrl+Z", Qt::Key_Z, Qt::ControlModifier);
    row("Ctrl+K", Qt::Key_K, Qt::ControlModifier);
    row("F11", Qt::Key_F11, 0);
    row("F1", Qt::Key_F1, 0);
    row("?", Qt::Key_Question, Qt::ShiftModifier);
    row("Menu", Qt::Key_Menu, 0);
    row("Shift+F10", Qt::Key_F10, Qt::ShiftModifier);
    row("Alt+Space", Qt::Key_Space, Qt::AltModifier);
    row("Alt+Tab", Qt::Key_Tab, Qt::AltModifier);
    row("Super", Qt::Key_Super_L, Qt::MetaModifier);
    row("Ctrl+Alt+Delete", Qt::Key_Delete, Qt::ControlModifier | Qt::AltModifier);
    row("Back", Qt::Key_Back, 0);
}

void TestCounterGuard::noKeyLeadsOut()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    const auto desk = m_at->deskAtCounter();
    CounterWindow *window = CounterDesk::counter();
    QSignalSpy run(desk->window().commands(), &CommandRegistry::triggered);
    for (QWidget *target : {static_cast<QWidget *>(window), static_cast<QWidget *>(window->findChild<QPlainTextEdit *>()), static_cast<QWidget *>(&desk->window())})
        QTest::keyClick(target, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QTest::keyClick(window->windowHandle(), static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QTest::qWait(20);
    QCOMPARE(run.size(), 0);
    QVERIFY(CounterDesk::counter() == window && window->isVisible() && window->isFullScreen());
    QVERIFY(!desk->window().isVisible());
    QVERIFY(!QApplication::activePopupWidget());
}

void TestCounterGuard::noCommandRuns()
{
    const auto desk = m_at->deskAtCounter();
    CounterWindow *window = CounterDesk::counter();
    CommandRegistry *commands = desk->window().commands();
    QSignalSpy run(commands, &CommandRegistry::triggered);
    int sent = 0;
    for (const Command &command : commands->commands()) {
        for (const QKeySequence &keys : command.keys) {
            for (int i = 0; i < keys.count(); ++i) {
                const QKeyCombination combination = keys[static_cast<uint>(i)];
                QTest::keyClick(window, combination.key(), combination.keyboardModifiers());
                QTest::keyClick(&desk->window(), combination.key(), combination.keyboardModifiers());
                QTest::keyClick(window->windowHandle(), combination.key(), combination.keyboardModifiers());
                ++sent;
            }
        }
    }
    QTest::qWait(20);
    QVERIFY(sent > 15);
    QCOMPARE(run.size(), 0);
    QVERIFY(window->isVisible());
    QVERIFY(!desk->window().isVisible());
}

void TestCounterGuard::nothingCloses()
{
    const auto desk = m_at->deskAtCounter();
    CounterWindow *window = CounterDesk::counter();
    QVERIFY(!window->close());
    QCoreApplication::postEvent(window, new QCloseEvent);
    QApplication::closeAllWindows();
    window->showMinimized();
    QTRY_VERIFY(window->isFullScreen());
    window->showNormal();
    QTRY_VERIFY(window->isFullScreen());
    window->hide();
    QTRY_VERIFY(window->isVisible() && window->isFullScreen());
    QVERIFY(!desk->window().isVisible());
}

void TestCounterGuard::theOtherWindowsAreGoneAndComeBack()
{
    QWidget other;
    other.setObjectName(u"other"_s);
    other.show();
    QWidget hidden;
    {
        const auto window = m_at->standAlone(u"csat"_s);
        QVERIFY(!other.isVisible());
        QVERIFY(!other.isEnabled());
    }
    // The program ended at the counter: nothing shows up for a moment.
    QVERIFY(!other.isVisible());
    other.show();
    {
        const auto window = m_at->standAlone(u"csat"_s);
        CounterDesk::typePin(*window, u"4711"_s);
        QTRY_VERIFY(other.isVisible());
    }
    QVERIFY(other.isVisible());
    QVERIFY(other.isEnabled());
    QVERIFY(!hidden.isVisible()); // what was hidden stays so
}

void TestCounterGuard::aWindowThatComesUpIsHidden()
{
    const auto window = m_at->standAlone(u"csat"_s);
    QWidget message;
    message.show();
    QTRY_VERIFY(!message.isVisible());
    QVERIFY(window->isVisible());
}

void TestCounterGuard::noMenuNoPasteNoDrop()
{
    const auto window = m_at->standAlone(u"csat"_s);
    CounterDesk::tap(*window, 2);
    auto *text = window->findChild<QPlainTextEdit *>();
    QGuiApplication::clipboard()->setText(u"Anna Berg, 0451 5550142"_s);
    QGuiApplication::clipboard()->setText(u"Anna Berg, 0451 5550142"_s, QClipboard::Selection);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Insert, Qt::ShiftModifier);
    QTest::mouseClick(text->viewport(), Qt::MiddleButton);
    QVERIFY2(text->toPlainText().isEmpty(), qPrintable(text->toPlainText()));
    QContextMenuEvent menu(QContextMenuEvent::Mouse, QPoint(5, 5), text->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(text->viewport(), &menu);
    QVERIFY(!QApplication::activePopupWidget());
    QMimeData data;
    data.setText(u"dropped"_s);
    QDragEnterEvent drag(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    drag.ignore();
    QCoreApplication::sendEvent(text->viewport(), &drag);
    QVERIFY(!drag.isAccepted());
    // Letters get through all the same, also those of another keyboard.
    QTest::keyClicks(text, u"f"_s);
    QKeyEvent umlaut(QEvent::KeyPress, Qt::Key_Udiaeresis, Qt::NoModifier, u"ü"_s);
    QCoreApplication::sendEvent(text, &umlaut);
    QTest::keyClicks(text, u"r 2?"_s);
    QCOMPARE(text->toPlainText(), u"für 2?"_s);
}

void TestCounterGuard::otherProgramsGetNothing()
{
    const auto desk = m_at->deskAtCounter();
    CounterWindow *window = CounterDesk::counter();
    desk->answer({Request::Kind::Raise, {}});
    desk->answer({Request::Kind::Call, u"0451 5550142"_s});
    desk->answer({Request::Kind::Open, m_at->shop.folder() + u"/other.rapport"_s});
    QTest::qWait(30);
    QVERIFY(!desk->window().isVisible());
    QVERIFY(window->isVisible() && window->isFullScreen());
    QCOMPARE(desk->workspace()->path(), m_at->shop.path());
}

void TestCounterGuard::onlyThePinLeadsOut()
{
    const auto desk = m_at->deskAtCounter();
    QPointer<CounterWindow> window = CounterDesk::counter();
    // A tap on the corner is not held long enough.
    QTest::mouseClick(window->findChild<QWidget *>(u"counter.staff"_s), Qt::LeftButton);
    QCOMPARE(CounterDesk::page(*window), 0);
    CounterDesk::typePin(*window, u"0000"_s);
    QTRY_VERIFY(!window->findChild<QLabel *>(u"counter.sentence"_s)->text().trimmed().isEmpty());
    QVERIFY(window->isVisible());
    QTest::mouseClick(window->findChild<QWidget *>(u"counter.pinBack"_s), Qt::LeftButton);
    QCOMPARE(CounterDesk::page(*window), 0);
    CounterDesk::typePin(*window, u"4711"_s);
    QTRY_VERIFY(!window);
    QVERIFY(desk->window().isVisible() && desk->window().isEnabled());
    QVERIFY(Desk::interruptedCounter().isEmpty());
    QVERIFY(!desk->isAtCounter());
    // And the keys work again.
    QSignalSpy run(desk->window().commands(), &CommandRegistry::triggered);
    desk->window().activateWindow();
    QTest::keyClick(&desk->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(run.size(), 1);
}

void TestCounterGuard::withoutPinItDoesNotStart()
{
    testkit::TemporaryShop bare;
    bare.close();
    Desk desk(std::make_shared<FixedClock>(testkit::TemporaryShop::noon));
    desk.show();
    QVERIFY(desk.open(bare.path()));
    desk.window().commands()->action(u"counter.start"_s)->trigger();
    QTRY_COMPARE(desk.window().currentPage(), u"settings"_s);
    QVERIFY(!CounterDesk::counter());
    QVERIFY(!desk.isAtCounter());
    QVERIFY(Desk::interruptedCounter().isEmpty());
    // The page says so until there is one.
    auto *message = desk.window().findChild<QWidget *>(u"settings.message"_s);
    QTRY_VERIFY(message->isVisible());
    desk.window().findChild<QLineEdit *>(u"settings.asking.pin"_s)->setText(u"2468"_s);
    desk.window().findChild<QAbstractButton *>(u"settings.asking.setPin"_s)->click();
    QTRY_VERIFY(!message->isVisible());
}

void TestCounterGuard::aCrashDoesNotLetAnybodyIn()
{
    {
        const auto desk = m_at->deskAtCounter();
        QCOMPARE(Desk::interruptedCounter(), m_at->shop.path());
        // The program ends without the PIN.
    }
    QVERIFY(!CounterDesk::counter());
    Desk desk(std::make_shared<FixedClock>(testkit::TemporaryShop::noon));
    QVERIFY(desk.resumeCounter());
    QVERIFY(!desk.window().isVisible());
    desk.answer({Request::Kind::Raise, {}}); // also while it is on its way
    QTRY_VERIFY(CounterDesk::counter());
    QVERIFY(!desk.window().isVisible());
    CounterDesk::typePin(*CounterDesk::counter(), u"4711"_s);
    QTRY_VERIFY(desk.window().isVisible());
}

void TestCounterGuard::aFileThatCannotBeReadLetsNobodyInEither()
{
    {
        const auto desk = m_at->deskAtCounter();
    }
    QFile file(m_at->shop.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray header = file.read(16);
    file.seek(0);
    file.write("held by another?");
    file.close();
    Desk desk(std::make_shared<FixedClock>(testkit::TemporaryShop::noon));
    QVERIFY(desk.resumeCounter());
    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(!desk.window().isVisible());
    QCOMPARE(Desk::interruptedCounter(), m_at->shop.path());
    auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(question);
    QVERIFY(question->text().contains(u"shop"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(header);
    file.close();
    question->button(QMessageBox::Retry)->click();
    QTRY_VERIFY(CounterDesk::counter());
    QVERIFY(!desk.window().isVisible());
    CounterDesk::typePin(*CounterDesk::counter(), u"4711"_s);
    QTRY_VERIFY(desk.window().isVisible());
}

void TestCounterGuard::aShopThatIsGoneKeepsNothing()
{

    QSettings().setValue(u"counter/shop"_s, QString(m_at->shop.folder() + u"/gone.rapport"_s));
    Desk other;
    QVERIFY(!other.resumeCounter());
    QVERIFY(Desk::interruptedCounter().isEmpty());
}

void TestCounterGuard::nothingOfTheShopIsToBeSeen()
{
    const auto desk = m_at->deskAtCounter();
    CounterWindow *window = CounterDesk::counter();
    CounterDesk::tap(*window, 5);
    QTest::keyClicks(window->findChild<QLineEdit *>(u"counter.who"_s), u"anna@example.org"_s);
    window->findChild<QAbstractButton *>(u"counter.done"_s)->click();
    QTest::qWait(50);
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(u"Anna"_s), qPrintable(label->text()));
    QVERIFY(!window->windowTitle().contains(u"Anna"_s));
}

QTEST_MAIN(TestCounterGuard)
#include "tst_counterguard.moc"

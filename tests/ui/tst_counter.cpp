#include "app/gui/desk.h"
#include "app/gui/request.h"
#include "models/services/asking.h"
#include "models/services/counter.h"
#include "models/services/inbox.h"
#include "tests/kit/people.h"
#include "tests/ui/themed.h"
#include "ui/commands/commandregistry.h"
#include "ui/counter/counterface.h"
#include "ui/counter/counterwindow.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {

constexpr CounterTimes quick{60, 400, 30};

} // namespace

/// The till in the hands of a stranger: what it takes, and that it lets nobody through.
class TestCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void cleanup();
    void oneTapIsAnAnswer_data();
    void oneTapIsAnAnswer();
    void whatIsSaidMoreAndWhoItWas();
    void aFastGuestLosesNothing();
    void whoeverWalksAwayIsKept();
    void theThankYouMakesRoomForTheNext();
    void skippedIsNothing();
    void threeStepsOfBeingTreatedWell();
    void allButtonsAreOfOneSize_data();
    void allButtonsAreOfOneSize();
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
    void nothingOfTheShopIsToBeSeen();
    void pictures_data();
    void pictures();

private:
    CounterWindow *counter() const
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *found = qobject_cast<CounterWindow *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// A counter of its own, without a desk behind it.
    std::unique_ptr<CounterWindow> standAlone(const QString &question, const CounterTimes &times = quick)
    {
        AskingRules rules = *await(Asking(**m_shop).rules());
        rules.question = question;
        auto window = std::make_unique<CounterWindow>(**m_shop, rules, times);
        window->start();
        return window;
    }
    static void tap(CounterWindow &window, int value)
    {
        auto *face = window.findChild<CounterFace *>(u"counter.answer%1"_s.arg(value));
        QVERIFY(face);
        QTest::mouseClick(face, Qt::LeftButton);
    }
    static int page(const CounterWindow &window) { return window.findChild<QStackedWidget *>()->currentIndex(); }
    QVector<InboxRow> answers()
    {
        InboxFilter all;
        all.state = InboxState::All;
        return await((*m_shop)->inbox().page(all, std::nullopt, 50))->rows;
    }
    /// A desk whose counter has the screen.
    std::unique_ptr<Desk> deskAtCounter()
    {
        m_shop->close();
        auto desk = std::make_unique<Desk>(std::make_shared<FixedClock>(testkit::TemporaryShop::noon));
        desk->window().resize(1366, 768);
        desk->show();
        if (!desk->open(m_shop->path()))
            qFatal("the shop did not open");
        desk->window().commands()->action(u"counter.start"_s)->trigger();
        if (!QTest::qWaitFor([&] { return counter() != nullptr; }, 5000))
            qFatal("the counter did not start");
        return desk;
    }
    static void typePin(CounterWindow &window, const QString &pin)
    {
        auto *staff = window.findChild<QAbstractButton *>(u"counter.staff"_s);
        QTest::mousePress(staff, Qt::LeftButton);
        QTRY_COMPARE(page(window), 3);
        QTest::mouseRelease(staff, Qt::LeftButton);
        for (const QChar digit : pin)
            QTest::mouseClick(window.findChild<QWidget *>(u"counter.digit%1"_s.arg(digit)), Qt::LeftButton);
        QTest::mouseClick(window.findChild<QWidget *>(u"counter.pinLeave"_s), Qt::LeftButton);
    }

    testkit::Themed m_theme;
    std::unique_ptr<testkit::TemporaryShop> m_shop;
};

void TestCounter::init()
{
    m_theme.reset();
    QSettings().clear();
    m_shop = std::make_unique<testkit::TemporaryShop>();
    testkit::added(*m_shop, testkit::draft(u"Anna Berg"_s, {}, {u"anna@example.org"_s}));
    QVERIFY(await(Counter(**m_shop).setPin(u"4711"_s)).ok());
}

void TestCounter::cleanup()
{
    m_shop.reset();
}

void TestCounter::oneTapIsAnAnswer_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("scale");
    QTest::newRow("nps 0") << u"nps"_s << 0 << 10;
    QTest::newRow("nps 10") << u"nps"_s << 10 << 10;
    QTest::newRow("csat 1") << u"csat"_s << 1 << 5;
    QTest::newRow("csat 5") << u"csat"_s << 5 << 5;
    QTest::newRow("ces 7") << u"ces"_s << 7 << 7;
}

void TestCounter::oneTapIsAnAnswer()
{
    QFETCH(QString, question);
    QFETCH(int, value);
    QFETCH(int, scale);
    const auto window = standAlone(question);
    tap(*window, value);
    QTRY_COMPARE(answers().size(), 1); // kept with the tap, whatever the guest does next
    const Feedback row = answers().constFirst().feedback;
    QCOMPARE(row.value, value);
    QCOMPARE(row.scale, scale);
    QCOMPARE(kindId(row.kind), question);
    QVERIFY(!row.customer.isValid());
    // A second tap by a nervous finger is no second answer.
    QCOMPARE(page(*window), 1);
    if (auto *face = window->findChild<CounterFace *>(u"counter.answer%1"_s.arg(value)))
        face->click();
    QTest::qWait(30);
    QCOMPARE(answers().size(), 1);
}

void TestCounter::whatIsSaidMoreAndWhoItWas()
{
    const auto window = standAlone(u"csat"_s);
    tap(*window, 2);
    QTRY_COMPARE(answers().size(), 1);
    QTest::keyClicks(window->findChild<QPlainTextEdit *>(), u"Stood there for ages."_s);
    QTest::keyClicks(window->findChild<QLineEdit *>(u"counter.who"_s), u"anna@example.org"_s);
    QTest::mouseClick(window->findChild<QWidget *>(u"counter.done"_s), Qt::LeftButton);
    QCOMPARE(page(*window), 2);
    QTRY_COMPARE(answers().constFirst().name, u"Anna Berg"_s);
    QCOMPARE(answers().constFirst().feedback.comment, u"Stood there for ages."_s);
}

void TestCounter::aFastGuestLosesNothing()
{
    const auto window = standAlone(u"csat"_s);
    // All of it before the first write is answered.
    tap(*window, 2);
    window->findChild<QPlainTextEdit *>()->setPlainText(u"Quick."_s);
    window->findChild<QAbstractButton *>(u"counter.done"_s)->click();
    QTRY_COMPARE(answers().size(), 1);
    QTRY_COMPARE(answers().constFirst().feedback.comment, u"Quick."_s);
}

void TestCounter::whoeverWalksAwayIsKept()
{
    const auto window = standAlone(u"csat"_s);
    tap(*window, 1);
    QTest::keyClicks(window->findChild<QPlainTextEdit *>(), u"I have no ti"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page(*window), 2, 3000);
    QTRY_COMPARE(answers().constFirst().feedback.comment, u"I have no ti"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page(*window), 0, 3000);
    QVERIFY(window->findChild<QPlainTextEdit *>()->toPlainText().isEmpty()); // not for the next one to read
}

void TestCounter::theThankYouMakesRoomForTheNext()
{
    const auto window = standAlone(u"csat"_s);
    tap(*window, 5);
    window->findChild<QAbstractButton *>(u"counter.done"_s)->click();
    QCOMPARE(page(*window), 2);
    QTRY_COMPARE_WITH_TIMEOUT(page(*window), 0, 3000);
    tap(*window, 4);
    QTRY_COMPARE(answers().size(), 2);
    QCOMPARE(CounterTimes().thanks, 10'000);
}

void TestCounter::skippedIsNothing()
{
    const auto window = standAlone(u"csat"_s);
    QTest::mouseClick(window->findChild<QWidget *>(u"counter.skip"_s), Qt::LeftButton);
    QTest::qWait(50);
    QCOMPARE(answers().size(), 0);
    QCOMPARE(page(*window), 0);
}

void TestCounter::threeStepsOfBeingTreatedWell()
{
    const auto window = standAlone(u"felt"_s);
    const auto asked = [&] { return window->findChild<QLabel *>(u"counter.question"_s)->text(); };
    QStringList questions{asked()};
    tap(*window, 5);
    questions << asked();
    tap(*window, 4);
    questions << asked();
    tap(*window, 1);
    QCOMPARE(page(*window), 2);
    QCOMPARE(QSet<QString>(questions.cbegin(), questions.cend()).size(), 3);
    // Half answered and left is no answer: all three belong together.
    QTRY_COMPARE_WITH_TIMEOUT(page(*window), 0, 3000);
    tap(*window, 3);
    QTRY_COMPARE_WITH_TIMEOUT(asked(), questions.constFirst(), 3000);
    QCOMPARE(answers().size(), 0);
}

void TestCounter::allButtonsAreOfOneSize_data()
{
    QTest::addColumn<QString>("question");
    for (const QString &question : questionIds())
        QTest::newRow(qPrintable(question)) << question;
}

void TestCounter::allButtonsAreOfOneSize()
{
    QFETCH(QString, question);
    const auto window = standAlone(question);
    window->setWindowState(Qt::WindowNoState);
    window->resize(1024, 640);
    QTest::qWait(20);
    QSet<std::pair<int, int>> sizes;
    const auto faces = window->findChildren<CounterFace *>(QRegularExpression(u"^counter\\.answer"_s));
    for (const CounterFace *face : faces) {
        sizes.insert({face->width(), face->height()});
        QVERIFY2(face->width() >= 48 && face->height() >= 48, qPrintable(u"%1x%2"_s.arg(face->width()).arg(face->height())));
    }
    QVERIFY(faces.size() >= 5);
    // Layouts deal out a last pixel; no more than that.
    for (const auto &one : std::as_const(sizes)) {
        for (const auto &other : std::as_const(sizes))
            QVERIFY(std::abs(one.first - other.first) <= 1 && std::abs(one.second - other.second) <= 1);
    }
}

void TestCounter::noKeyLeadsOut_data()
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
    row("Close", Qt::Key_Close, 0);
    row("Home page", Qt::Key_HomePage, 0);
}

void TestCounter::noKeyLeadsOut()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    const auto desk = deskAtCounter();
    CounterWindow *window = counter();
    QSignalSpy run(desk->window().commands(), &CommandRegistry::triggered);
    for (QWidget *target : {static_cast<QWidget *>(window), static_cast<QWidget *>(window->findChild<QPlainTextEdit *>()), static_cast<QWidget *>(&desk->window())})
        QTest::keyClick(target, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QTest::keyClick(window->windowHandle(), static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QTest::qWait(20);
    QCOMPARE(run.size(), 0);
    QVERIFY(counter() == window && window->isVisible() && window->isFullScreen());
    QVERIFY(!desk->window().isVisible());
    QVERIFY(!QApplication::activePopupWidget());
}

void TestCounter::noCommandRuns()
{
    const auto desk = deskAtCounter();
    CounterWindow *window = counter();
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

void TestCounter::nothingCloses()
{
    const auto desk = deskAtCounter();
    CounterWindow *window = counter();
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

void TestCounter::theOtherWindowsAreGoneAndComeBack()
{
    QWidget other;
    other.setObjectName(u"other"_s);
    other.show();
    QWidget hidden;
    {
        const auto window = standAlone(u"csat"_s);
        QVERIFY(!other.isVisible());
        QVERIFY(!other.isEnabled());
    }
    QTRY_VERIFY(other.isVisible());
    QVERIFY(other.isEnabled());
    QVERIFY(!hidden.isVisible()); // what was hidden stays so
}

void TestCounter::aWindowThatComesUpIsHidden()
{
    const auto window = standAlone(u"csat"_s);
    QWidget message;
    message.show();
    QTRY_VERIFY(!message.isVisible());
    QVERIFY(window->isVisible());
}

void TestCounter::noMenuNoPasteNoDrop()
{
    const auto window = standAlone(u"csat"_s);
    tap(*window, 2);
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
    QTest::keyClicks(text, u"für 2 Räder?"_s);
    QCOMPARE(text->toPlainText(), u"für 2 Räder?"_s);
}

void TestCounter::otherProgramsGetNothing()
{
    const auto desk = deskAtCounter();
    CounterWindow *window = counter();
    desk->answer({Request::Kind::Raise, {}});
    desk->answer({Request::Kind::Call, u"0451 5550142"_s});
    desk->answer({Request::Kind::Open, m_shop->folder() + u"/other.rapport"_s});
    QTest::qWait(30);
    QVERIFY(!desk->window().isVisible());
    QVERIFY(window->isVisible() && window->isFullScreen());
    QCOMPARE(desk->workspace()->path(), m_shop->path());
}

void TestCounter::onlyThePinLeadsOut()
{
    const auto desk = deskAtCounter();
    QPointer<CounterWindow> window = counter();
    // A tap on the corner is not held long enough.
    QTest::mouseClick(window->findChild<QWidget *>(u"counter.staff"_s), Qt::LeftButton);
    QCOMPARE(page(*window), 0);
    typePin(*window, u"0000"_s);
    QTRY_VERIFY(!window->findChild<QLabel *>(u"counter.sentence"_s)->text().trimmed().isEmpty());
    QVERIFY(window->isVisible());
    QTest::mouseClick(window->findChild<QWidget *>(u"counter.pinBack"_s), Qt::LeftButton);
    QCOMPARE(page(*window), 0);
    typePin(*window, u"4711"_s);
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

void TestCounter::withoutPinItDoesNotStart()
{
    testkit::TemporaryShop bare;
    bare.close();
    Desk desk(std::make_shared<FixedClock>(testkit::TemporaryShop::noon));
    desk.show();
    QVERIFY(desk.open(bare.path()));
    desk.window().commands()->action(u"counter.start"_s)->trigger();
    QTRY_COMPARE(desk.window().currentPage(), u"settings"_s);
    QVERIFY(!counter());
    QVERIFY(!desk.isAtCounter());
    QVERIFY(Desk::interruptedCounter().isEmpty());
}

void TestCounter::aCrashDoesNotLetAnybodyIn()
{
    {
        const auto desk = deskAtCounter();
        QCOMPARE(Desk::interruptedCounter(), m_shop->path());
        // The program ends without the PIN.
    }
    QVERIFY(!counter());
    Desk desk(std::make_shared<FixedClock>(testkit::TemporaryShop::noon));
    QVERIFY(desk.resumeCounter());
    QVERIFY(!desk.window().isVisible());
    desk.answer({Request::Kind::Raise, {}}); // also while it is on its way
    QTRY_VERIFY(counter());
    QVERIFY(!desk.window().isVisible());
    typePin(*counter(), u"4711"_s);
    QTRY_VERIFY(desk.window().isVisible());
    // With its shop gone there is nothing to keep.
    QSettings().setValue(u"counter/shop"_s, m_shop->folder() + u"/gone.rapport"_s);
    Desk other;
    QVERIFY(!other.resumeCounter());
    QVERIFY(Desk::interruptedCounter().isEmpty());
}

void TestCounter::nothingOfTheShopIsToBeSeen()
{
    const auto desk = deskAtCounter();
    CounterWindow *window = counter();
    tap(*window, 5);
    QTest::keyClicks(window->findChild<QLineEdit *>(u"counter.who"_s), u"anna@example.org"_s);
    window->findChild<QAbstractButton *>(u"counter.done"_s)->click();
    QTest::qWait(50);
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(u"Anna"_s), qPrintable(label->text()));
    QVERIFY(!window->windowTitle().contains(u"Anna"_s));
}

void TestCounter::pictures_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const QString &question : questionIds())
        QTest::newRow(qPrintable(question + u"-light-1366"_s)) << question << false << QSize(1366, 768) << 100;
    QTest::newRow("csat-dark-1366") << u"csat"_s << true << QSize(1366, 768) << 100;
    QTest::newRow("csat-light-1920") << u"csat"_s << false << QSize(1920, 1080) << 100;
    QTest::newRow("nps-light-1024-150") << u"nps"_s << false << QSize(1024, 640) << 150;
    QTest::newRow("csat-light-1024-150") << u"csat"_s << false << QSize(1024, 640) << 150;
}

void TestCounter::pictures()
{
    QFETCH(QString, question);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);
    AskingRules rules = *await(Asking(**m_shop).rules());
    rules.question = question;
    CounterWindow window(**m_shop, rules, {60'000, 60'000, 30});
    window.resize(size);
    window.show();
    QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/../look"));
    folder.mkpath(u"."_s);
    const auto save = [&](const QString &name) {
        QTest::qWait(40);
        QVERIFY(window.grab().save(folder.filePath(u"counter-%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())))));
    };
    save(u"question"_s);
    QCOMPARE(window.size(), size); // nothing in it asks for more
    if (question != u"csat"_s)
        return;
    tap(window, 2);
    save(u"more"_s);
    window.findChild<QAbstractButton *>(u"counter.done"_s)->click();
    save(u"thanks"_s);
    QTest::mousePress(window.findChild<QWidget *>(u"counter.staff"_s), Qt::LeftButton);
    QTRY_COMPARE(page(window), 3);
    save(u"pin"_s);
    QCOMPARE(window.size(), size);
    QTRY_COMPARE(answers().size(), 1);
}

QTEST_MAIN(TestCounter)
#include "tst_counter.moc"

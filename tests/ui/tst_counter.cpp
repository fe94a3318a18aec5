#include "storage/database.h"
#include "tests/ui/counterdesk.h"
#include "tests/ui/themed.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSet>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;
using testkit::CounterDesk;

/// The till in the hands of customers: what it takes, and how it looks.
class TestCounter : public QObject
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
    void oneTapIsAnAnswer_data();
    void oneTapIsAnAnswer();
    void whatIsSaidMoreAndWhoItWas();
    void aGuestWithKeysGetsToTheEnd();
    void staffLeaveWithKeysToo();
    void aFastGuestLosesNothing();
    void whoeverWalksAwayIsKept();
    void theThankYouMakesRoomForTheNext();
    void anAnswerWaitsForItsPlace();
    void skippedIsNothing();
    void threeStepsOfBeingTreatedWell();
    void allButtonsAreOfOneSize_data();
    void allButtonsAreOfOneSize();
    void pictures_data();
    void pictures();

private:
    testkit::Themed m_theme;
    std::unique_ptr<CounterDesk> m_at;
};

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
    const auto window = m_at->standAlone(question);
    CounterDesk::tap(*window, value);
    QTRY_COMPARE(m_at->answers().size(), 1); // kept with the tap, whatever the guest does next
    const Feedback row = m_at->answers().constFirst().feedback;
    QCOMPARE(row.value, value);
    QCOMPARE(row.scale, scale);
    QCOMPARE(kindId(row.kind), question);
    QVERIFY(!row.customer.isValid());
    // A second tap by a nervous finger is no second answer.
    QCOMPARE(CounterDesk::page(*window), 1);
    if (auto *face = window->findChild<CounterFace *>(u"counter.answer%1"_s.arg(value)))
        face->click();
    QTest::qWait(30);
    QCOMPARE(m_at->answers().size(), 1);
}

void TestCounter::whatIsSaidMoreAndWhoItWas()
{
    const auto window = m_at->standAlone(u"csat"_s);
    CounterDesk::tap(*window, 2);
    QTRY_COMPARE(m_at->answers().size(), 1);
    QTest::keyClicks(window->findChild<QPlainTextEdit *>(), u"Stood there for ages."_s);
    QTest::keyClicks(window->findChild<QLineEdit *>(u"counter.who"_s), u"anna@example.org"_s);
    QTest::mouseClick(window->findChild<QWidget *>(u"counter.done"_s), Qt::LeftButton);
    QCOMPARE(CounterDesk::page(*window), 2);
    QTRY_COMPARE(m_at->answers().constFirst().name, u"Anna Berg"_s);
    QCOMPARE(m_at->answers().constFirst().feedback.comment, u"Stood there for ages."_s);
}

void TestCounter::aGuestWithKeysGetsToTheEnd()
{
    const auto window = m_at->standAlone(u"csat"_s, {60, 60'000, 30});
    const auto order = [&window](QWidget *from, int steps) {
        QStringList names;
        from->setFocus();
        for (int i = 0; i < steps; ++i) {
            QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
            names << window->focusWidget()->objectName();
        }
        return names;
    };
    const auto find = [&window](const QString &name) { return window->findChild<QWidget *>(name); };
    QCOMPARE(order(find(u"counter.answer1"_s), 6), (QStringList{u"counter.answer2"_s, u"counter.answer3"_s, u"counter.answer4"_s,
                                                               u"counter.answer5"_s, u"counter.skip"_s, u"counter.staff"_s}));
    CounterDesk::tap(*window, 4);
    QCOMPARE(order(find(u"counter.comment"_s), 3), (QStringList{u"counter.who"_s, u"counter.done"_s, u"counter.staff"_s}));
}

void TestCounter::staffLeaveWithKeysToo()
{
    const auto window = m_at->standAlone(u"csat"_s, {60, 60'000, 30});
    auto *staff = window->findChild<QWidget *>(u"counter.staff"_s);
    staff->setFocus();
    QTest::keyClick(staff, Qt::Key_Return);
    QTRY_COMPARE(CounterDesk::page(*window), 3);
}

void TestCounter::aFastGuestLosesNothing()
{
    const auto window = m_at->standAlone(u"csat"_s);
    // All of it before the first write is answered.
    CounterDesk::tap(*window, 2);
    window->findChild<QPlainTextEdit *>()->setPlainText(u"Quick."_s);
    window->findChild<QAbstractButton *>(u"counter.done"_s)->click();
    QTRY_COMPARE(m_at->answers().size(), 1);
    QTRY_COMPARE(m_at->answers().constFirst().feedback.comment, u"Quick."_s);
}

void TestCounter::whoeverWalksAwayIsKept()
{
    const auto window = m_at->standAlone(u"csat"_s);
    CounterDesk::tap(*window, 1);
    QTest::keyClicks(window->findChild<QPlainTextEdit *>(), u"I have no ti"_s);
    QTRY_COMPARE_WITH_TIMEOUT(CounterDesk::page(*window), 2, 3000);
    QTRY_COMPARE(m_at->answers().constFirst().feedback.comment, u"I have no ti"_s);
    QTRY_COMPARE_WITH_TIMEOUT(CounterDesk::page(*window), 0, 3000);
    QVERIFY(window->findChild<QPlainTextEdit *>()->toPlainText().isEmpty()); // not for the next one to read
}

void TestCounter::theThankYouMakesRoomForTheNext()
{
    const auto window = m_at->standAlone(u"csat"_s);
    CounterDesk::tap(*window, 5);
    window->findChild<QAbstractButton *>(u"counter.done"_s)->click();
    QCOMPARE(CounterDesk::page(*window), 2);
    QTRY_COMPARE_WITH_TIMEOUT(CounterDesk::page(*window), 0, 3000);
    CounterDesk::tap(*window, 4);
    QTRY_COMPARE(m_at->answers().size(), 2);
    QCOMPARE(CounterTimes().thanks, 10'000);
}

void TestCounter::anAnswerWaitsForItsPlace()
{
    CounterTimes times{60, 400, 30};
    times.again = 50;
    const auto window = m_at->standAlone(u"csat"_s, times);
    // Another program holds the file for longer than anybody waits for it.
    const auto held = std::make_shared<QSemaphore>();
    const auto freed = qScopeGuard([held] { held->release(); });
    auto other = Database::open(m_at->shop.path());
    QVERIFY(other.ok());
    const auto begun = std::make_shared<QSemaphore>();
    const auto holding = (*other)->write([held, begun](Transaction &) -> Result<int> {
        begun->release();
        held->acquire();
        return 0;
    });
    begun->acquire();
    CounterDesk::tap(*window, 2);
    window->findChild<QPlainTextEdit *>()->setPlainText(QString(Counter::longestComment + 50, u'x'));
    window->findChild<QAbstractButton *>(u"counter.done"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(window->notKept(), 1, 15000);
    QCOMPARE(m_at->answers().size(), 0);
    held->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_at->answers().size(), 1, 15000);
    QTRY_COMPARE(m_at->answers().constFirst().feedback.comment.size(), Counter::longestComment);
    QCOMPARE(window->notKept(), 0);
}

void TestCounter::skippedIsNothing()
{
    const auto window = m_at->standAlone(u"csat"_s);
    QTest::mouseClick(window->findChild<QWidget *>(u"counter.skip"_s), Qt::LeftButton);
    QTest::qWait(50);
    QCOMPARE(m_at->answers().size(), 0);
    QCOMPARE(CounterDesk::page(*window), 0);
}

void TestCounter::threeStepsOfBeingTreatedWell()
{
    const auto window = m_at->standAlone(u"felt"_s);
    const auto asked = [&] { return window->findChild<QLabel *>(u"counter.question"_s)->text(); };
    QStringList questions{asked()};
    CounterDesk::tap(*window, 5);
    questions << asked();
    CounterDesk::tap(*window, 4);
    questions << asked();
    CounterDesk::tap(*window, 1);
    QCOMPARE(CounterDesk::page(*window), 2);
    QCOMPARE(QSet<QString>(questions.cbegin(), questions.cend()).size(), 3);
    // Half answered and left is no answer: all three belong together.
    QTRY_COMPARE_WITH_TIMEOUT(CounterDesk::page(*window), 0, 3000);
    CounterDesk::tap(*window, 3);
    QTRY_COMPARE_WITH_TIMEOUT(asked(), questions.constFirst(), 3000);
    QCOMPARE(m_at->answers().size(), 0);
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
    const auto window = m_at->standAlone(question);
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
    AskingRules rules = *await(Asking(*m_at->shop).rules());
    rules.question = question;
    CounterWindow window(*m_at->shop, rules, {60'000, 60'000, 30});
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
    CounterDesk::tap(window, 2);
    save(u"more"_s);
    window.findChild<QAbstractButton *>(u"counter.done"_s)->click();
    save(u"thanks"_s);
    QTest::mousePress(window.findChild<QWidget *>(u"counter.staff"_s), Qt::LeftButton);
    QTRY_COMPARE(CounterDesk::page(window), 3);
    save(u"pin"_s);
    QCOMPARE(window.size(), size);
    QTRY_COMPARE(m_at->answers().size(), 1);
}

QTEST_MAIN(TestCounter)
#include "tst_counter.moc"

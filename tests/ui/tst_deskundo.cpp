#include "app/gui/desk.h"
#include "app/gui/request.h"
#include "app/gui/undotext.h"
#include "models/services/undojournal.h"
#include "models/services/worklist.h"
#include "tests/kit/people.h"
#include "tests/ui/workshop.h"
#include "ui/commands/commandregistry.h"
#include "ui/pages/customerspage.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusline.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

/// What the window says was done, and what its Undo takes back: that, and nothing else.
class TestDeskUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rulesLeaveTheLineAndTheUndoAlone();
    void entriesAreToldApart();
    void theLineTakesBackWhatItSays();
    void whatStaysCanBePassed();
    void theActionOfAMessageIsItsOwn();

private:
    [[nodiscard]] Workspace &shop() { return *m_desk->workspace(); }
    [[nodiscard]] QString line() { return m_desk->window().statusLine()->shownText(); }
    [[nodiscard]] MessageBar *bar() { return m_desk->window().messageBar(); }
    [[nodiscard]] QAction *undo() { return m_desk->window().commands()->action(u"edit.undo"_s); }
    CustomerId create(const QString &name) { return await(shop().customers().create(draft(name))).value(); }

    QTemporaryDir m_home;
    std::unique_ptr<TemporaryShop> m_other; ///< Another program with the same file.
    std::unique_ptr<Desk> m_desk;
};

void TestDeskUndo::initTestCase()
{
    QCoreApplication::setOrganizationName(u"rapport-test"_s);
    QCoreApplication::setApplicationName(u"deskundo"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
}

void TestDeskUndo::init()
{
    m_other = std::make_unique<TemporaryShop>();
    m_desk = std::make_unique<Desk>(std::make_shared<FixedClock>(noon));
    QVERIFY(m_desk->open(m_other->path()));
}

void TestDeskUndo::cleanup()
{
    m_desk.reset();
    m_other.reset();
}

void TestDeskUndo::rulesLeaveTheLineAndTheUndoAlone()
{
    InteractionDraft talk;
    talk.customer = create(u"Vera Solheim"_s);
    talk.at = noon - 50 * hour;
    talk.text = u"This is terrible, I am very angry, you charged me wrongly and I want my money back."_s;
    QVERIFY(await(shop().journal().log(talk)).ok());
    QTRY_COMPARE(line(), u"Entry: Vera Solheim, saved."_s);
    QVERIFY(await(shop().worklist().runRules()).value() > 0);
    QCOMPARE(line(), u"Entry: Vera Solheim, saved."_s);
    QCOMPARE(QString(undo()->text()).remove(u'&'), u"Undo: Entry, Vera Solheim"_s);
    undo()->trigger();
    QTRY_COMPARE(line(), u"Entry: Vera Solheim, taken back."_s);
    QVERIFY(m_desk->window().findChild<QAbstractButton *>(u"statusLine.undo"_s)->isHidden());
}

void TestDeskUndo::entriesAreToldApart()
{
    ContactDraft contact;
    contact.talk.emplace();
    contact.talk->customer = create(u"Vera Solheim"_s);
    contact.talk->kind = InteractionKind::Call;
    contact.talk->text = u"Asked about\nthe lock 100%1"_s;
    QVERIFY(await(shop().journal().keep(contact)).ok());
    QTRY_COMPARE(QString(undo()->text()).remove(u'&'), u"Undo: Call, Vera Solheim: Asked about the lock 100%1"_s);
    UndoStep step = shop().undo().last();
    QCOMPARE(stepText(step), u"Call, Vera Solheim: Asked about the lock 100%1"_s);
    step.phrase += u" and then about everything else that a shop can sell"_s;
    QCOMPARE(stepText(step).size(), 60);
    QVERIFY(stepText(step).endsWith(u'…'));
    step.phrase.clear(); // Of an older program.
    QCOMPARE(stepText(step), u"Entry, Vera Solheim"_s);
}

void TestDeskUndo::theLineTakesBackWhatItSays()
{
    const CustomerId vera = create(u"Vera Solheim"_s);
    QTRY_COMPARE(line(), u"New customer: Vera Solheim, saved."_s);
    QVERIFY(await((*m_other)->customers().setTags(vera, {u"tea"_s})).ok());
    auto *link = m_desk->window().findChild<QAbstractButton *>(u"statusLine.undo"_s);
    for (int i = 0; i < 2; ++i) { // Before and after this program knows of it.
        bar()->hide();
        link->click();
        QTRY_VERIFY(!bar()->isHidden());
        QCOMPARE(bar()->message(), u"“New customer, Vera Solheim” stays as it is. Another window did something since: Vera Solheim. "
                                   "Look at it; Undo takes that back now."_s);
        QVERIFY(bar()->findChild<QAbstractButton *>(u"messageBar.first"_s)->isHidden());
        QTRY_COMPARE(shop().undo().last().id, u"customer.tag"_s);
    }
    QCOMPARE(await(shop().customers().customer(vera))->tags, QStringList{u"tea"_s});
}

void TestDeskUndo::whatStaysCanBePassed()
{
    const CustomerId vera = create(u"Vera Solheim"_s);
    create(u"Bo Holm"_s);
    sql(*m_other, u"INSERT INTO interaction (customer_id, kind, occurred_at, day, month, body, created_at) SELECT id, 'note', 1, 0, 23640, "
                  "'x', 1 FROM customer WHERE name = 'Bo Holm'"_s);
    undo()->trigger();
    auto *leave = bar()->findChild<QAbstractButton *>(u"messageBar.first"_s);
    QTRY_COMPARE(leave->text(), u"Leave it and go on"_s);
    QVERIFY(!leave->isHidden());
    leave->click();
    QTRY_COMPARE(line(), u"Left as it is: New customer, Bo Holm. Undo goes on beyond it."_s);
    QVERIFY(bar()->isHidden());
    QTRY_COMPARE(QString(undo()->text()).remove(u'&'), u"Undo: New customer, Vera Solheim"_s);
    undo()->trigger();
    QTRY_COMPARE(line(), u"New customer: Vera Solheim, taken back."_s);
    QVERIFY(!await(shop().customers().customer(vera)).ok());
    QCOMPARE(*await(shop().customers().count()), 1);
}

void TestDeskUndo::theActionOfAMessageIsItsOwn()
{
    m_desk->show();
    create(u"Vera Solheim"_s);
    create(u"Bo Holm"_s);
    sql(*m_other, u"INSERT INTO interaction (customer_id, kind, occurred_at, day, month, body, created_at) SELECT id, 'note', 1, 0, 23640, "
                  "'x', 1 FROM customer WHERE name = 'Bo Holm'"_s);
    undo()->trigger();
    auto *action = bar()->findChild<QAbstractButton *>(u"messageBar.first"_s);
    QTRY_COMPARE(action->text(), u"Leave it and go on"_s);
    // Somebody calls while something is being written: the message makes room, and what it offered goes with it.
    m_desk->window().showPage(u"customers"_s);
    QApplication::setActiveWindow(&m_desk->window());
    auto *page = m_desk->window().findChild<CustomersPage *>();
    QTRY_VERIFY(page && page->currentCustomer().isValid());
    page->newEntry();
    auto *text = page->findChild<QPlainTextEdit *>(u"composerText"_s);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Half a sent"_s);
    m_desk->answer({Request::Kind::Call, u"0451 777 8899"_s});
    QTRY_COMPARE(action->text(), u"Show"_s);
    action->click();
    QVERIFY(bar()->isHidden());
    QTest::qWait(100);
    QCOMPARE(QString(undo()->text()).remove(u'&'), u"Undo: New customer, Bo Holm"_s);
}

QTEST_MAIN(TestDeskUndo)
#include "tst_deskundo.moc"

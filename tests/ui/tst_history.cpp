#include "app/gui/undotext.h"
#include "models/services/customers.h"
#include "models/services/shop.h"
#include "models/services/undojournal.h"
#include "tests/kit/people.h"
#include "tests/ui/workshop.h"
#include "ui/pages/history/historydialog.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QDir>
#include <QPointer>
#include <QTreeWidget>

using namespace rapport;
using namespace rapport::testkit;

/// Going back by the list of what was done.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ThemeManager::instance()->install(); }
    void init();
    void cleanup();
    void severalChangesGoBackAndForth();
    void itStopsAtAConflictAndSaysWhich();
    void whatStandsInTheWayCanBeLeft();
    void whatTheRulesDidIsShownOnly();
    void whatIsDoneMeanwhileShows();
    void everyRefusalIsASentence_data();
    void everyRefusalIsASentence();
    void picture_data();
    void picture();

private:
    void show();
    [[nodiscard]] QTreeWidget *list() const { return m_dialog->findChild<QTreeWidget *>(u"history.list"_s); }
    [[nodiscard]] QAbstractButton *button() const { return m_dialog->findChild<QAbstractButton *>(u"history.go"_s); }

    std::unique_ptr<TemporaryShop> m_shop;
    QPointer<HistoryDialog> m_dialog;
    CustomerId m_vera;
};

void TestHistory::init()
{
    m_shop = std::make_unique<TemporaryShop>();
    Staff mo;
    mo.name = u"Mo"_s;
    (*m_shop)->undo().setPerson(*await((*m_shop)->shop().saveStaff(mo)));
    m_shop->clock().set(TemporaryShop::noon + 60'000);
    m_vera = added(*m_shop, draft(u"Vera Solheim"_s));
    for (const char16_t *tag : {u"tea", u"rye"}) {
        m_shop->clock().set(m_shop->clock().now() + 3'600'000);
        QVERIFY(await((*m_shop)->customers().setTags(m_vera, {QString::fromUtf16(tag)})).ok());
    }
}

void TestHistory::cleanup()
{
    delete m_dialog;
    m_shop.reset();
}

void TestHistory::show()
{
    m_dialog = new HistoryDialog(**m_shop, {stepText, refusalText}, nullptr);
    m_dialog->show();
    QTRY_VERIFY(list()->topLevelItemCount() >= 4);
}

void TestHistory::severalChangesGoBackAndForth()
{
    show();
    const QTreeWidgetItem *newest = list()->topLevelItem(0);
    QCOMPARE(newest->text(1), u"Tags, Vera Solheim"_s);
    QCOMPARE(newest->text(2), u"Mo"_s);
    QCOMPARE(button()->text(), u"Take back this change"_s);
    list()->setCurrentItem(list()->topLevelItem(2));
    QVERIFY(button()->text().contains(u'3'));
    button()->click();
    QTRY_VERIFY(!(*m_shop)->undo().canUndo() || (*m_shop)->undo().last().id == u"staff.add"_s);
    QCOMPARE(*await((*m_shop)->customers().count()), 0);
    QTRY_COMPARE(list()->topLevelItem(0)->text(3), u"taken back"_s);
    QTRY_VERIFY(button()->isEnabled());
    // And forward again, up to the first tag.
    list()->setCurrentItem(list()->topLevelItem(1));
    QVERIFY(button()->text().contains(u'2'));
    button()->click();
    QTRY_COMPARE((*m_shop)->undo().last().id, u"customer.tag"_s);
    QCOMPARE(await((*m_shop)->customers().customer(m_vera))->tags, QStringList{u"tea"_s});
}

void TestHistory::itStopsAtAConflictAndSaysWhich()
{
    sql(*m_shop, u"UPDATE customer SET name = 'Vera Berg', version = 9"_s);
    show();
    list()->setCurrentItem(list()->topLevelItem(2));
    button()->click();
    QTRY_COMPARE(m_dialog->findChild<MessageBar *>()->message(),
                 u"“Tags, Vera Solheim” stays as it is. The record of Vera Berg was changed meanwhile."_s);
    QCOMPARE((*m_shop)->undo().last().id, u"customer.tag"_s);
    QCOMPARE(await((*m_shop)->customers().customer(m_vera))->tags, QStringList{u"rye"_s});
}

void TestHistory::whatStandsInTheWayCanBeLeft()
{
    const CustomerId bo = added(*m_shop, draft(u"Bo Holm"_s));
    sql(*m_shop, u"INSERT INTO interaction (customer_id, kind, occurred_at, day, month, body, created_at) "
                 "VALUES (%1, 'note', 1, 0, 23640, 'x', 1)"_s.arg(bo.value()));
    show();
    list()->setCurrentItem(list()->topLevelItem(2));
    QVERIFY(button()->text().contains(u'3'));
    button()->click();
    auto *leave = m_dialog->findChild<QAbstractButton *>(u"messageBar.first"_s);
    QTRY_COMPARE(leave->text(), u"Leave it and go on"_s);
    leave->click();
    QTRY_COMPARE(await((*m_shop)->customers().customer(m_vera))->tags, QStringList());
    QTRY_COMPARE(list()->topLevelItem(0)->text(3), u"left as it is"_s);
    QTRY_COMPARE(list()->topLevelItem(2)->text(3), u"taken back"_s);
    QVERIFY(m_dialog->findChild<MessageBar *>()->isHidden());
    QVERIFY(await((*m_shop)->customers().customer(bo)).ok());
    QCOMPARE((*m_shop)->undo().last().id, u"customer.create"_s);
}

void TestHistory::whatTheRulesDidIsShownOnly()
{
    sql(*m_shop, u"INSERT INTO undo_step (op, made_at, followers, changeset) VALUES ('rules.run', 1, 2, x'')"_s);
    show();
    const QTreeWidgetItem *byRules = list()->topLevelItem(0);
    QCOMPARE(byRules->text(1), u"Follow-ups by the shop’s rules"_s);
    QVERIFY(!(byRules->flags() & Qt::ItemIsSelectable));
    QCOMPARE(list()->currentItem(), list()->topLevelItem(1));
    QCOMPARE(button()->text(), u"Take back this change"_s);
    list()->setCurrentItem(list()->topLevelItem(2));
    QVERIFY(button()->text().contains(u'2'));
}

void TestHistory::whatIsDoneMeanwhileShows()
{
    show();
    added(*m_shop, draft(u"Bo Holm"_s));
    QTRY_COMPARE(list()->topLevelItemCount(), 5);
    QCOMPARE(list()->topLevelItem(0)->text(1), u"New customer, Bo Holm"_s);
    QCOMPARE(list()->currentItem()->text(1), u"Tags, Vera Solheim"_s); // What was chosen stays chosen.
}

void TestHistory::everyRefusalIsASentence_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("changed") << u"undo-changed:customer"_s << u"The record of Vera Berg was changed meanwhile."_s;
    QTest::newRow("gone") << u"undo-gone:interaction"_s << u"An entry of Vera Berg is no longer there."_s;
    QTest::newRow("taken") << u"undo-taken:tag"_s << u"The tag “Vera Berg” can't come back"_s;
    QTest::newRow("used") << u"undo-used:customer:interaction"_s << u"The record of Vera Berg is in use by now"_s;
    QTest::newRow("missing") << u"undo-missing:interaction:staff"_s << u"belongs to something that is no longer there"_s;
    QTest::newRow("another window") << u"undo-order"_s << u"Another window did something since: Vera Berg."_s;
    QTest::newRow("taken back already") << u"undo-done"_s << u"It was taken back already, in another window."_s;
    QTest::newRow("an import") << u"import-again"_s << u"Import the file once more."_s;
    QTest::newRow("anything else") << QString() << u"It was changed meanwhile"_s;
}

void TestHistory::everyRefusalIsASentence()
{
    QFETCH(QString, reason);
    QFETCH(QString, words);
    const QString said =
        refusalText({Error::Kind::Conflict, u"Vera Berg"_s, {}, reason}, {.id = u"customer.update"_s, .subject = u"Vera Solheim"_s});
    QVERIFY2(said.startsWith(u"“Change of the customer, Vera Solheim” stays as it is. "_s), qPrintable(said));
    QVERIFY2(said.contains(words), qPrintable(said));
}

void TestHistory::picture_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestHistory::picture()
{
    QFETCH(bool, dark);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    CustomerDraft longName = draft(u"Wilhelmina Charlotte von und zu Hohenstein-Altenburg, Baker’s guild of the northern districts"_s);
    added(*m_shop, longName);
    QVERIFY(await((*m_shop)->undo().undo()).ok());
    show();
    list()->setCurrentItem(list()->topLevelItem(2));
    const QString folder = QStringLiteral(RAPPORT_BINARY_DIR "/../look");
    QDir().mkpath(folder);
    QVERIFY(m_dialog->grab().save(folder + u"/history-%1.png"_s.arg(dark ? u"dark"_s : u"light"_s)));
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"

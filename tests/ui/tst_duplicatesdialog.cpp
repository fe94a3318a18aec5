#include "models/services/duplicates.h"
#include "models/services/undojournal.h"
#include "tests/kit/people.h"
#include "tests/ui/workshop.h"
#include "ui/pages/customers/customerdialog.h"
#include "ui/pages/customers/duplicatesdialog.h"
#include "ui/pages/customers/mergechooser.h"
#include "ui/pages/customers/mergemenu.h"
#include "ui/theme/thememanager.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>

using namespace rapport;
using namespace rapport::testkit;

class TestDuplicatesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ThemeManager::instance()->install(); }
    void init();
    void cleanup() { m_shop.reset(); }
    void aPairIsMergedWithAChoice();
    void twoThatNothingGivesAwayAreMergedByChoice();
    void notADuplicateStaysAway();
    void separatingFromTheMenu();
    void whoIsHereAlreadyIsSaidWhileTyping();
    void whatWasTypedGoesToWhoIsHere();
    void aLongAddressIsCutOffVisibly();
    void picture_data();
    void picture();

private:
    template<class W>
    W *in(QWidget *dialog, const char *name) { return dialog->findChild<W *>(QString::fromLatin1(name)); }

    std::unique_ptr<TemporaryShop> m_shop;
    CustomerId m_anna;
    CustomerId m_anni;
};

void TestDuplicatesDialog::init()
{
    m_shop = std::make_unique<TemporaryShop>();
    CustomerDraft anna = draft(u"Anna Holm"_s, {u"0451 555 01"_s}, {u"anna@example.org"_s});
    anna.customer.preferredChannel = u"call"_s;
    anna.customer.tags = {u"Loyal"_s};
    anna.customer.remember = u"likes rye bread"_s;
    m_anna = added(*m_shop, anna);
    CustomerDraft anni = draft(u"Holm, Anni"_s, {u"+49 451 55501"_s, u"0170 5550123"_s});
    anni.customer.preferredChannel = u"email"_s;
    anni.customer.address = u"Mill Lane 3\n23552 Lübeck"_s;
    anni.customer.tags = {u"Tea"_s};
    m_anni = added(*m_shop, anni);
    added(*m_shop, draft(u"Robert Lind"_s, {u"0451 777 02"_s}));
    added(*m_shop, draft(u"Bob Lind"_s, {u"0451 777-02"_s}));
    added(*m_shop, draft(u"Noor Berg"_s));
}

void TestDuplicatesDialog::aPairIsMergedWithAChoice()
{
    QPointer<DuplicatesDialog> dialog = new DuplicatesDialog(**m_shop);
    const QSignalSpy merged(dialog, &DuplicatesDialog::merged);
    dialog->show();
    auto *list = in<QListWidget>(dialog, "duplicatePairs");
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(u"same phone, same name"_s));
    auto *merge = in<QAbstractButton>(dialog, "mergePair");
    QTRY_VERIFY(merge->isEnabled());
    auto *theirs = in<QRadioButton>(dialog, "preferred_channel.1");
    QVERIFY(theirs);
    theirs->click();
    merge->click();
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(list->count(), 1);
    const Customer customer = *await((*m_shop)->customers().customer(m_anna));
    QCOMPARE(customer.name, u"Anna Holm"_s);
    QCOMPARE(customer.preferredChannel, u"email"_s);
    QCOMPARE(customer.contactPoints.size(), 3);
    QVERIFY(await((*m_shop)->undo().undo()).ok());
    QCOMPARE(await((*m_shop)->customers().customer(m_anni))->name, u"Holm, Anni"_s);
    delete dialog;
}

void TestDuplicatesDialog::twoThatNothingGivesAwayAreMergedByChoice()
{
    const CustomerId nora = added(*m_shop, draft(u"Nora Holst"_s, {}, {u"nora@example.org"_s}));
    QPointer<DuplicatesDialog> dialog = new DuplicatesDialog(**m_shop, m_anna, nora);
    const QSignalSpy merged(dialog, &DuplicatesDialog::merged);
    dialog->show();
    QVERIFY(in<QListWidget>(dialog, "duplicatePairs")->isHidden());
    QVERIFY(in<QAbstractButton>(dialog, "notDuplicate")->isHidden());
    auto *merge = in<QAbstractButton>(dialog, "mergePair");
    QTRY_VERIFY(merge->isEnabled());
    merge->click();
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(merged.first().first().value<CustomerId>(), m_anna);
    QTRY_VERIFY(!dialog); // Nothing more to decide.
    QCOMPARE(await((*m_shop)->customers().customer(m_anna))->contactPoints.size(), 3);
    QVERIFY(!await((*m_shop)->customers().customer(nora)).ok());
}

void TestDuplicatesDialog::notADuplicateStaysAway()
{
    QPointer<DuplicatesDialog> dialog = new DuplicatesDialog(**m_shop);
    dialog->show();
    auto *list = in<QListWidget>(dialog, "duplicatePairs");
    QTRY_COMPARE(list->count(), 2);
    auto *apart = in<QAbstractButton>(dialog, "notDuplicate");
    QTRY_VERIFY(apart->isEnabled());
    apart->click();
    QTRY_COMPARE(list->count(), 1);
    QTRY_VERIFY(apart->isEnabled());
    delete dialog;
    QPointer<DuplicatesDialog> again = new DuplicatesDialog(**m_shop);
    again->show();
    QTRY_COMPARE(in<QListWidget>(again, "duplicatePairs")->count(), 1);
    delete again;
}

void TestDuplicatesDialog::separatingFromTheMenu()
{
    QVERIFY(await((*m_shop)->duplicates().merge(m_anna, m_anni, {})).ok());
    MergeMenu merges(**m_shop);
    const QSignalSpy told(&merges, &MergeMenu::separated);
    merges.setCustomer(m_anna);
    QMenu menu;
    QTRY_VERIFY((menu.clear(), merges.addTo(&menu), !menu.isEmpty()));
    QAction *action = menu.findChild<QAction *>(u"separateCustomer"_s);
    QVERIFY(action);
    QVERIFY(action->text().contains(u"Holm, Anni"_s));
    action->trigger();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"two customers again"_s));
    QVERIFY(await((*m_shop)->customers().customer(m_anni)).ok());
}

void TestDuplicatesDialog::whoIsHereAlreadyIsSaidWhileTyping()
{
    QPointer<CustomerDialog> dialog = new CustomerDialog(**m_shop, std::nullopt);
    const QSignalSpy opened(dialog, &CustomerDialog::openRequested);
    dialog->show();
    in<QLineEdit>(dialog, "field.name")->setText(u"Lind Bobby"_s);
    auto *hint = in<QLabel>(dialog, "resembling");
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"same name"_s));
    in<QLineEdit>(dialog, "field.name")->setText(u"Somebody Else"_s);
    QTRY_VERIFY(!hint->isVisible());
    in<QPlainTextEdit>(dialog, "field.phones")->setPlainText(u"0049 (451) 555-01"_s);
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"same phone"_s));
    in<QAbstractButton>(dialog, "openResembling")->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<CustomerId>(), m_anna);
}

void TestDuplicatesDialog::whatWasTypedGoesToWhoIsHere()
{
    QPointer<CustomerDialog> dialog = new CustomerDialog(**m_shop, std::nullopt);
    CustomerId used;
    CustomerDraft typed;
    connect(dialog, &CustomerDialog::useRequested, this, [&](CustomerId id, const CustomerDraft &draft) {
        used = id;
        typed = draft;
    });
    dialog->show();
    in<QLineEdit>(dialog, "field.name")->setText(u"Anna Holm-Berg"_s);
    in<QPlainTextEdit>(dialog, "field.phones")->setPlainText(u"0451 555 01\n0170 999"_s);
    in<QLineEdit>(dialog, "field.tags")->setText(u"Tea"_s);
    QTRY_VERIFY(in<QLabel>(dialog, "resembling")->isVisible());
    QVERIFY(in<QLabel>(dialog, "resembling")->text().startsWith(u"Maybe already here: Anna Holm (0451 555 01), same phone"_s));
    in<QAbstractButton>(dialog, "useResembling")->click();
    QCOMPARE(used, m_anna);
    CustomerDialog known(**m_shop, *await((*m_shop)->customers().customer(m_anna)));
    known.complete(typed);
    const CustomerDraft both = known.draft();
    QCOMPARE(both.customer.name, u"Anna Holm"_s);
    QCOMPARE(both.customer.otherNames, u"Anna Holm-Berg"_s);
    QCOMPARE(both.phones, (QStringList{u"0451 555 01"_s, u"0170 999"_s}));
    QCOMPARE(both.emails, QStringList{u"anna@example.org"_s});
    QCOMPARE(both.customer.tags, (QStringList{u"Loyal"_s, u"Tea"_s}));
    QCOMPARE(both.customer.remember, u"likes rye bread"_s);
}

void TestDuplicatesDialog::aLongAddressIsCutOffVisibly()
{
    const QString address = u"Mill Lane 3, the yard behind the old mill, second staircase, third floor, 23552 Lübeck & surroundings"_s;
    Customer anna = *await((*m_shop)->customers().customer(m_anna));
    Customer anni = *await((*m_shop)->customers().customer(m_anni));
    anna.address = address;
    anni.address = u"Quay 1"_s;
    MergeChooser chooser;
    chooser.setPeople(anna, anni);
    chooser.resize(500, 400);
    chooser.show();
    const auto *cut = in<QRadioButton>(&chooser, "address.0");
    QVERIFY(cut);
    QTRY_VERIFY(cut->text().startsWith(u"Mill Lane 3"_s) && cut->text().endsWith(u'…'));
    QVERIFY2(cut->toolTip().contains(u"L\u00fcbeck") && cut->toolTip().contains(u"&amp;"), qPrintable(cut->toolTip()));
    QCOMPARE(in<QRadioButton>(&chooser, "address.1")->text(), u"Quay 1"_s);
    chooser.resize(3000, 400);
    QTRY_COMPARE(cut->text(), QString(address).replace(u'&', u"&&"_s));
}

void TestDuplicatesDialog::picture_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestDuplicatesDialog::picture()
{
    QFETCH(bool, dark);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    QPointer<DuplicatesDialog> dialog = new DuplicatesDialog(**m_shop);
    dialog->show();
    QTRY_VERIFY(in<QAbstractButton>(dialog, "mergePair")->isEnabled());
    QTest::qWait(50);
    QDir().mkpath(u"look"_s);
    QVERIFY(dialog->grab().save(u"look/duplicates-%1.png"_s.arg(dark ? u"dark"_s : u"light"_s)));
    delete dialog;
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
}

QTEST_MAIN(TestDuplicatesDialog)
#include "tst_duplicatesdialog.moc"

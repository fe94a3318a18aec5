#include "models/items/timelinemodel.h"
#include "models/services/undojournal.h"
#include "storage/database.h"
#include "tests/ui/workshop.h"
#include "ui/composer/growingtext.h"
#include "ui/pages/customers/customerdetail.h"
#include "ui/pages/customers/customerlistpane.h"
#include "ui/pages/customers/customerlistview.h"
#include "ui/pages/customers/timelinefilterbar.h"
#include "ui/pages/customerspage.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

class TestCustomersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsTheNewestCustomerWithBriefAndTimeline();
    void typingInTheListNarrowsIt();
    void enterLeadsToTheHeader();
    void aCallIsLoggedWithoutTheMouse();
    void aPurchaseAndAnAnswerAreLogged();
    void whatIsTypedStaysWithItsCustomer();
    void draftsSurviveACrash();
    void aFailureKeepsTheText();
    void aCorrectionCountsAndCanBeUndone();
    void deletingCanBeUndone();
    void theFirstVersionOfATextStaysReadable();
    void filtersLeaveOutRows();
    void aTaskIsDoneFromTheBrief();
    void rememberIsChangedInPlace();
    void aNewCustomerIsAddedAndShown();
    void anEditorThatIsLeftWithChangesAsksOnce();
    void smallWindowsFold();
    void copyingThePhoneNumber();

private:
    void open();
    [[nodiscard]] CustomerDetail *detail() const { return m_page->findChild<CustomerDetail *>(); }
    [[nodiscard]] TimelineView *timeline() const { return detail()->timeline(); }
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<TemporaryShop> m_shop;
    std::unique_ptr<CustomersPage> m_page;
    CustomerId m_ingrid;
};

void TestCustomersPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"RapportTests"_s);
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
}

void TestCustomersPage::init()
{
    m_shop = std::make_unique<TemporaryShop>();
    Workshop workshop(**m_shop);
    workshop.neighbours();
    m_ingrid = workshop.ingrid();
    open();
}

void TestCustomersPage::open()
{
    m_page.reset();
    m_page = std::make_unique<CustomersPage>(**m_shop);
    m_page->resize(1286, 688);
    m_page->show();
    QVERIFY(QTest::qWaitFor([this] { return timeline()->model()->rowCount() > 0 && detail()->brief().customer.id.isValid(); }, 5000));
    QTest::qWait(60);
}

void TestCustomersPage::cleanup()
{
    m_page.reset();
    m_shop.reset();
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(100);
}

void TestCustomersPage::showsTheNewestCustomerWithBriefAndTimeline()
{
    QCOMPARE(m_page->currentCustomer(), m_ingrid);
    QCOMPARE(timeline()->model()->rowCount(), 15);
    QCOMPARE(detail()->brief().customer.name, u"Ingrid Solheim"_s);
    QVERIFY(find<QWidget>("addTag")->isVisible());
    QVERIFY(find<CustomerListView>("customerList")->currentIndex().isValid());
}

void TestCustomersPage::typingInTheListNarrowsIt()
{
    auto *list = find<CustomerListView>("customerList");
    list->setFocus();
    QTest::keyClicks(list, u"ow"_s);
    auto *search = find<QLineEdit>("customerSearch");
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, u"en"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_COMPARE(detail()->brief().customer.name, u"Owen Achterberg"_s);
}

void TestCustomersPage::enterLeadsToTheHeader()
{
    QApplication::setActiveWindow(m_page.get());
    auto *list = find<CustomerListView>("customerList");
    // As the rail and Ctrl+2 do.
    m_page->setFocus(Qt::OtherFocusReason);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(QApplication::focusWidget());
    QVERIFY(find<QWidget>("customerHeader")->isAncestorOf(QApplication::focusWidget()));
}

void TestCustomersPage::aCallIsLoggedWithoutTheMouse()
{
    QApplication::setActiveWindow(m_page.get());
    const int before = timeline()->model()->rowCount();
    m_page->newEntry();
    auto *text = find<GrowingText>("composerText");
    QVERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_1, Qt::AltModifier);
    QTest::keyClicks(text, u"Thanked us for the brake, very happy now."_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(timeline()->model()->rowCount(), before + 1);
    QTRY_VERIFY(text->toPlainText().isEmpty());
    bool found = false;
    for (int row = 0; row < 3; ++row) {
        const TimelineEntry entry = entryAt(timeline()->model()->index(row, 0));
        if (!entry.body.startsWith(u"Thanked us"_s))
            continue;
        found = true;
        QCOMPARE(entry.kind, u"call"_s);
        QVERIFY(entry.mood.score.value_or(0) > 50);
    }
    QVERIFY(found);
}

void TestCustomersPage::aPurchaseAndAnAnswerAreLogged()
{
    QApplication::setActiveWindow(m_page.get());
    const int before = timeline()->model()->rowCount();
    m_page->newEntry();
    QTest::keyClick(m_page.get(), Qt::Key_8, Qt::AltModifier);
    auto *amount = find<QLineEdit>("composerAmount");
    QVERIFY(amount->isVisible());
    QVERIFY(!find<QAbstractButton>("saveEntry")->isEnabled());
    QTest::keyClicks(amount, u"84,50"_s);
    QTest::keyClicks(find<GrowingText>("composerText"), u"Chain"_s);
    QTest::keyClick(find<GrowingText>("composerText"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(timeline()->model()->rowCount(), before + 1);
    QTRY_COMPARE(entryAt(timeline()->model()->index(1, 0)).amountMinor, 8450);

    QTest::keyClick(m_page.get(), Qt::Key_9, Qt::AltModifier);
    auto *value = find<QWidget>("surveyValue");
    QVERIFY(value->isVisible());
    QTest::keyClicks(value, u"10"_s);
    QTest::keyClick(find<GrowingText>("composerText"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(timeline()->model()->rowCount(), before + 2);
    QTRY_COMPARE(entryAt(timeline()->model()->index(1, 0)).value, 10);
    QTRY_VERIFY(!detail()->brief().lastAnswers.isEmpty());
}

void TestCustomersPage::whatIsTypedStaysWithItsCustomer()
{
    auto *text = find<GrowingText>("composerText");
    text->setPlainText(u"half a sentence about"_s);
    auto *list = find<CustomerListView>("customerList");
    list->setCurrentIndex(list->model()->index(2, 0));
    QVERIFY(text->toPlainText().isEmpty());
    text->setPlainText(u"another"_s);
    m_page->showCustomer(m_ingrid);
    QCOMPARE(text->toPlainText(), u"half a sentence about"_s);
}

void TestCustomersPage::draftsSurviveACrash()
{
    find<GrowingText>("composerText")->setPlainText(u"half a sentence about"_s);
    const QString file = m_shop->path() + u"-drafts"_s;
    QTRY_VERIFY(QFile::exists(file));
    // Whoever else works at this machine can't read it.
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    QFile::copy(file, m_shop->folder() + u"/kept"_s);
    m_page.reset();
    // As a crash would have left it: the file of a second ago.
    QFile::remove(file);
    QFile::copy(m_shop->folder() + u"/kept"_s, file);
    open();
    QCOMPARE(find<GrowingText>("composerText")->toPlainText(), u"half a sentence about"_s);
    find<GrowingText>("composerText")->clear();
    m_page.reset();
    QVERIFY(!QFile::exists(file));
}

void TestCustomersPage::aFailureKeepsTheText()
{
    auto *text = find<GrowingText>("composerText");
    text->setPlainText(u"This must not get lost"_s);
    // The customer goes away behind the composer's back: another program, an undone import.
    (void)await((*m_shop)->database().write([id = m_ingrid](Transaction &transaction) -> Result<void> {
        transaction.session().run(u"DELETE FROM customer WHERE id = ?"_s, id.value());
        return Done{};
    }));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    auto *bar = detail()->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisibleTo(m_page.get()));
    QVERIFY2(bar->message().startsWith(u"The entry was not saved"_s), qPrintable(bar->message()));
    QCOMPARE(text->toPlainText(), u"This must not get lost"_s);
}

void TestCustomersPage::aCorrectionCountsAndCanBeUndone()
{
    QModelIndex call;
    for (int row = 0; row < timeline()->model()->rowCount() && !call.isValid(); ++row) {
        if (entryAt(timeline()->model()->index(row, 0)).body.startsWith(u"Second time"_s))
            call = timeline()->model()->index(row, 0);
    }
    QVERIFY(call.isValid());
    const QPersistentModelIndex kept(call);
    timeline()->correctScore(kept);
    auto *number = timeline()->findChild<QWidget *>(u"score"_s);
    QVERIFY(number);
    QTest::keyClick(number, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(number, u"-0.9"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(entryAt(kept).mood.corrected, std::optional(-900));
    QTRY_COMPARE(detail()->brief().summary.mood, std::optional(-900));
    QVERIFY((*m_shop)->undo().canUndo());
    QVERIFY(await((*m_shop)->undo().undo()).ok());
    QTRY_VERIFY(!entryAt(kept).mood.corrected);
}

void TestCustomersPage::deletingCanBeUndone()
{
    const int before = timeline()->model()->rowCount();
    timeline()->setCurrentIndex(timeline()->model()->index(1, 0));
    QTest::keyClick(timeline(), Qt::Key_Delete);
    QTRY_COMPARE(timeline()->model()->rowCount(), before - 1);
    QVERIFY(await((*m_shop)->undo().undo()).ok());
    QTRY_COMPARE(timeline()->model()->rowCount(), before);
}

void TestCustomersPage::theFirstVersionOfATextStaysReadable()
{
    const TimelineEntry entry = entryAt(timeline()->model()->index(1, 0));
    QVERIFY(await((*m_shop)->journal().edit(InteractionId(entry.key.id), entry.version, u"Shorter."_s)).ok());
    QTRY_COMPARE(entryAt(timeline()->model()->index(1, 0)).body, u"Shorter."_s);
    timeline()->setCurrentIndex(timeline()->model()->index(1, 0));
    QTest::keyClick(timeline(), Qt::Key_E);
    auto *dialog = m_page->window()->findChild<QWidget *>(u"entryTextDialog"_s);
    QVERIFY(dialog);
    auto *first = dialog->findChild<QLabel *>(u"firstText"_s);
    QTRY_VERIFY(first->isVisible());
    QVERIFY(first->text().contains(u"Second time the rear brake"_s));
    dialog->findChild<QPlainTextEdit *>(u"entryText"_s)->setPlainText(u"Longer again, and she was happy."_s);
    dialog->findChild<QAbstractButton *>(u"saveEntryText"_s)->click();
    QTRY_COMPARE(entryAt(timeline()->model()->index(1, 0)).body, u"Longer again, and she was happy."_s);
    QCOMPARE(await((*m_shop)->journal().firstText(InteractionId(entry.key.id))).value(), entry.body);
}

void TestCustomersPage::filtersLeaveOutRows()
{
    auto *bar = find<TimelineFilterBar>("timelineFilterBar");
    const auto chips = bar->findChildren<QAbstractButton *>();
    for (QAbstractButton *chip : chips) {
        if (chip->text() == u"Purchases"_s)
            chip->click();
    }
    QTRY_COMPARE(timeline()->model()->rowCount(), 3);
    bar->startSearch();
    auto *search = find<QLineEdit>("timelineSearch");
    search->setText(u"nothing has this word"_s);
    QTRY_COMPARE(timeline()->model()->rowCount(), 0);
    bar->clear();
    QTRY_COMPARE(timeline()->model()->rowCount(), 15);
}

void TestCustomersPage::aTaskIsDoneFromTheBrief()
{
    auto *done = find<QAbstractButton>("taskDone");
    QVERIFY(done);
    done->click();
    QTRY_COMPARE(detail()->brief().openTasks.size(), 0);
}

void TestCustomersPage::rememberIsChangedInPlace()
{
    find<QAbstractButton>("editRemember")->click();
    auto *text = find<QPlainTextEdit>("rememberText");
    QVERIFY(text->isVisible());
    text->setPlainText(u"Prefers e-mail"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(detail()->brief().customer.remember, u"Prefers e-mail"_s);
    QTRY_VERIFY(!text->isVisible());
    // Phone, e-mail and tags are still there.
    QCOMPARE(detail()->brief().customer.contactPoints.size(), 2);
    QCOMPARE(detail()->brief().customer.tags.size(), 2);

    // What is half written goes to the one it is about, not to whoever is looked at next.
    find<QAbstractButton>("editRemember")->click();
    text->setPlainText(u"Prefers letters"_s);
    auto *list = find<CustomerListView>("customerList");
    list->setCurrentIndex(list->model()->index(2, 0));
    QTRY_COMPARE(await((*m_shop)->customers().brief(m_ingrid))->customer.remember, u"Prefers letters"_s);
    QVERIFY(!text->isVisible());
}

void TestCustomersPage::aNewCustomerIsAddedAndShown()
{
    m_page->newCustomer({}, u"0451 555 0177"_s);
    auto *dialog = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_page->window()->findChild<QWidget *>(u"customerDialog"_s);
    QVERIFY(dialog);
    // Neither name nor company: said beside the field, nothing lost.
    dialog->findChild<QAbstractButton *>(u"saveCustomer"_s)->click();
    auto *problem = dialog->findChild<FieldProblem *>(u"field.name.problem"_s);
    QTRY_VERIFY(problem->isVisibleTo(dialog));
    QVERIFY(!dialog->findChild<MessageBar *>()->isVisibleTo(dialog));
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"field.phones"_s)->toPlainText(), u"0451 555 0177"_s);
    dialog->findChild<QLineEdit *>(u"field.name"_s)->setText(u"Rasmus Ek"_s);
    QVERIFY(!problem->isVisibleTo(dialog));
    dialog->findChild<QLineEdit *>(u"field.tags"_s)->setText(u"e-bike, Loyal"_s);
    dialog->findChild<QAbstractButton *>(u"saveCustomer"_s)->click();
    QTRY_COMPARE(detail()->brief().customer.name, u"Rasmus Ek"_s);
    QCOMPARE(detail()->brief().customer.tags.size(), 2);
    QCOMPARE(timeline()->model()->rowCount(), 0);
}

void TestCustomersPage::anEditorThatIsLeftWithChangesAsksOnce()
{
    find<QAbstractButton>("editCustomer")->click();
    QPointer<QWidget> dialog = m_page->window()->findChild<QWidget *>(u"customerDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"field.name"_s)->text(), u"Ingrid Solheim"_s);
    dialog->findChild<QLineEdit *>(u"field.warning"_s)->setText(u"Careful"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QVERIFY(detail()->brief().customer.warning.isEmpty());
}

void TestCustomersPage::smallWindowsFold()
{
    QVERIFY(!find<QWidget>("briefStrip")->isVisible());
    m_page->resize(1100, 640);
    QVERIFY(find<QWidget>("briefStrip")->isVisible());
    QVERIFY(find<QWidget>("customerListPane")->isVisible());
    m_page->resize(944, 560);
    QVERIFY(!find<QWidget>("customerListPane")->isVisible());
    find<QAbstractButton>("backToList")->click();
    QVERIFY(find<QWidget>("customerListPane")->isVisible());
    QVERIFY(!detail()->isVisible());
    auto *list = find<CustomerListView>("customerList");
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(detail()->isVisible());
    m_page->resize(1286, 688);
    QVERIFY(find<QWidget>("customerListPane")->isVisible());
    QVERIFY(!find<QWidget>("briefStrip")->isVisible());
    QVERIFY(find<QWidget>("customerBrief")->isVisible());
}

void TestCustomersPage::copyingThePhoneNumber()
{
    find<QAbstractButton>("copyPhone")->click();
    QCOMPARE(QApplication::clipboard()->text(), u"0451 555 0142"_s);
}

QTEST_MAIN(TestCustomersPage)
#include "tst_customerspage.moc"

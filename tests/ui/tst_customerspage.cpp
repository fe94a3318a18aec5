#include "models/items/timelinemodel.h"
#include "models/services/customers.h"
#include "models/services/journal.h"
#include "models/services/shop.h"
#include "models/services/undojournal.h"
#include "storage/database.h"
#include "tests/kit/temporaryshop.h"
#include "ui/composer/growingtext.h"
#include "ui/pages/customers/customerdetail.h"
#include "ui/pages/customers/customerlistpane.h"
#include "ui/pages/customers/customerlistview.h"
#include "ui/pages/customers/timelinefilterbar.h"
#include "ui/pages/customerspage.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/timelineview.h"
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

namespace {

constexpr qint64 hour = 3600 * 1000;
constexpr qint64 day = 24 * hour;
constexpr qint64 noon = TemporaryShop::noon;

/// A bicycle workshop of a dozen customers, written through the services like everything else.
class Workshop
{
public:
    explicit Workshop(Workspace &workspace) : m_workspace(workspace)
    {
        for (const QString &name : {u"Jonas"_s, u"Nora"_s}) {
            Staff staff;
            staff.name = name;
            m_staff << await(workspace.shop().saveStaff(staff)).value();
        }
        for (const QString &name : {u"Brakes"_s, u"Delivery"_s, u"Booking"_s}) {
            Topic topic;
            topic.name = name;
            m_topics << await(workspace.shop().saveTopic(topic)).value();
        }
    }

    CustomerId add(const QString &name, const QString &company = {}, const QString &phone = {}, const QString &email = {}, const QStringList &tags = {},
                   const QString &remember = {}, const QString &warning = {})
    {
        CustomerDraft draft;
        draft.customer.name = name;
        draft.customer.company = company;
        draft.customer.tags = tags;
        draft.customer.remember = remember;
        draft.customer.warning = warning;
        if (!phone.isEmpty())
            draft.phones << phone;
        if (!email.isEmpty())
            draft.emails << email;
        return await(m_workspace.customers().create(draft)).value();
    }

    InteractionId talk(CustomerId customer, InteractionKind kind, qint64 at, const QString &text, Direction direction = Direction::In, int topic = -1, int minutes = 0)
    {
        InteractionDraft draft;
        draft.customer = customer;
        draft.kind = kind;
        draft.direction = direction;
        draft.at = at;
        draft.text = text;
        draft.staff = m_staff.at(0);
        if (topic >= 0)
            draft.topic = m_topics.at(topic);
        if (minutes > 0)
            draft.duration = minutes * 60;
        return await(m_workspace.journal().log(draft)).value();
    }

    void sell(CustomerId customer, qint64 at, qint64 minor, const QString &what)
    {
        PurchaseDraft draft;
        draft.customer = customer;
        draft.at = at;
        draft.amountMinor = minor;
        draft.title = what;
        (void)await(m_workspace.journal().sell(draft)).value();
    }

    void answer(CustomerId customer, FeedbackKind kind, qint64 at, int value, int scale, const QString &comment = {}, const QString &channel = {})
    {
        FeedbackDraft draft;
        draft.customer = customer;
        draft.kind = kind;
        draft.at = at;
        draft.value = value;
        draft.scale = scale;
        draft.comment = comment;
        if (kind == FeedbackKind::Review)
            draft.source = channel;
        else
            draft.channel = channel;
        if (kind == FeedbackKind::Ces)
            draft.wording = u"2.0"_s;
        (void)await(m_workspace.journal().answer(draft)).value();
    }

    TaskId plan(CustomerId customer, const QString &text, QDate due, bool promised)
    {
        TaskDraft draft;
        draft.customer = customer;
        draft.text = text;
        draft.due = due;
        draft.promised = promised;
        draft.staff = m_staff.at(0);
        return await(m_workspace.journal().plan(draft)).value();
    }

    /// The customer of the pictures.
    CustomerId ingrid()
    {
        const CustomerId id = add(u"Ingrid Solheim"_s, u"Kita Regenbogen"_s, u"0451 555 0142"_s, u"ingrid@kita-regenbogen.example"_s, {u"cargo bike"_s, u"Loyal"_s},
                                  u"No calls before 10, night shifts\nNeeds it for the school run: offer the loan bike"_s);
        talk(id, InteractionKind::Visit, noon - 200 * day, u"Picked up the cargo bike, delighted with the colour, thanked Jonas twice."_s);
        talk(id, InteractionKind::Email, noon - 160 * day, u"Asked for an invoice copy, thanks for the quick answer."_s);
        sell(id, noon - 150 * day, 12'900, u"Rain cover, lights"_s);
        talk(id, InteractionKind::Call, noon - 120 * day, u"Very happy with the bike, the kids love it."_s);
        sell(id, noon - 110 * day, 4'550, u"First inspection"_s);
        talk(id, InteractionKind::Visit, noon - 60 * day, u"Good visit, she likes the new lights."_s);
        talk(id, InteractionKind::Chat, noon - 40 * day, u"The brake squeals since the inspection, a bit annoying."_s, Direction::In, 0);
        answer(id, FeedbackKind::Ces, noon - 39 * day, 4, 7);
        answer(id, FeedbackKind::Csat, noon - 30 * day, 3, 5);
        answer(id, FeedbackKind::Review, noon - 22 * day, 4, 5, u"They lent us a bike so the kids got to school. That is service."_s, u"town portal"_s);
        sell(id, noon - 12 * day - hour, 8'450, u"Brake service rear, pads Magura 8.P, 1 h labour"_s);
        answer(id, FeedbackKind::Nps, noon - 12 * day, 6, 10, u"Nice people, but the booking took three tries."_s, u"email"_s);
        const TaskId loan = plan(id, u"Reserve loan bike for Wednesday"_s, QDate(2026, 11, 22), false);
        (void)await(m_workspace.journal().setTaskDone(loan, true));
        plan(id, u"Call back about the rear brake"_s, QDate(2026, 11, 23), true);
        talk(id, InteractionKind::Call, noon - 2 * hour,
             u"Second time the rear brake squeals after our service. Waited 40 minutes on Saturday and nobody said a word. Stayed friendly throughout, but said she might look elsewhere."_s,
             Direction::In, 0, 6);
        (void)await(m_workspace.customers().setConsent(id, u"news"_s, true, u"counter"_s));
        (void)await(m_workspace.customers().setConsent(id, u"surveys"_s, false, u"phone"_s));
        return id;
    }

    void neighbours()
    {
        const CustomerId tomasz = add(u"Tomasz Wieczorek"_s, {}, u"+48 22 555 01 17"_s);
        talk(tomasz, InteractionKind::Visit, noon - 3 * hour, u"Service booked. Great advice, friendly people, but the price is far too high and he is disappointed."_s);
        const CustomerId priya = add(u"Priya Raman"_s);
        talk(priya, InteractionKind::Chat, noon - day, u"Asked about child seats, thanks for the nice help."_s);
        const CustomerId max = add(u"Maximiliane von Hohenstein-Wittgenberg zu Sayn"_s, u"Fahrradfreunde"_s);
        sell(max, noon - day, 8'900, u"helmet, matt black"_s);
        const CustomerId owen = add(u"Owen Achterberg"_s);
        answer(owen, FeedbackKind::Review, noon - 2 * day, 5, 5, u"Excellent, Jonas fixed it while I waited. Best shop in town, I love it."_s, u"town portal"_s);
        const CustomerId nord = add({}, u"Lastenrad Nord e. V."_s);
        talk(nord, InteractionKind::Email, noon - 3 * day, u"Invoice copy for three bikes."_s);
        const CustomerId daniela = add(u"Daniela Ferreira"_s, {}, {}, {}, {}, {}, u"Asked twice not to be called"_s);
        answer(daniela, FeedbackKind::Nps, noon - 4 * day, 4, 10, u"Nobody told me the part was late, I came twice."_s, u"email"_s);
        const CustomerId yusuf = add(u"Yusuf Demir"_s);
        talk(yusuf, InteractionKind::Visit, noon - 5 * day, u"Test ride, liked the Gazelle."_s);
        const CustomerId cafe = add(u"Lea Brandt"_s, u"Café Kurbel"_s);
        talk(cafe, InteractionKind::Call, noon - 6 * day, u"Delivery trailer, call in spring"_s, Direction::Out);
        add(u"Nobody Yet"_s);
    }

private:
    Workspace &m_workspace;
    QVector<StaffId> m_staff;
    QVector<TopicId> m_topics;
};

void settle(int ms = 60)
{
    QTest::qWait(ms);
}

} // namespace

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
    void filtersLeaveOutRows();
    void aTaskIsDoneFromTheBrief();
    void rememberIsChangedInPlace();
    void aNewCustomerIsAddedAndShown();
    void anEditorThatIsLeftWithChangesAsksOnce();
    void anEmptyShopSaysWhatToDo();
    void smallWindowsFold();
    void copyingThePhoneNumber();
    void pictures_data();
    void pictures();

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
    settle();
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
    list->setFocus();
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
}

void TestCustomersPage::aNewCustomerIsAddedAndShown()
{
    m_page->newCustomer({}, u"0451 555 0177"_s);
    auto *dialog = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_page->window()->findChild<QWidget *>(u"customerDialog"_s);
    QVERIFY(dialog);
    // Neither name nor company: said beside the field, nothing lost.
    dialog->findChild<QAbstractButton *>(u"saveCustomer"_s)->click();
    auto *bar = dialog->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisibleTo(dialog));
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"field.phones"_s)->toPlainText(), u"0451 555 0177"_s);
    dialog->findChild<QLineEdit *>(u"field.name"_s)->setText(u"Rasmus Ek"_s);
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

void TestCustomersPage::anEmptyShopSaysWhatToDo()
{
    m_page.reset();
    TemporaryShop empty;
    CustomersPage page(*empty);
    page.resize(1286, 688);
    page.show();
    QTRY_VERIFY(page.findChild<CustomerListPane *>()->findChild<QAbstractButton *>(u"emptyState.action"_s)->isVisible());
    QVERIFY(!page.currentCustomer().isValid());
    page.newEntry();
    QVERIFY(page.window()->findChild<QWidget *>(u"customerDialog"_s));
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

void TestCustomersPage::pictures_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    QTest::newRow("1366-light") << QSize(1366, 768) << false << 100;
    QTest::newRow("1366-dark") << QSize(1366, 768) << true << 100;
    QTest::newRow("1920-light") << QSize(1920, 1080) << false << 100;
    QTest::newRow("1920-dark") << QSize(1920, 1080) << true << 100;
    QTest::newRow("1024-light") << QSize(1024, 640) << false << 100;
    QTest::newRow("1200-light") << QSize(1200, 700) << false << 100;
    QTest::newRow("1366-light-150") << QSize(1366, 768) << false << 150;
    QTest::newRow("1920-light-150") << QSize(1920, 1080) << false << 150;
}

void TestCustomersPage::pictures()
{
    QFETCH(QSize, window);
    QFETCH(bool, dark);
    QFETCH(int, scale);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);
    // The page without rail, top bar and status line.
    m_page->resize(window - QSize(80, 80));
    QApplication::setActiveWindow(m_page.get());
    auto *text = find<GrowingText>("composerText");
    text->setPlainText(u"Called her about the brake: it is redone tomorrow, loan bike until Friday. Relieved, thanked us."_s);
    settle(250);
    for (int row = 0; row < timeline()->model()->rowCount(); ++row) {
        if (entryAt(timeline()->model()->index(row, 0)).body.startsWith(u"Second time"_s)) {
            timeline()->setCurrentIndex(timeline()->model()->index(row, 0));
            timeline()->setOpen(timeline()->model()->index(row, 0), true);
        }
    }
    timeline()->scrollTo(timeline()->model()->index(0, 0));
    text->setFocus();
    settle(100);
    const QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/grabs"));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(m_page->grab().save(folder.filePath(u"customers-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
}

QTEST_MAIN(TestCustomersPage)
#include "tst_customerspage.moc"

#include "models/items/timelinemodel.h"
#include "models/services/pins.h"
#include "models/services/transcripts.h"
#include "storage/database.h"
#include "storage/repos/cases.h"
#include "storage/repos/interactions.h"
#include "storage/repos/totals.h"
#include "tests/ui/workshop.h"
#include "ui/pages/customers/briefrow.h"
#include "ui/pages/customers/customerdetail.h"
#include "ui/pages/customers/noteline.h"
#include "ui/pages/customers/timelinefilterbar.h"
#include "ui/pages/customerspage.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/pinnednotes.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// The phone rings: what the screen says about who calls, and how fast one comes to what happened.
class TestBeforeYouCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theBriefSaysWhatIsOpenAndWhatWasLast();
    void aHousemateIsAClickAway();
    void aPinnedNoteStaysInSight();
    void nLeadsToTheLastBadEntryAndTheOneBefore();
    void aJumpReachesWhatIsNotReadYet();
    void aMatterStandsOnItsEntries();
    void aChatShowsItsTurnsAndWhoTookOver();
    void aPeriodOfOnesOwnIsShown();
    void pictures_data();
    void pictures();

private:
    void open(CustomerId customer);
    [[nodiscard]] CustomerDetail *detail() const { return m_page->findChild<CustomerDetail *>(); }
    [[nodiscard]] TimelineView *timeline() const { return detail()->timeline(); }
    [[nodiscard]] TimelineEntry current() const { return entryAt(timeline()->currentIndex()); }
    [[nodiscard]] QStringList rowsNamed(const char *name) const
    {
        QStringList texts;
        for (const BriefRow *row : m_page->findChildren<BriefRow *>(QString::fromLatin1(name)))
            texts << row->accessibleName();
        return texts;
    }
    void addMatter(InteractionId entry, const QString &subject);
    InteractionId keepChat();

    std::unique_ptr<TemporaryShop> m_shop;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<CustomersPage> m_page;
    CustomerId m_ingrid;
    CustomerId m_arne;
};

void TestBeforeYouCall::initTestCase()
{
    QCoreApplication::setOrganizationName(u"RapportTests"_s);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ThemeManager::instance()->install();
}

void TestBeforeYouCall::init()
{
    m_shop = std::make_unique<TemporaryShop>();
    m_workshop = std::make_unique<Workshop>(**m_shop);
    m_ingrid = m_workshop->ingrid();
    m_arne = m_workshop->add(u"Arne Solheim"_s, {}, u"+49 451 5550142"_s);
}

void TestBeforeYouCall::cleanup()
{
    m_page.reset();
    m_workshop.reset();
    m_shop.reset();
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(100);
}

void TestBeforeYouCall::open(CustomerId customer)
{
    m_page = std::make_unique<CustomersPage>(**m_shop);
    m_page->resize(1286, 688);
    m_page->show();
    m_page->showCustomer(customer);
    QTRY_COMPARE(detail()->brief().customer.id, customer);
    QTest::qWait(60);
}

void TestBeforeYouCall::addMatter(InteractionId entry, const QString &subject)
{
    const auto written = await((*m_shop)->database().write([&](Transaction &transaction) -> Result<Done> {
        Session &session = transaction.session();
        const Interaction stored = *repos::find(session, entry);
        ServiceCase matter;
        matter.customer = stored.customer;
        matter.subject = subject;
        matter.openedAt = stored.when.at;
        matter.openedDay = stored.when.day;
        matter.id = repos::insert(session, matter);
        repos::Totals totals;
        totals.add(matter);
        Interaction row = stored;
        row.caseId = matter.id;
        repos::update(session, stored, row);
        totals.flush(session);
        return Done{};
    }));
    QVERIFY(written.ok());
}

InteractionId TestBeforeYouCall::keepChat()
{
    ChatDraft draft;
    draft.customer = m_ingrid;
    const QString text = u"21.11.26, 16:02 - Shop Bot: Hello! I am a virtual assistant. How can I help?\n"
                         "21.11.26, 16:03 - Ingrid: The brake squeals again and nobody picks up the phone. I am really annoyed.\n"
                         "21.11.26, 16:03 - Shop Bot: Please choose an option: 1 booking, 2 prices.\n"
                         "21.11.26, 16:06 - Jonas: Hello Ingrid, Jonas here. I am sorry. Bring it on Monday at nine, the loan bike is ready.\n"
                         "21.11.26, 16:09 - Ingrid: Wonderful, thank you so much, that helps a lot!\n"_s;
    const auto reading = (*m_shop)->transcripts().read(text, std::nullopt);
    draft.chat = await(reading);
    Staff jonas;
    jonas.id = StaffId(1);
    jonas.name = u"Jonas"_s;
    draft.speakers = exchange::chatSpeakers(draft.chat, {{jonas}, {}, {}});
    return await((*m_shop)->transcripts().keep(draft))->newest;
}

void TestBeforeYouCall::theBriefSaysWhatIsOpenAndWhatWasLast()
{
    const InteractionId call = m_workshop->talk(m_ingrid, InteractionKind::Call, noon - hour, u"The light does not work."_s);
    addMatter(call, u"Light fails in the rain"_s);
    open(m_ingrid);
    const QStringList contacts = rowsNamed("lastContact");
    QCOMPARE(contacts.size(), 3);
    QVERIFY2(contacts.at(0).contains(u"The light does not work"_s), qPrintable(contacts.at(0)));
    QVERIFY2(contacts.at(1).contains(u"unhappy"_s) || contacts.at(1).contains(u"upset"_s), qPrintable(contacts.at(1)));
    QStringList open;
    for (const NoteLine *line : m_page->findChildren<NoteLine *>())
        open << line->accessibleName();
    QVERIFY2(open.filter(u"Light fails in the rain"_s).size() == 1, qPrintable(open.join(u'\n')));
    QVERIFY2(open.filter(u"promised"_s).size() == 1, qPrintable(open.join(u'\n')));
    const auto *when = m_page->findChild<QLabel *>(u"brief.moodWhen"_s);
    QVERIFY2(when->text().endsWith(u", call"_s), qPrintable(when->text()));
    QVERIFY2(when->heightForWidth(when->width()) <= when->height(), "cut off");
    // A contact leads to its place.
    m_page->findChild<BriefRow *>(u"lastContact"_s)->click();
    QTRY_VERIFY(timeline()->currentIndex().isValid() && current().body == u"The light does not work."_s);
    QVERIFY(timeline()->isOpen(timeline()->currentIndex()));
}

void TestBeforeYouCall::aHousemateIsAClickAway()
{
    open(m_ingrid);
    QCOMPARE(rowsNamed("housemate").size(), 1);
    QVERIFY(rowsNamed("housemate").first().startsWith(u"Arne Solheim"_s));
    m_page->findChild<BriefRow *>(u"housemate"_s)->click();
    QTRY_COMPARE(m_page->currentCustomer(), m_arne);
    QTRY_COMPARE(detail()->brief().customer.id, m_arne);
    QTRY_VERIFY(rowsNamed("housemate").join(u',').contains(u"Ingrid"_s));
}

void TestBeforeYouCall::aPinnedNoteStaysInSight()
{
    m_workshop->talk(m_ingrid, InteractionKind::Note, noon - 300 * day, u"Key number 4711, spare key in the safe."_s, Direction::None);
    open(m_ingrid);
    timeline()->setFocus();
    for (int row = 0; row < timeline()->model()->rowCount(); ++row) {
        if (entryAt(timeline()->model()->index(row, 0)).kind == u"note"_s)
            timeline()->setCurrentIndex(timeline()->model()->index(row, 0));
    }
    QCOMPARE(current().kind, u"note"_s);
    QTest::keyClick(timeline(), Qt::Key_P);
    QTRY_VERIFY(m_page->findChild<PinnedLine *>());
    const auto *line = m_page->findChild<PinnedLine *>();
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"Key number 4711, spare key in the safe."_s);
    timeline()->setCurrentIndex(timeline()->model()->index(0, 0));
    m_page->findChild<PinnedLine *>()->click();
    QTRY_COMPARE(current().kind, u"note"_s);
    m_page->findChild<QAbstractButton *>(u"unpin"_s)->click();
    QTRY_VERIFY(!m_page->findChild<PinnedNotes *>()->isVisible());
}

void TestBeforeYouCall::nLeadsToTheLastBadEntryAndTheOneBefore()
{
    open(m_ingrid);
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_N);
    QTRY_VERIFY(timeline()->currentIndex().isValid() && current().body.startsWith(u"Second time the rear brake"_s));
    QVERIFY(timeline()->isOpen(timeline()->currentIndex()));
    const qint64 newest = current().when.at;
    QTest::keyClick(timeline(), Qt::Key_N);
    QTRY_VERIFY(current().when.at < newest);
    QVERIFY(*current().mood.effective() <= -50);
    QSignalSpy noted(detail(), &CustomerDetail::noted);
    for (int i = 0; i < 20 && noted.isEmpty(); ++i) {
        QTest::keyClick(timeline(), Qt::Key_N);
        QTest::qWait(30);
    }
    QCOMPARE(noted.count(), 1);
}

void TestBeforeYouCall::aJumpReachesWhatIsNotReadYet()
{
    const CustomerId long_ = m_workshop->add(u"Long Story"_s);
    m_workshop->talk(long_, InteractionKind::Call, noon - 900 * day, u"Terrible, I am furious, the worst service ever."_s);
    for (int i = 0; i < 250; ++i)
        m_workshop->sell(long_, noon - (i + 1) * day, 1000 + i, u"Tube"_s);
    open(long_);
    QVERIFY(timeline()->model()->rowCount() < 200);
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_N);
    QTRY_VERIFY(timeline()->currentIndex().isValid() && current().body.startsWith(u"Terrible"_s));
}

void TestBeforeYouCall::aMatterStandsOnItsEntries()
{
    const InteractionId call = m_workshop->talk(m_ingrid, InteractionKind::Call, noon - hour, u"The light does not work."_s);
    addMatter(call, u"Light fails in the rain"_s);
    open(m_ingrid);
    bool spoken = false;
    for (int row = 0; row < timeline()->model()->rowCount(); ++row)
        spoken = spoken || timeline()->spokenText(timeline()->model()->index(row, 0)).contains(u"Matter: Light fails in the rain"_s);
    QVERIFY(spoken);
}

void TestBeforeYouCall::aChatShowsItsTurnsAndWhoTookOver()
{
    const InteractionId chat = keepChat();
    open(m_ingrid);
    const EntryKey key{EntryTable::Interaction, chat.value()};
    QVERIFY(timeline()->showEntry(key));
    QTRY_VERIFY(timeline()->spokenText(timeline()->currentIndex()).contains(u"Jonas took over"_s));
    const QString spoken = timeline()->spokenText(timeline()->currentIndex());
    QVERIFY2(spoken.contains(u"→"_s), qPrintable(spoken));
    // It stays as it was said.
    QSignalSpy edit(timeline(), &TimelineView::editRequested);
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_E);
    QCOMPARE(edit.count(), 0);
}

void TestBeforeYouCall::aPeriodOfOnesOwnIsShown()
{
    open(m_ingrid);
    auto *bar = m_page->findChild<TimelineFilterBar *>();
    QMetaObject::invokeMethod(bar, [bar] { bar->askForDays(); });
    auto *dialog = m_page->window()->findChild<QDialog *>(u"dayRange"_s);
    QVERIFY(dialog);
    const QDate today(2026, 11, 22);
    dialog->findChild<QDateEdit *>(u"dayRange.from"_s)->setDate(today.addDays(-31));
    dialog->findChild<QDateEdit *>(u"dayRange.to"_s)->setDate(today.addDays(-29));
    dialog->accept();
    QTRY_COMPARE(timeline()->model()->rowCount(), 1);
    QCOMPARE(entryAt(timeline()->model()->index(0, 0)).kind, u"csat"_s);
}

void TestBeforeYouCall::pictures_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    QTest::newRow("1366-light") << QSize(1366, 768) << false << 100;
    QTest::newRow("1366-dark") << QSize(1366, 768) << true << 100;
    QTest::newRow("1920-light") << QSize(1920, 1080) << false << 100;
    QTest::newRow("1366-light-150") << QSize(1366, 768) << false << 150;
}

void TestBeforeYouCall::pictures()
{
    QFETCH(QSize, window);
    QFETCH(bool, dark);
    QFETCH(int, scale);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);
    const InteractionId chat = keepChat();
    const InteractionId note = m_workshop->talk(m_ingrid, InteractionKind::Note, noon - 3 * day, u"Key number 4711, spare key in the safe; her neighbour may collect the bike."_s, Direction::None);
    (void)await(setPinned(**m_shop, note, true));
    addMatter(m_workshop->talk(m_ingrid, InteractionKind::Call, noon - hour, u"The light does not work in the rain, but thanks for the quick answer."_s), u"Light fails in the rain"_s);
    m_page = std::make_unique<CustomersPage>(**m_shop);
    m_page->resize(window - QSize(80, 80));
    m_page->show();
    m_page->showCustomer(m_ingrid);
    QTRY_COMPARE(detail()->brief().customer.id, m_ingrid);
    QTRY_VERIFY(timeline()->showEntry({EntryTable::Interaction, chat.value()}));
    QTest::qWait(400);
    const QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/grabs"));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(m_page->grab().save(folder.filePath(u"brief-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
    timeline()->closeAll();
    timeline()->scrollToTop();
    m_page->resize(m_page->size() - QSize(1, 0));
    QTest::qWait(50);
    QVERIFY(m_page->grab().save(folder.filePath(u"brief-%1-top.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
}

QTEST_MAIN(TestBeforeYouCall)
#include "tst_beforeyoucall.moc"

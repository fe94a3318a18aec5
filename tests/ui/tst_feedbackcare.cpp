#include "models/items/inboxmodel.h"
#include "models/services/counter.h"
#include "models/services/inbox.h"
#include "models/services/undojournal.h"
#include "models/services/worklist.h"
#include "tests/ui/themed.h"
#include "tests/ui/workshop.h"
#include "ui/composer/growingtext.h"
#include "ui/pages/feedback/feedbacklist.h"
#include "ui/pages/feedbackpage.h"
#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// Stands for the desktop's mail program.
class MailProgram : public QObject
{
    Q_OBJECT

public:
    MailProgram() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "open"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }
    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url.toString(); }
};

/// Nothing written on the Feedback page gets lost or to the wrong answer, and what never was an answer can go.
class TestFeedbackCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void cleanup();
    void whatIsWrittenSurvivesACrash();
    void aNoteStaysWithItsAnswer_data();
    void aNoteStaysWithItsAnswer();
    void aPrankAtTheCounterIsDeleted();
    void aRefusedMailIsSaid();
    void theFollowUpIsForADayTheShopIsOpen();

private:
    [[nodiscard]] FeedbackId answer(CustomerId customer, const QString &comment, qint64 daysAgo)
    {
        FeedbackDraft draft;
        draft.customer = customer;
        draft.value = 3;
        draft.comment = comment;
        draft.channel = u"email"_s;
        draft.at = noon - daysAgo * day;
        return await((*m_shop)->journal().answer(draft)).value();
    }
    void open();
    [[nodiscard]] QString note(FeedbackId id) { return await((*m_shop)->inbox().detail(id))->row.care.handedNote; }
    [[nodiscard]] QListView *list() const { return find<QListView>("feedbackList"); }
    [[nodiscard]] FeedbackId current() const { return m_page->findChild<FeedbackList *>()->current(); }
    template<class W>
    [[nodiscard]] W *find(const char *name) const
    {
        return m_page->findChild<W *>(QString::fromLatin1(name));
    }

    Themed m_theme;
    std::unique_ptr<TemporaryShop> m_shop;
    std::unique_ptr<FeedbackPage> m_page;
    CustomerId m_daniela;
    CustomerId m_owen;
};

void TestFeedbackCare::init()
{
    m_theme.reset();
    m_shop = std::make_unique<TemporaryShop>();
    Workshop workshop(**m_shop);
    m_daniela = workshop.add(u"Daniela Ferreira"_s, {}, {}, u"daniela@example.org"_s);
    m_owen = workshop.add(u"Owen Achterberg"_s);
}

void TestFeedbackCare::cleanup()
{
    m_page.reset();
    m_shop.reset();
}

void TestFeedbackCare::open()
{
    m_page = std::make_unique<FeedbackPage>(**m_shop);
    m_page->resize(1286, 688);
    m_page->show();
    m_page->activateWindow();
    m_page->setFocus();
    QTRY_VERIFY(m_page->findChild<InboxModel *>()->isReady());
    QTest::qWait(40);
}

void TestFeedbackCare::whatIsWrittenSurvivesACrash()
{
    const FeedbackId first = answer(m_daniela, u"Came twice."_s, 5);
    const FeedbackId second = answer(m_owen, u"Waited."_s, 2);
    open();
    QTRY_COMPARE(current(), first);
    QTest::qWait(40);
    find<GrowingText>("feedback.text")->setPlainText(u"Dear Daniela"_s);
    m_page->showFeedback(second);
    QTRY_COMPARE(current(), second);
    find<GrowingText>("feedback.text")->setPlainText(u"Dear Owen"_s);
    const QString file = m_shop->path() + u"-drafts"_s;
    QTRY_VERIFY(QFile::exists(file));
    // Whoever else works at this machine can't read it.
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    QFile::copy(file, m_shop->folder() + u"/kept"_s);
    m_page.reset();
    // As a crash would have left it.
    QFile::remove(file);
    QVERIFY(QFile::copy(m_shop->folder() + u"/kept"_s, file));
    open();
    QTRY_COMPARE(current(), first);
    QCOMPARE(find<GrowingText>("feedback.text")->toPlainText(), u"Dear Daniela"_s);
    // Kept, it is no draft any more; the other one is.
    QTest::qWait(40);
    find<QAbstractButton>("feedback.send")->click();
    QTRY_COMPARE(current(), second);
    QTRY_COMPARE(find<GrowingText>("feedback.text")->toPlainText(), u"Dear Owen"_s);
    m_page.reset();
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray written = kept.readAll();
    QVERIFY(written.contains("Owen") && !written.contains("Daniela"));
    open();
    find<GrowingText>("feedback.text")->clear();
    m_page.reset();
    QVERIFY(!QFile::exists(file));
}

void TestFeedbackCare::aNoteStaysWithItsAnswer_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("answered meanwhile") << int(Qt::Key_D);
    QTest::newRow("told back meanwhile") << int(Qt::Key_T);
    QTest::newRow("another one is looked at") << 0;
}

void TestFeedbackCare::aNoteStaysWithItsAnswer()
{
    QFETCH(int, key);
    const FeedbackId first = answer(m_daniela, u"Came twice."_s, 5);
    const FeedbackId second = answer(m_owen, u"Waited."_s, 2);
    for (const FeedbackId id : {first, second})
        QVERIFY(await((*m_shop)->inbox().handOn(id, u"service"_s, u"Look at it"_s)).ok());
    open();
    QCOMPARE(current(), first);
    auto *field = find<QLineEdit>("feedback.note");
    QTRY_VERIFY(field->isVisible());
    field->setFocus();
    field->setText(u"Only Daniela's"_s);
    if (key != 0)
        QTest::keyClick(field, Qt::Key(key), Qt::ControlModifier);
    else
        m_page->showFeedback(second);
    QTRY_COMPARE(current(), second);
    QTRY_COMPARE(note(first), u"Only Daniela's"_s);
    QTRY_COMPARE(field->text(), u"Look at it"_s);
    list()->setFocus();
    QTest::qWait(40);
    QCOMPARE(note(second), u"Look at it"_s);
}

void TestFeedbackCare::aPrankAtTheCounterIsDeleted()
{
    const FeedbackId prank = await(Counter(**m_shop).take(u"csat"_s, 1)).value();
    const FeedbackId real = answer(m_daniela, u"Came twice."_s, 0);
    open();
    m_page->showFeedback(prank);
    QTRY_COMPARE(current(), prank);
    QTRY_VERIFY(find<QAbstractButton>("feedback.remove")->isVisible());
    QTest::qWait(40);
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_COMPARE(current(), real);
    QVERIFY(!await((*m_shop)->inbox().detail(prank)).ok());
    QVERIFY(await((*m_shop)->undo().undo()).ok());
    QVERIFY(await((*m_shop)->inbox().detail(prank)).ok());
    // The same with the mouse.
    m_page->showFeedback(prank);
    QTRY_COMPARE(current(), prank);
    QTest::qWait(40);
    find<QAbstractButton>("feedback.remove")->click();
    QTRY_VERIFY(!await((*m_shop)->inbox().detail(prank)).ok());
}

void TestFeedbackCare::aRefusedMailIsSaid()
{
    MailProgram mail;
    const FeedbackId id = answer(m_daniela, u"Came twice."_s, 5);
    open();
    QTRY_COMPARE(current(), id);
    find<GrowingText>("feedback.text")->setPlainText(u"I am sorry."_s);
    QSignalSpy said(m_page.get(), &FeedbackPage::statusMessage);
    auto *button = find<QAbstractButton>("feedback.mail");
    QTRY_VERIFY(button->isVisible());
    button->click();
    QTRY_COMPARE(mail.opened, QStringList{u"mailto:daniela@example.org"_s});
    QCOMPARE(QApplication::clipboard()->text(), u"I am sorry."_s);
    QTRY_VERIFY(!said.isEmpty());
    QVERIFY(said.takeLast().constFirst().toString().startsWith(u"A letter to"_s));

    QVERIFY(await((*m_shop)->customers().setConsent(m_daniela, u"email"_s, false, u"phone"_s)).ok());
    button->click();
    QTRY_VERIFY(!said.isEmpty() && said.constLast().constFirst().toString().contains(u"does not want e-mail"_s));
}

void TestFeedbackCare::theFollowUpIsForADayTheShopIsOpen()
{
    // The clock stands at a Sunday; in four days is Thursday. This shop is open on Mondays and Saturdays.
    QVERIFY(await((*m_shop)->worklist().setWorkDays(worklist::WorkDays(0b0100001))).ok());
    const FeedbackId id = answer(m_daniela, u"Came twice."_s, 5);
    open();
    QTRY_COMPARE(current(), id);
    QTRY_VERIFY(find<Chip>("feedback.follow")->text().contains(u"Sat"_s));
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const auto due = [&] {
        TimelineFilter filter;
        filter.kinds = QStringList{u"task"_s};
        const auto tasks = await((*m_shop)->journal().page(m_daniela, filter, std::nullopt, 10))->entries;
        return tasks.isEmpty() ? QDate() : ShopCalendar::date(tasks.constFirst().when.day);
    };
    QTRY_COMPARE(due(), QDate(2026, 11, 28));
}

QTEST_MAIN(TestFeedbackCare)
#include "tst_feedbackcare.moc"

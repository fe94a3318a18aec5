#include "app/gui/desk.h"
#include "models/items/inboxmodel.h"
#include "models/sample/sampleshop.h"
#include "models/services/asking.h"
#include "models/services/counter.h"
#include "models/services/inbox.h"
#include "models/services/journal.h"
#include "tests/kit/people.h"
#include "tests/ui/themed.h"
#include "ui/composer/growingtext.h"
#include "ui/pages/feedback/feedbacklist.h"
#include "ui/pages/feedbackpage.h"
#include "ui/pages/settings/askingcard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {

constexpr qint64 dayMs = 86'400'000;

QDir lookFolder()
{
    QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/../look"));
    folder.mkpath(u"."_s);
    return folder;
}

} // namespace

/// Somebody at the desk works off what customers said.
class TestFeedbackPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void theOldestWaitsFirstAndIsShown();
    void answeredByKeyboardAlone();
    void whatIsTypedStaysWithItsAnswer();
    void aFailedAnswerKeepsItsText();
    void handedOnWithANote();
    void toldBackAndMarkedWithoutWords();
    void aFollowUpIsPlannedOnce();
    void aGuestHasNobodyToWriteTo();
    void filtersAndWords();
    void oldOnesAreSetAside();
    void anEmptyInboxSaysSo();
    void longTextsFit();
    void pictures_data();
    void pictures();

private:
    FeedbackId answer(CustomerId customer, FeedbackKind kind, int value, const QString &comment, int daysAgo)
    {
        FeedbackDraft draft;
        draft.customer = customer;
        draft.kind = kind;
        draft.value = value;
        draft.scale = kind == FeedbackKind::Nps ? 10 : kind == FeedbackKind::Ces ? 7 : 5;
        draft.comment = comment;
        draft.channel = kind == FeedbackKind::Review ? QString() : u"email"_s;
        draft.source = kind == FeedbackKind::Review ? u"town portal"_s : QString();
        draft.at = m_shop->clock().now() - daysAgo * dayMs;
        const auto id = await((*m_shop)->journal().answer(draft));
        if (!id)
            qFatal("an answer was refused");
        return *id;
    }
    /// The page, ready and active, with the first answer shown.
    std::unique_ptr<FeedbackPage> open(const QSize &size = {1286, 688})
    {
        auto page = std::make_unique<FeedbackPage>(**m_shop);
        page->resize(size);
        page->show();
        page->activateWindow();
        page->setFocus();
        const bool ready = QTest::qWaitFor([&] { return page->findChild<InboxModel *>()->isReady(); }, 5000);
        if (!ready)
            qFatal("the inbox was not read");
        QTest::qWait(40);
        return page;
    }
    Feedback stored(FeedbackId id) { return await((*m_shop)->inbox().detail(id))->row.feedback; }
    FeedbackCare care(FeedbackId id) { return await((*m_shop)->inbox().detail(id))->row.care; }
    static QListView *list(const FeedbackPage &page) { return page.findChild<QListView *>(u"feedbackList"_s); }

    testkit::Themed m_theme;
    std::unique_ptr<testkit::TemporaryShop> m_shop;
    CustomerId m_daniela;
    CustomerId m_owen;
};

void TestFeedbackPage::init()
{
    m_theme.reset();
    m_shop = std::make_unique<testkit::TemporaryShop>();
    m_daniela = testkit::added(*m_shop, testkit::draft(u"Daniela Ferreira"_s, {}, {u"daniela@example.org"_s}));
    m_owen = testkit::added(*m_shop, testkit::draft(u"Owen Achterberg"_s));
}

void TestFeedbackPage::theOldestWaitsFirstAndIsShown()
{
    answer(m_owen, FeedbackKind::Review, 5, u"Jonas fixed it while I waited."_s, 3);
    const FeedbackId oldest = answer(m_daniela, FeedbackKind::Nps, 4, u"Nobody told me the part was late."_s, 5);
    const auto page = open();
    QCOMPARE(page->findChild<FeedbackList *>()->current(), oldest);
    QVERIFY(list(*page)->hasFocus());
    const QString spoken = list(*page)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Daniela Ferreira"_s, u"NPS, detractor"_s, u"of 10"_s, u"late"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    QTRY_VERIFY(page->findChild<QWidget *>(u"feedback.answer"_s)->accessibleName().contains(u"Nobody told me"_s));
}

void TestFeedbackPage::answeredByKeyboardAlone()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"Nobody told me the part was late."_s, 5);
    const FeedbackId next = answer(m_owen, FeedbackKind::Csat, 2, u"Waited."_s, 2);
    const auto page = open();
    QTest::keyClick(list(*page), Qt::Key_Return);
    auto *text = page->findChild<GrowingText *>();
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"I am sorry, that was our mistake."_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stored(id).answeredAt != 0);
    QVERIFY(care(id).answer.isValid());
    // On to the next, the cursor back in the list.
    QTRY_COMPARE(page->findChild<FeedbackList *>()->current(), next);
    QTRY_VERIFY(list(*page)->hasFocus());
    QVERIFY(text->toPlainText().isEmpty());
    QCOMPARE(page->findChild<InboxModel *>()->rowCount(), 1);
}

void TestFeedbackPage::whatIsTypedStaysWithItsAnswer()
{
    answer(m_daniela, FeedbackKind::Nps, 4, u"late"_s, 5);
    answer(m_owen, FeedbackKind::Nps, 3, u"rude"_s, 2);
    const auto page = open();
    auto *text = page->findChild<GrowingText *>();
    text->setPlainText(u"Dear Daniela"_s);
    QTest::keyClick(list(*page), Qt::Key_Down);
    QTRY_VERIFY(text->toPlainText().isEmpty());
    text->setPlainText(u"Dear Owen"_s);
    QTest::keyClick(list(*page), Qt::Key_Up);
    QTRY_COMPARE(text->toPlainText(), u"Dear Daniela"_s);
    // A change of the answer from elsewhere does not take it away.
    const FeedbackId id = page->findChild<FeedbackList *>()->current();
    QVERIFY(await((*m_shop)->inbox().handOn(id, u"service"_s, {})).ok());
    QTest::qWait(30);
    QCOMPARE(text->toPlainText(), u"Dear Daniela"_s);
}

void TestFeedbackPage::aFailedAnswerKeepsItsText()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"late"_s, 5);
    const auto page = open();
    auto *text = page->findChild<GrowingText *>();
    text->setPlainText(u"Sorry."_s);
    testkit::sql(*m_shop, u"DELETE FROM feedback WHERE id = %1"_s.arg(id.value()));
    page->findChild<QAbstractButton *>(u"feedback.send"_s)->click();
    QTRY_VERIFY(!page->findChild<MessageBar *>(u"feedback.message"_s)->message().isEmpty());
    QCOMPARE(text->toPlainText(), u"Sorry."_s);
}

void TestFeedbackPage::handedOnWithANote()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"Came twice."_s, 5);
    const auto page = open();
    QTest::keyClick(list(*page), Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(id).department, u"operations"_s);
    auto *note = page->findChild<QLineEdit *>(u"feedback.note"_s);
    QTRY_VERIFY(note->isVisible());
    note->setFocus();
    QTest::keyClicks(note, u"Who tells customers?"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(care(id).handedNote, u"Who tells customers?"_s);
    QTRY_VERIFY(page->findChild<Chip *>(u"feedback.department.operations"_s)->isChecked());
    // Once more takes it back.
    list(*page)->setFocus();
    QTest::keyClick(list(*page), Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(id).department, QString());
}

void TestFeedbackPage::toldBackAndMarkedWithoutWords()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"Came twice."_s, 5);
    const FeedbackId other = answer(m_owen, FeedbackKind::Review, 5, u"Best shop."_s, 2);
    const auto page = open();
    QTest::keyClick(list(*page), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(stored(id).toldBackAt != 0);
    QTRY_COMPARE(page->findChild<FeedbackList *>()->current(), other);
    QTRY_VERIFY(page->findChild<QWidget *>(u"feedback.answer"_s)->accessibleName().contains(u"Best shop"_s));
    QTest::keyClick(list(*page), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(stored(other).answeredAt != 0);
    QTRY_COMPARE(page->findChild<InboxModel *>()->rowCount(), 0);
}

void TestFeedbackPage::aFollowUpIsPlannedOnce()
{
    answer(m_daniela, FeedbackKind::Nps, 4, u"Came twice."_s, 5);
    const auto page = open();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(list(*page), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const auto tasks = [&] {
        TimelineFilter filter;
        filter.kinds = QStringList{u"task"_s};
        return await((*m_shop)->journal().page(m_daniela, filter, std::nullopt, 10))->entries.size();
    };
    QTRY_COMPARE(tasks(), 1);
    QTest::qWait(30);
    QCOMPARE(tasks(), 1);
}

void TestFeedbackPage::aGuestHasNobodyToWriteTo()
{
    const auto id = await(Counter(**m_shop).take(u"csat"_s, 2));
    QVERIFY(await(Counter(**m_shop).complete(*id, u"Stood there ten minutes."_s, u"Birte"_s)).ok());
    const auto page = open();
    QTRY_VERIFY(page->findChild<QWidget *>(u"feedback.answer"_s)->accessibleName().contains(u"ten minutes"_s));
    QVERIFY(!page->findChild<GrowingText *>()->isVisible());
    for (const char *name : {"feedback.send", "feedback.open", "feedback.mail", "feedback.told", "feedback.follow"})
        QVERIFY2(!page->findChild<QWidget *>(QLatin1String(name))->isVisible(), name);
    QVERIFY(list(*page)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Birte"_s));
    QTest::keyClick(list(*page), Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored(*id).department, u"service"_s);
    QTest::keyClick(list(*page), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(stored(*id).answeredAt != 0);
}

void TestFeedbackPage::filtersAndWords()
{
    answer(m_daniela, FeedbackKind::Nps, 4, u"The part was late."_s, 5);
    answer(m_owen, FeedbackKind::Csat, 2, u"Waited ten minutes."_s, 2);
    answer(m_owen, FeedbackKind::Csat, 5, {}, 1);
    const auto page = open();
    auto *model = page->findChild<InboxModel *>();
    QCOMPARE(model->rowCount(), 2);
    page->findChild<Chip *>(u"feedback.state4"_s)->click();
    QTRY_COMPARE(model->rowCount(), 3);
    // Letters typed in the list look for words.
    QTest::keyClicks(list(*page), u"m"_s);
    auto *search = page->findChild<QLineEdit *>(u"feedback.search"_s);
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, u"inutes"_s);
    QTRY_COMPARE(model->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(model->rowCount(), 3);
}

void TestFeedbackPage::oldOnesAreSetAside()
{
    answer(m_daniela, FeedbackKind::Nps, 4, u"old"_s, 200);
    answer(m_owen, FeedbackKind::Nps, 4, u"new"_s, 2);
    const auto page = open();
    Q_EMIT page->findChild<FeedbackList *>()->setAsideRequested();
    auto *message = page->findChild<MessageBar *>(u"feedback.message"_s);
    QVERIFY(message->isVisible());
    Q_EMIT message->actionTriggered(1);
    QTest::qWait(20);
    QCOMPARE(await((*m_shop)->inbox().count())->waiting, 2);
    Q_EMIT page->findChild<FeedbackList *>()->setAsideRequested();
    Q_EMIT message->actionTriggered(0);
    QTRY_COMPARE(await((*m_shop)->inbox().count())->waiting, 1);
}

void TestFeedbackPage::anEmptyInboxSaysSo()
{
    const auto page = open();
    QVERIFY(!list(*page)->isVisible());
    QVERIFY(!page->findChild<FeedbackList *>()->current().isValid());
    answer(m_daniela, FeedbackKind::Nps, 4, u"first"_s, 0);
    QTRY_VERIFY(list(*page)->isVisible());
    QTRY_VERIFY(page->findChild<FeedbackList *>()->current().isValid());
}

void TestFeedbackPage::longTextsFit()
{
    const CustomerId long_ = testkit::added(*m_shop, testkit::draft(QString(u"Wolfeschlegelsteinhausenbergerdorff "_s).repeated(5)));
    answer(long_, FeedbackKind::Nps, 0, QString(u"I waited and waited and nobody came. "_s).repeated(300), 5);
    answer(m_owen, FeedbackKind::Review, 1, QString(u"Aaargh"_s).repeated(400), 2);
    for (const int scale : {100, 150}) {
        ThemeManager::instance()->setTextScale(scale);
        const auto page = open({944, 560});
        QCOMPARE(page->size(), QSize(944, 560));
        QTest::qWait(60);
        QVERIFY(page->grab().save(lookFolder().filePath(u"feedback-long-%1.png"_s.arg(scale))));
    }
}

void TestFeedbackPage::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::newRow("light-1366") << false << QSize(1366, 768) << 100;
    QTest::newRow("dark-1366") << true << QSize(1366, 768) << 100;
    QTest::newRow("light-1920") << false << QSize(1920, 1080) << 100;
    QTest::newRow("light-1366-150") << false << QSize(1366, 768) << 150;
    QTest::newRow("light-1024") << false << QSize(1024, 640) << 100;
}

void TestFeedbackPage::pictures()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    static QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.rapport"_s);
    auto clock = std::make_shared<FixedClock>(testkit::TemporaryShop::noon);
    if (!QFile::exists(path)) {
        auto shop = Workspace::create(path, sample::profile(), clock);
        QVERIFY(shop);
        QVERIFY(await(sample::fill(**shop, {}, std::make_shared<sample::Progress>())));
    }
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);
    Desk desk(clock);
    desk.window().resize(size);
    desk.show();
    QVERIFY(desk.open(path));
    desk.window().showPage(u"feedback"_s);
    QTest::qWait(400);
    QCOMPARE(desk.window().size(), size);
    QVERIFY(desk.window().grab().save(lookFolder().filePath(u"feedback-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
    desk.window().showPage(u"settings"_s);
    QTest::qWait(300);
    if (auto *asking = desk.window().findChild<AskingCard *>()) {
        QVERIFY(asking->grab().save(lookFolder().filePath(u"asking-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
    }
}

QTEST_MAIN(TestFeedbackPage)
#include "tst_feedbackpage.moc"

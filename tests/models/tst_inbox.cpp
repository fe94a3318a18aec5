#include "models/services/asking.h"
#include "models/services/shop.h"
#include "models/services/undojournal.h"
#include "tests/kit/inboxshop.h"
#include "tests/kit/shopdump.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

/// What a shop does with the answers it gets.
class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<testkit::InboxShop>();
        m_daniela = m_shop->daniela;
        m_owen = m_shop->owen;
    }
    void whatWaitsForAnAnswer_data();
    void whatWaitsForAnAnswer();
    void anAnswerStandsOnTheTimelineAndIsLinked();
    void anEmptyAnswerIsRefused();
    void markedWithoutWords();
    void handedOnAndToldBack();
    void anotherDepartmentStartsAnew();
    void theMonthOfADepartment();
    void setAsideWhatIsOld();
    void everyStepIsTakenBackAsOne_data();
    void everyStepIsTakenBackAsOne();
    void whatChangesNothingIsNoStep();

private:
    FeedbackId answer(CustomerId customer, FeedbackKind kind, int value, const QString &comment, int daysAgo = 0)
    {
        return m_shop->answer(customer, kind, value, comment, daysAgo);
    }
    Inbox &inbox() { return m_shop->inbox(); }
    Workspace &workspace() { return *m_shop->shop; }
    FixedClock &clock() { return m_shop->shop.clock(); }
    QStringList comments(const InboxFilter &filter) { return m_shop->comments(filter); }
    Feedback stored(FeedbackId id) { return m_shop->stored(id); }
    FeedbackCare care(FeedbackId id) { return m_shop->care(id); }
    QStringList problems() { return m_shop->problems(); }

    std::unique_ptr<testkit::InboxShop> m_shop;
    CustomerId m_daniela;
    CustomerId m_owen;
};

void InboxTest::whatWaitsForAnAnswer_data()
{
    QTest::addColumn<FeedbackKind>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<bool>("waits");
    QTest::newRow("promoter without a word") << FeedbackKind::Nps << 10 << u""_s << false;
    QTest::newRow("promoter with a word") << FeedbackKind::Nps << 10 << u"Great shop."_s << true;
    QTest::newRow("passive without a word") << FeedbackKind::Nps << 7 << u""_s << false;
    QTest::newRow("detractor without a word") << FeedbackKind::Nps << 6 << u""_s << true;
    QTest::newRow("happy without a word") << FeedbackKind::Csat << 4 << u""_s << false;
    QTest::newRow("so-so without a word") << FeedbackKind::Csat << 3 << u""_s << true;
    QTest::newRow("easy without a word") << FeedbackKind::Ces << 5 << u""_s << false;
    QTest::newRow("hard without a word") << FeedbackKind::Ces << 4 << u""_s << true;
    QTest::newRow("review") << FeedbackKind::Review << 5 << u"Jonas fixed it while I waited."_s << true;
}

void InboxTest::whatWaitsForAnAnswer()
{
    QFETCH(FeedbackKind, kind);
    QFETCH(int, value);
    QFETCH(QString, comment);
    QFETCH(bool, waits);
    const FeedbackId id = answer(m_daniela, kind, value, comment, 3);
    const auto count = await(inbox().count());
    QVERIFY(count.ok());
    QCOMPARE(count->waiting, waits ? 1 : 0);
    QCOMPARE(count->oldestAt != 0, waits);
    QCOMPARE(rapport::waits(stored(id)), waits);
    QCOMPARE(comments(testkit::listOf(InboxState::Open)).size(), waits ? 1 : 0);
    QCOMPARE(comments(testkit::listOf(InboxState::All)).size(), 1);
}

void InboxTest::anAnswerStandsOnTheTimelineAndIsLinked()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"Nobody told me the part was late."_s, 5);
    FeedbackReply reply;
    reply.feedback = id;
    reply.text = u"I am sorry, that was our mistake."_s;
    const auto written = await(inbox().answer(reply));
    QVERIFY(written.ok());
    const auto detail = await(inbox().detail(id));
    QVERIFY(detail.ok());
    QCOMPARE(detail->row.care.answer, *written);
    QCOMPARE(detail->row.feedback.answeredAt, clock().now());
    QCOMPARE(detail->reply, reply.text);
    QCOMPARE(detail->email, u"daniela@example.org"_s);
    const auto page = await(workspace().journal().page(m_daniela, {}, std::nullopt, 10));
    QVERIFY(page.ok());
    QCOMPARE(page->entries.size(), 2);
    QCOMPARE(page->entries.constFirst().direction, Direction::Out);
    QCOMPARE(page->entries.constFirst().kind, u"email"_s);
    // Our own words have no mood.
    QVERIFY(!page->entries.constFirst().mood.effective());
    QCOMPARE(await(inbox().count())->waiting, 0);
    QCOMPARE(problems(), QStringList());
    // The words may go; that it was answered stays.
    QVERIFY(await(workspace().journal().remove({EntryTable::Interaction, written->value()})).ok());
    QVERIFY(!care(id).answer.isValid());
    QVERIFY(stored(id).answeredAt != 0);
}

void InboxTest::anEmptyAnswerIsRefused()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"Late."_s);
    FeedbackReply reply;
    reply.feedback = id;
    reply.text = u" \n "_s;
    QCOMPARE(await(inbox().answer(reply)).error().kind, Error::Kind::Invalid);
    QCOMPARE(stored(id).answeredAt, 0);
    reply.text = u"Sorry."_s;
    reply.feedback = FeedbackId(4711);
    QCOMPARE(await(inbox().answer(reply)).error().kind, Error::Kind::NotFound);
    // Nothing is left of the refused one.
    QCOMPARE(await(workspace().journal().page(m_daniela, {}, std::nullopt, 10))->entries.size(), 1);
}

void InboxTest::markedWithoutWords()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Review, 5, u"Best shop in town."_s);
    QVERIFY(await(inbox().setAnswered(id, true)).ok());
    QCOMPARE(comments(testkit::listOf(InboxState::Answered)).size(), 1);
    QCOMPARE(await(inbox().count())->waiting, 0);
    const int version = stored(id).version;
    QVERIFY(await(inbox().setAnswered(id, true)).ok());
    QCOMPARE(stored(id).version, version); // once more changes nothing
    QVERIFY(await(inbox().setAnswered(id, false)).ok());
    QCOMPARE(await(inbox().count())->waiting, 1);
}

void InboxTest::handedOnAndToldBack()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"Came twice."_s);
    QCOMPARE(await(inbox().handOn(id, u"finance"_s, {})).error().kind, Error::Kind::Invalid);
    QVERIFY(await(inbox().handOn(id, u"operations"_s, u"  Who tells customers?  "_s)).ok());
    Feedback row = stored(id);
    QCOMPARE(row.department, u"operations"_s);
    QCOMPARE(care(id).handedNote, u"Who tells customers?"_s);
    QCOMPARE(care(id).handedAt, clock().now());
    QCOMPARE(row.answeredAt, 0); // handed on is not answered
    QCOMPARE(comments(testkit::listOf(InboxState::HandedOn)).size(), 1);
    QVERIFY(await(inbox().setToldBack(id, true)).ok());
    row = stored(id);
    QVERIFY(row.toldBackAt != 0);
    QVERIFY(row.answeredAt != 0);
    QCOMPARE(comments(testkit::listOf(InboxState::ToldBack)).size(), 1);
    QCOMPARE(comments(testkit::listOf(InboxState::Open)).size(), 0);
    QVERIFY(await(inbox().handOn(id, {}, {})).ok());
    QCOMPARE(care(id).handedAt, 0);
    QCOMPARE(care(id).handedNote, QString());
    QCOMPARE(problems(), QStringList());
}

void InboxTest::anotherDepartmentStartsAnew()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"Came twice."_s);
    QVERIFY(await(inbox().handOn(id, u"operations"_s, {})).ok());
    const qint64 first = care(id).handedAt;
    clock().set(clock().now() + testkit::inboxDayMs);
    QVERIFY(await(inbox().handOn(id, u"operations"_s, u"please hurry"_s)).ok());
    QCOMPARE(care(id).handedAt, first);
    QVERIFY(await(inbox().setToldBack(id, true)).ok());
    QVERIFY(await(inbox().handOn(id, u"service"_s, {})).ok());
    QVERIFY(care(id).handedAt > first);
    QCOMPARE(stored(id).toldBackAt, 0);
}

void InboxTest::theMonthOfADepartment()
{
    const int november = 2026 * 12 + 10;
    const FeedbackId one = answer(m_daniela, FeedbackKind::Nps, 4, u"one"_s);
    const FeedbackId two = answer(m_owen, FeedbackKind::Csat, 2, u"two"_s);
    const FeedbackId three = answer(m_owen, FeedbackKind::Csat, 1, u"three"_s);
    QVERIFY(await(inbox().handOn(one, u"operations"_s, {})).ok());
    QVERIFY(await(inbox().handOn(two, u"operations"_s, {})).ok());
    QVERIFY(await(inbox().setToldBack(two, true)).ok());
    clock().set(clock().now() + 20 * testkit::inboxDayMs); // into December
    QVERIFY(await(inbox().handOn(three, u"operations"_s, {})).ok());
    const auto figures = await(inbox().departments(november));
    QVERIFY(figures.ok());
    QCOMPARE(figures->size(), 4);
    QCOMPARE(figures->at(2), (DepartmentFigures{u"operations"_s, 2, 1, 1}));
    QCOMPARE(figures->at(0), (DepartmentFigures{u"product"_s, 0, 0, 0}));
    const auto list = await(inbox().handedTo(u"operations"_s, november));
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).feedback.comment, u"one"_s);
    QCOMPARE(list->at(0).name, u"Daniela Ferreira"_s);
    QCOMPARE(await(inbox().departments(november + 1))->at(2).handed, 1);
    // In another zone the first of a month may be the last of the one before.
    ShopProfile profile = workspace().profile();
    profile.name = u"Shop"_s;
    clock().set(1796079600000); // 2026-11-30T23:00Z: 1 December in Berlin, 30 November in Lisbon
    const FeedbackId late = answer(m_daniela, FeedbackKind::Csat, 1, u"late"_s);
    QVERIFY(await(inbox().handOn(late, u"product"_s, {})).ok());
    QCOMPARE(await(inbox().departments(november))->at(0).handed, 0);
    profile.timezone = u"Europe/Lisbon"_s;
    QVERIFY(await(workspace().shop().setProfile(profile)).ok());
    QCOMPARE(await(inbox().departments(november))->at(0).handed, 1);
}

void InboxTest::setAsideWhatIsOld()
{
    answer(m_daniela, FeedbackKind::Nps, 4, u"old"_s, 200);
    answer(m_owen, FeedbackKind::Nps, 4, u"older"_s, 300);
    answer(m_owen, FeedbackKind::Nps, 4, u"new"_s, 2);
    const int before = workspace().calendar().at(clock().now()).day - 90;
    const auto aside = await(inbox().setAside(before));
    QVERIFY(aside.ok());
    QCOMPARE(*aside, 2);
    QCOMPARE(comments(testkit::listOf(InboxState::Open)), QStringList{u"new"_s});
    QCOMPARE(*await(inbox().setAside(before)), 0);
    QCOMPARE(problems(), QStringList());
}

void InboxTest::everyStepIsTakenBackAsOne_data()
{
    QTest::addColumn<QString>("step");
    for (const QString &step : {u"feedback.reply"_s, u"feedback.done"_s, u"feedback.hand"_s, u"feedback.told"_s, u"feedback.aside"_s, u"asking.rules"_s, u"asking.asked"_s})
        QTest::newRow(qPrintable(step)) << step;
}

void InboxTest::everyStepIsTakenBackAsOne()
{
    QFETCH(QString, step);
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"late"_s, 200);
    answer(m_owen, FeedbackKind::Nps, 3, u"rude"_s, 201);
    const auto whole = [this] {
        return *await(workspace().database().read([](Session &session) -> Result<QStringList> { return testkit::dump(session); }));
    };
    const QStringList before = whole();
    if (step == u"feedback.reply"_s) {
        FeedbackReply reply;
        reply.feedback = id;
        reply.text = u"Sorry."_s;
        QVERIFY(await(inbox().answer(reply)).ok());
    } else if (step == u"feedback.done"_s) {
        QVERIFY(await(inbox().setAnswered(id, true)).ok());
    } else if (step == u"feedback.hand"_s) {
        QVERIFY(await(inbox().handOn(id, u"service"_s, u"note"_s)).ok());
    } else if (step == u"feedback.told"_s) {
        QVERIFY(await(inbox().setToldBack(id, true)).ok());
    } else if (step == u"feedback.aside"_s) {
        QCOMPARE(*await(inbox().setAside(workspace().calendar().at(clock().now()).day - 90)), 2);
    } else if (step == u"asking.rules"_s) {
        AskingRules rules;
        rules.guardDays = 60;
        rules.wordings[u"nps"_s] = u"Would you?"_s;
        QVERIFY(await(Asking(workspace()).setRules(rules)).ok());
    } else {
        QVERIFY(await(Asking(workspace()).noteAsked(m_daniela, u"nps"_s, {})).ok());
    }
    const QStringList after = whole();
    QVERIFY(after != before);
    QCOMPARE(workspace().undo().last().id, step);
    const auto undone = await(workspace().undo().undo());
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(describe(undone.error())));
    QCOMPARE(whole(), before);
    QVERIFY(await(workspace().undo().redo()).ok());
    QCOMPARE(whole(), after);
    QCOMPARE(problems(), QStringList());
}

void InboxTest::whatChangesNothingIsNoStep()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"late"_s, 5);
    QVERIFY(await(inbox().setAnswered(id, false)).ok());
    QVERIFY(await(inbox().setToldBack(id, false)).ok());
    QVERIFY(await(inbox().handOn(id, {}, {})).ok());
    QCOMPARE(*await(inbox().setAside(0)), 0);
    QCOMPARE(workspace().undo().last().id, u"feedback.answer"_s);
}

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"

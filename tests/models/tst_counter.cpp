#include "models/services/analysis.h"
#include "models/services/asking.h"
#include "models/services/counter.h"
#include "models/services/inbox.h"
#include "models/services/insight.h"
#include "models/services/journal.h"
#include "models/services/undojournal.h"
#include "models/text/pin.h"
#include "storage/database.h"
#include "storage/repos/assessments.h"
#include "storage/repos/check.h"
#include "storage/repos/customersummary.h"
#include "storage/repos/settings.h"
#include "storage/repos/totals.h"
#include "tests/kit/people.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

/// The till asks: whose answer it is, what it counts for, and who may leave.
class CounterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAnswerIsKeptAtOnceAndIsNobodys();
    void answersOutsideTheirScale_data();
    void answersOutsideTheirScale();
    void guestsCountAsAnswersAndForNoCustomer();
    void whoItWas_data();
    void whoItWas();
    void theSameReplyWhetherSomebodyIsKnownOrNot();
    void aGuestCantBeWrittenTo();
    void longTextsAreCut();
    void howItFelt();
    void whatGuestsSayIsNoStepToUndo();
    void theRuleOfPins();
    void wrongPinsMakeOneWait();
    void aClockSetBackBuysNoTries();
    void thePinIsNotInTheFile();

private:
    QVector<InboxRow> all()
    {
        InboxFilter filter;
        filter.state = InboxState::All;
        return await((*m_shop)->inbox().page(filter, std::nullopt, 100))->rows;
    }
    QStringList problems()
    {
        return *await((*m_shop)->database().write([](Transaction &transaction) -> Result<QStringList> { return repos::check(transaction.session()); }));
    }
    qint64 scalar(const QString &sql)
    {
        return *await((*m_shop)->database().read([sql](Session &session) -> Result<qint64> { return session.scalar(sql); }));
    }

    std::unique_ptr<testkit::TemporaryShop> m_shop;
};

void CounterTest::init()
{
    m_shop = std::make_unique<testkit::TemporaryShop>();
}

void CounterTest::anAnswerIsKeptAtOnceAndIsNobodys()
{
    Counter counter(**m_shop);
    const auto id = await(counter.take(u"csat"_s, 2));
    QVERIFY2(id.ok(), id.ok() ? "" : qPrintable(describe(id.error())));
    QCOMPARE(all().size(), 1);
    const Feedback row = all().constFirst().feedback;
    QVERIFY(!row.customer.isValid());
    QCOMPARE(row.channel, u"counter"_s);
    QCOMPARE(row.value, 2);
    QCOMPARE(row.scale, 5);
    // What is said more comes later, or never.
    QVERIFY(await(counter.complete(*id, u"Stood there ten minutes, everybody was rude."_s, {})).ok());
    QCOMPARE(all().constFirst().feedback.comment, u"Stood there ten minutes, everybody was rude."_s);
    QVERIFY(all().constFirst().feedback.mood.score.value_or(0) < 0);
    QCOMPARE(problems(), QStringList());
}

void CounterTest::answersOutsideTheirScale_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("value");
    QTest::newRow("nps 11") << u"nps"_s << 11;
    QTest::newRow("nps -1") << u"nps"_s << -1;
    QTest::newRow("csat 0") << u"csat"_s << 0;
    QTest::newRow("csat 6") << u"csat"_s << 6;
    QTest::newRow("ces 8") << u"ces"_s << 8;
    QTest::newRow("review") << u"review"_s << 5;
    QTest::newRow("felt") << u"felt"_s << 5;
    QTest::newRow("nonsense") << u"'"_s << 5;
}

void CounterTest::answersOutsideTheirScale()
{
    QFETCH(QString, question);
    QFETCH(int, value);
    QCOMPARE(await(Counter(**m_shop).take(question, value)).error().kind, Error::Kind::Invalid);
    QCOMPARE(all().size(), 0);
}

void CounterTest::guestsCountAsAnswersAndForNoCustomer()
{
    const CustomerId anna = testkit::added(*m_shop, testkit::draft(u"Anna"_s));
    Counter counter(**m_shop);
    for (const int value : {10, 9, 3, 0}) {
        const auto id = await(counter.take(u"nps"_s, value));
        QVERIFY(await(counter.complete(*id, value < 5 ? u"Terrible, I waited for an hour."_s : u"Wonderful, thank you."_s, {})).ok());
    }
    QCOMPARE(scalar(u"SELECT sum(n) FROM answer_month WHERE kind = 'nps'"_s), 4);
    QCOMPARE(scalar(u"SELECT sum(n) FROM day_total WHERE kind = 'nps'"_s), 4);
    // Four guests are not one customer with four moods.
    QCOMPARE(scalar(u"SELECT count(*) FROM mood_month"_s), 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM customer_mood_month"_s), 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM customer"_s), 1);
    QCOMPARE(scalar(u"SELECT last_contact_at FROM customer_summary"_s), 0);
    QVERIFY(anna.isValid());
    QCOMPARE(problems(), QStringList());
    // Computed anew it is the same.
    QVERIFY(await((*m_shop)->database().write([](Transaction &transaction) -> Result<void> {
        repos::rebuildTotals(transaction.session());
        return Done{};
    })).ok());
    QCOMPARE(scalar(u"SELECT sum(n) FROM answer_month WHERE kind = 'nps'"_s), 4);
    QCOMPARE(problems(), QStringList());
}

void CounterTest::whoItWas_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("whose");
    QTest::newRow("e-mail") << u" Anna@Example.org "_s << u"Anna Berg"_s;
    QTest::newRow("phone, another notation") << u"0451 / 555 0142"_s << u"Anna Berg"_s;
    QTest::newRow("a name alone is no proof") << u"Anna Berg"_s << u""_s;
    QTest::newRow("a number two people share") << u"0451 5550199"_s << u""_s;
    QTest::newRow("unknown e-mail") << u"nobody@example.org"_s << u""_s;
    QTest::newRow("the end of a number") << u"0142"_s << u""_s;
    QTest::newRow("a customer's id") << u"1"_s << u""_s;
    QTest::newRow("everything") << u"%"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void CounterTest::whoItWas()
{
    QFETCH(QString, typed);
    QFETCH(QString, whose);
    testkit::added(*m_shop, testkit::draft(u"Anna Berg"_s, {u"+49 451 5550142"_s, u"+49 451 5550199"_s}, {u"anna@example.org"_s}));
    testkit::added(*m_shop, testkit::draft(u"Bo Berg"_s, {u"+49 451 5550199"_s}));
    Counter counter(**m_shop);
    const auto id = await(counter.take(u"csat"_s, 5));
    QVERIFY(await(counter.complete(*id, u"Lovely."_s, typed)).ok());
    QCOMPARE(all().constFirst().name, whose);
    QCOMPARE(all().constFirst().care.saidWho, typed.simplified());
    // Whoever was recognised was asked, and their figures follow.
    QCOMPARE(scalar(u"SELECT count(*) FROM survey_ask"_s), whose.isEmpty() ? 0 : 1);
    QCOMPARE(scalar(u"SELECT count(*) FROM customer_mood_month"_s), whose.isEmpty() ? 0 : 1);
    QCOMPARE(problems(), QStringList());
}

void CounterTest::theSameReplyWhetherSomebodyIsKnownOrNot()
{
    testkit::added(*m_shop, testkit::draft(u"Anna Berg"_s, {}, {u"anna@example.org"_s}));
    Counter counter(**m_shop);
    for (const QString &who : {u"anna@example.org"_s, u"nobody@example.org"_s}) {
        const auto id = await(counter.take(u"csat"_s, 5));
        const Result<void> reply = await(counter.complete(*id, {}, who));
        QVERIFY(reply.ok()); // a Result<void> has nothing else to say
    }
}

void CounterTest::aGuestCantBeWrittenTo()
{
    const auto id = await(Counter(**m_shop).take(u"csat"_s, 1));
    FeedbackReply reply;
    reply.feedback = *id;
    reply.text = u"Sorry."_s;
    QCOMPARE(await((*m_shop)->inbox().answer(reply)).error().kind, Error::Kind::Invalid);
    QVERIFY(await((*m_shop)->inbox().handOn(*id, u"service"_s, u"ten minutes"_s)).ok());
    QVERIFY(await((*m_shop)->inbox().setAnswered(*id, true)).ok());
    const auto detail = await((*m_shop)->inbox().detail(*id));
    QVERIFY(detail.ok());
    QVERIFY(detail->before.isEmpty());
    QCOMPARE(problems(), QStringList());
}

void CounterTest::longTextsAreCut()
{
    Counter counter(**m_shop);
    const auto id = await(counter.take(u"csat"_s, 1));
    QVERIFY(await(counter.complete(*id, QString(1'000'000, u'x'), QString(1'000'000, u'y'))).ok());
    QCOMPARE(all().constFirst().feedback.comment.size(), 4000);
    QCOMPARE(all().constFirst().care.saidWho.size(), 200);
}

void CounterTest::howItFelt()
{
    Counter counter(**m_shop);
    QVERIFY(await(counter.takeFelt(5, 4, 3)).ok());
    QVERIFY(await(counter.takeFelt(1, 1, 1)).ok());
    QCOMPARE(await(counter.takeFelt(0, 4, 3)).error().kind, Error::Kind::Invalid);
    QCOMPARE(await(counter.takeFelt(5, 6, 3)).error().kind, Error::Kind::Invalid);
    // Two guests, neither of them the staff's own view.
    const auto rows = await((*m_shop)->database().read([](Session &session) -> Result<QVector<repos::Assessment>> {
        QVector<repos::Assessment> found;
        repos::forEachAssessment(session, 0, 100'000, [&](const repos::Assessment &row) { found.append(row); });
        return found;
    }));
    QCOMPARE(rows->size(), 2);
    QVERIFY(!rows->at(0).byStaff);
    QVERIFY(!rows->at(1).byStaff);
    QCOMPARE(rows->at(0).mean(), 4.0);
}

void CounterTest::whatGuestsSayIsNoStepToUndo()
{
    Counter counter(**m_shop);
    const auto id = await(counter.take(u"csat"_s, 1));
    QVERIFY(await(counter.complete(*id, u"Rude."_s, {})).ok());
    QVERIFY(!(*m_shop)->undo().canUndo());
}

void CounterTest::theRuleOfPins()
{
    // RFC 7914, section 11.
    QCOMPARE(text::pinDigest("passwd", "salt", 1).toHex(), QByteArray("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"));
    for (const QString &good : {u"0000"_s, u"123456789012"_s})
        QVERIFY(text::isPin(good));
    for (const QString &bad : {u""_s, u"123"_s, u"12a4"_s, u"1234567890123"_s, u"١٢٣٤"_s, u" 1234"_s})
        QVERIFY2(!text::isPin(bad), qPrintable(bad));
    const QString sealed = text::sealedPin(u"4711"_s);
    QVERIFY(sealed != text::sealedPin(u"4711"_s)); // a salt of its own each time
    QVERIFY(text::opensSeal(u"4711"_s, sealed));
    QVERIFY(!text::opensSeal(u"4712"_s, sealed));
    for (const QString &broken : {u""_s, u"4711"_s, u"pbkdf2-sha256$0$00$00"_s, u"pbkdf2-sha256$1$$"_s, u"other$1$00$00"_s})
        QVERIFY2(!text::opensSeal(u"4711"_s, broken), qPrintable(broken));
}

void CounterTest::wrongPinsMakeOneWait()
{
    QCOMPARE(await(Counter(**m_shop).setPin(u"12"_s)).error().kind, Error::Kind::Invalid);
    QVERIFY(await(Counter(**m_shop).setPin(u"4711"_s)).ok());
    QVERIFY(await(Asking(**m_shop).rules())->hasPin);
    const auto attempt = [&](const QString &pin) { return *await(Counter(**m_shop).tryPin(pin)); };
    QCOMPARE(attempt(u"0000"_s), (PinTry{false, 0}));
    QCOMPARE(attempt(u"0001"_s), (PinTry{false, 0}));
    QCOMPARE(attempt(u"0002"_s), (PinTry{false, 5000}));
    // Too early even the right one is not looked at, and a restart helps nobody.
    QCOMPARE(attempt(u"4711"_s), (PinTry{false, 5000}));
    m_shop->reopen();
    m_shop->clock().set(m_shop->clock().now() + 3000);
    QCOMPARE(attempt(u"4711"_s), (PinTry{false, 2000}));
    m_shop->clock().set(m_shop->clock().now() + 2000);
    QCOMPARE(attempt(u"0003"_s), (PinTry{false, 10000}));
    m_shop->clock().set(m_shop->clock().now() + 10000);
    QCOMPARE(attempt(u"4711"_s), (PinTry{true, 0}));
    QCOMPARE(attempt(u"0004"_s), (PinTry{false, 0})); // counted from the start again
    for (int i = 0; i < 40; ++i) {
        QVERIFY(attempt(u"0000"_s).waitMs <= 300'000);
        m_shop->clock().set(m_shop->clock().now() + 300'000);
    }
}

void CounterTest::aClockSetBackBuysNoTries()
{
    QVERIFY(await(Counter(**m_shop).setPin(u"4711"_s)).ok());
    for (int i = 0; i < 3; ++i)
        QVERIFY(!await(Counter(**m_shop).tryPin(u"0000"_s))->right);
    m_shop->clock().set(m_shop->clock().now() - 1'000'000);
    QCOMPARE(*await(Counter(**m_shop).tryPin(u"4711"_s)), (PinTry{false, 5000}));
}

void CounterTest::thePinIsNotInTheFile()
{
    QVERIFY(await(Counter(**m_shop).setPin(u"80347126"_s)).ok());
    m_shop->close();
    QFile file(m_shop->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("80347126"));
}

QTEST_GUILESS_MAIN(CounterTest)
#include "tst_counter.moc"

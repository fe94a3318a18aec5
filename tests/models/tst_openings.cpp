#include "models/services/customers.h"
#include "models/services/inbox.h"
#include "models/services/journal.h"
#include "models/services/templates.h"
#include "tests/kit/people.h"

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

/// The sentence to begin with around a birthday. Today is the 22nd of November.
class TestOpenings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }
    void theDayIsNeverWishedAhead_data();
    void theDayIsNeverWishedAhead();
    void anUpsetCallComesFirst();
    void anOpenPromiseComesFirst();
    void aBadScoreWithoutAnswerComesFirst();

private:
    CustomerId born(const QString &birthday)
    {
        CustomerDraft person = draft(u"Ingrid Solheim"_s);
        person.customer.birthday = birthday;
        return added(*m_shop, person);
    }
    void said(CustomerId id, const QString &text, qint64 ago = dayMs)
    {
        InteractionDraft talk;
        talk.customer = id;
        talk.kind = InteractionKind::Call;
        talk.text = text;
        talk.at = TemporaryShop::noon - ago;
        QVERIFY(await((*m_shop)->journal().log(talk)).ok());
    }
    [[nodiscard]] bool isWished(CustomerId id)
    {
        return await((*m_shop)->templates().openingFor(id)).value().text.contains(u"birthday"_s);
    }

    std::unique_ptr<TemporaryShop> m_shop;
};

void TestOpenings::init()
{
    m_shop = std::make_unique<TemporaryShop>();
}

void TestOpenings::theDayIsNeverWishedAhead_data()
{
    QTest::addColumn<QString>("birthday");
    QTest::addColumn<bool>("wished");
    QTest::newRow("today") << u"1980-11-22"_s << true;
    QTest::newRow("today, year not known") << u"--11-22"_s << true;
    QTest::newRow("tomorrow") << u"1980-11-23"_s << false;
    QTest::newRow("in three days") << u"1980-11-25"_s << false;
    QTest::newRow("yesterday") << u"1980-11-21"_s << true;
    QTest::newRow("three days ago") << u"1980-11-19"_s << true;
    QTest::newRow("four days ago") << u"1980-11-18"_s << false;
}

void TestOpenings::theDayIsNeverWishedAhead()
{
    QFETCH(QString, birthday);
    QFETCH(bool, wished);
    const CustomerId id = born(birthday);
    said(id, u"Thank you, very kind."_s);
    QCOMPARE(isWished(id), wished);
}

void TestOpenings::anUpsetCallComesFirst()
{
    const CustomerId id = born(u"1980-11-22"_s);
    said(id, u"Waited 40 minutes and nobody said a word. Very angry."_s);
    // A word that says nothing either way does not settle it.
    said(id, u"Asked for the opening hours."_s, 60'000);
    QVERIFY(!isWished(id));
    said(id, u"Thank you, very kind, all is well now."_s, 1'000);
    QVERIFY(isWished(id));
}

void TestOpenings::anOpenPromiseComesFirst()
{
    const CustomerId id = born(u"1980-11-22"_s);
    said(id, u"Thank you, very kind."_s);
    TaskDraft promise;
    promise.customer = id;
    promise.text = u"Call back"_s;
    promise.due = QDate(2026, 11, 22);
    promise.promised = true;
    const TaskId task = await((*m_shop)->journal().plan(promise)).value();
    QVERIFY(!isWished(id));
    QVERIFY(await((*m_shop)->journal().setTaskDone(task, true)).ok());
    QVERIFY(isWished(id));
}

void TestOpenings::aBadScoreWithoutAnswerComesFirst()
{
    const CustomerId id = born(u"1980-11-22"_s);
    said(id, u"Thank you, very kind."_s);
    FeedbackDraft score;
    score.customer = id;
    score.value = 3;
    score.at = TemporaryShop::noon - 10 * dayMs;
    const FeedbackId answer = await((*m_shop)->journal().answer(score)).value();
    QVERIFY(!isWished(id));
    QVERIFY(await((*m_shop)->inbox().setAnswered(answer, true)).ok());
    QVERIFY(isWished(id));
}

QTEST_GUILESS_MAIN(TestOpenings)
#include "tst_openings.moc"

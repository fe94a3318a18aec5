#include "models/services/asking.h"
#include "models/services/customermerge.h"
#include "tests/kit/inboxshop.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

/// Nobody is asked too often, and every wording keeps its number.
class AskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<testkit::InboxShop>();
        m_daniela = m_shop->daniela;
        m_owen = m_shop->owen;
    }
    void whoWasAskedLatelyIsNotAskedAgain();
    void ownWordsKeepTheirNumber();
    void rulesThatMakeNoSense_data();
    void rulesThatMakeNoSense();
    void mergingTakesTheQuestionsAlong();

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

void AskingTest::whoWasAskedLatelyIsNotAskedAgain()
{
    Asking asking(workspace());
    QCOMPARE(await(asking.lastAsked(m_daniela))->at, 0);
    QVERIFY(!await(asking.lastAsked(m_daniela))->tooSoon);
    // An answer says that they were asked; a review was nobody's question.
    answer(m_owen, FeedbackKind::Review, 5, u"Fine."_s, 2);
    QVERIFY(!await(asking.lastAsked(m_owen))->tooSoon);
    answer(m_owen, FeedbackKind::Nps, 9, {}, 12);
    auto last = await(asking.lastAsked(m_owen));
    QVERIFY(last->tooSoon);
    QCOMPARE(last->daysAgo, 12);
    QCOMPARE(last->guardDays, 30);
    // Asked without an answer counts too, and runs out.
    QVERIFY(await(asking.noteAsked(m_daniela, u"csat"_s, {})).ok());
    QVERIFY(await(asking.lastAsked(m_daniela))->tooSoon);
    clock().set(clock().now() + 30 * testkit::inboxDayMs);
    QVERIFY(!await(asking.lastAsked(m_daniela))->tooSoon);
    QCOMPARE(await(asking.lastAsked(m_daniela))->daysAgo, 30);
    AskingRules rules = *await(asking.rules());
    rules.guardDays = 60;
    QVERIFY(await(asking.setRules(rules)).ok());
    QVERIFY(await(asking.lastAsked(m_daniela))->tooSoon);
    // Too soon is no reason to lose what they said.
    QVERIFY(answer(m_daniela, FeedbackKind::Csat, 2, u"Anyway."_s).isValid());
}

void AskingTest::ownWordsKeepTheirNumber()
{
    Asking asking(workspace());
    AskingRules rules = *await(asking.rules());
    QVERIFY(rules.wordings.isEmpty());
    const auto version = [&] {
        return *await(workspace().database().read([](Session &session) -> Result<QString> { return wordingVersion(session, u"nps"_s); }));
    };
    QCOMPARE(version(), QString());
    rules.wordings[u"nps"_s] = u"Would you send a  friend?"_s;
    QVERIFY(await(asking.setRules(rules)).ok());
    QCOMPARE(version(), u"own-1"_s);
    rules.wordings[u"nps"_s] = u"Would you send your mother?"_s;
    QVERIFY(await(asking.setRules(rules)).ok());
    QCOMPARE(version(), u"own-2"_s);
    rules.wordings[u"nps"_s] = u"Would you send a friend?"_s;
    QVERIFY(await(asking.setRules(rules)).ok());
    QCOMPARE(version(), u"own-1"_s);
    QCOMPARE(await(asking.rules())->wordings.value(u"nps"_s), u"Would you send a friend?"_s);
    rules.wordings.clear();
    rules.departments[u"product"_s] = u"Workshop"_s;
    QVERIFY(await(asking.setRules(rules)).ok());
    QCOMPARE(version(), QString());
    QCOMPARE(await(asking.rules())->departments, (QHash<QString, QString>{{u"product"_s, u"Workshop"_s}}));
}

void AskingTest::rulesThatMakeNoSense_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("question");
    QTest::newRow("no days") << 0 << u"csat"_s;
    QTest::newRow("too many days") << 366 << u"csat"_s;
    QTest::newRow("unknown question") << 30 << u"mood"_s;
}

void AskingTest::rulesThatMakeNoSense()
{
    QFETCH(int, days);
    QFETCH(QString, question);
    Asking asking(workspace());
    AskingRules rules;
    rules.guardDays = days;
    rules.question = question;
    QCOMPARE(await(asking.setRules(rules)).error().kind, Error::Kind::Invalid);
}

void AskingTest::mergingTakesTheQuestionsAlong()
{
    Asking asking(workspace());
    QVERIFY(await(asking.noteAsked(m_daniela, u"nps"_s, {})).ok());
    answer(m_daniela, FeedbackKind::Nps, 4, u"Late."_s);
    const auto merged = await(workspace().database().write([kept = m_owen, gone = m_daniela](Transaction &transaction) -> Result<CustomerMerge> {
        MergeOrder order;
        order.kept = kept;
        order.gone = gone;
        order.now = 1;
        return mergeCustomers(transaction, order);
    }));
    QVERIFY2(merged.ok(), merged.ok() ? "" : qPrintable(describe(merged.error())));
    QVERIFY(await(asking.lastAsked(m_owen))->tooSoon);
    QCOMPARE(await(inbox().page(testkit::listOf(InboxState::Open), std::nullopt, 10))->rows.constFirst().name, u"Owen Achterberg"_s);
    const auto back = await(workspace().database().write([id = merged->id](Transaction &transaction) -> Result<UnmergeReport> { return unmergeCustomers(transaction, id, 2); }));
    QVERIFY(back.ok());
    QVERIFY(!await(asking.lastAsked(m_owen))->tooSoon);
    QVERIFY(await(asking.lastAsked(m_daniela))->tooSoon);
    QCOMPARE(problems(), QStringList());
}

QTEST_GUILESS_MAIN(AskingTest)
#include "tst_asking.moc"

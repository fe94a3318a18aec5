#include "storage/failure.h"
#include "storage/repos/check.h"
#include "storage/repos/customersummary.h"
#include "storage/transaction.h"
#include "tests/kit/randomrows.h"

using namespace rapport;

class TotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRowComesBackAsItWasStored();
    void anOldVersionIsAConflict();
    void afterAnyChangesTheTotalsAreRight_data();
    void afterAnyChangesTheTotalsAreRight();
    void takingEverythingOutLeavesNothing();
    void manyPaymentsAtOnceAreCountedInOnePass();
    void whatIsWrongIsFound_data();
    void whatIsWrongIsFound();
    void plansAreNoContacts();

private:
    std::unique_ptr<testkit::TemporaryShop> m_shop;
    std::unique_ptr<Session> m_session;
};

void TotalsTest::init()
{
    m_shop = std::make_unique<testkit::TemporaryShop>();
    m_session = std::make_unique<Session>(m_shop->path(), Session::Mode::ReadWrite);
}

void TotalsTest::cleanup()
{
    m_session.reset();
    m_shop.reset();
}

void TotalsTest::aRowComesBackAsItWasStored()
{
    testkit::Chance chance(1);
    const CustomerId customer = testkit::addCustomer(*m_session, QStringLiteral("Anna"));
    for (int i = 0; i < 50; ++i) {
        Interaction interaction = testkit::makeInteraction(chance, customer);
        interaction.id = repos::insert(*m_session, interaction);
        QCOMPARE(testkit::stored(*m_session, interaction), interaction);
        Feedback feedback = testkit::makeFeedback(chance, customer);
        feedback.id = repos::insert(*m_session, feedback);
        QCOMPARE(testkit::stored(*m_session, feedback), feedback);
        Purchase purchase = testkit::makePurchase(chance, customer);
        purchase.id = repos::insert(*m_session, purchase);
        QCOMPARE(testkit::stored(*m_session, purchase), purchase);
        ServiceCase matter = testkit::makeCase(chance, customer);
        matter.createdAt = 7;
        matter.id = repos::insert(*m_session, matter);
        QCOMPARE(testkit::stored(*m_session, matter), matter);
        Task task = testkit::makeTask(chance, customer);
        task.createdAt = 7;
        task.when.month = 0;
        task.id = repos::insert(*m_session, task);
        QCOMPARE(testkit::stored(*m_session, task), task);
    }
    // Taken out and put back under the same id, as undo does.
    Interaction again = testkit::makeInteraction(chance, customer);
    again.id = repos::insert(*m_session, again);
    repos::remove(*m_session, again);
    QVERIFY(!repos::find(*m_session, again.id));
    QCOMPARE(repos::insert(*m_session, again), again.id);
    QCOMPARE(testkit::stored(*m_session, again), again);
}

void TotalsTest::anOldVersionIsAConflict()
{
    testkit::Chance chance(2);
    const CustomerId customer = testkit::addCustomer(*m_session, QStringLiteral("Anna"));
    Interaction first = testkit::makeInteraction(chance, customer);
    first.id = repos::insert(*m_session, first);
    Interaction second = first;
    second.version = 2;
    second.body = QStringLiteral("somebody else's words");
    repos::update(*m_session, first, second);
    try {
        Interaction third = first;
        third.version = 2;
        repos::update(*m_session, first, third);
        QFAIL("an update of an old version went through");
    } catch (const Failure &failure) {
        QCOMPARE(failure.error().kind, Error::Kind::Conflict);
    }
    QCOMPARE(testkit::stored(*m_session, first).body, second.body);
}

void TotalsTest::afterAnyChangesTheTotalsAreRight_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("bursts");
    QTest::newRow("one customer, one change at a time") << 1 << 1 << 150;
    QTest::newRow("a few customers") << 4 << 12 << 60;
    QTest::newRow("many changes at once") << 40 << 400 << 6;
}

void TotalsTest::afterAnyChangesTheTotalsAreRight()
{
    QFETCH(int, customers);
    QFETCH(int, rows);
    QFETCH(int, bursts);
    testkit::Chance chance(4);
    testkit::Ledger shop{*m_session, chance, {}, {}, {}, {}, {}, {}};
    for (int i = 0; i < customers; ++i) {
        shop.customers << testkit::addCustomer(*m_session, QStringLiteral("Customer %1").arg(i));
        repos::Totals totals;
        totals.touch(shop.customers.last());
        totals.flush(*m_session);
    }
    for (int burst = 0; burst < bursts; ++burst) {
        Transaction transaction(*m_session);
        repos::Totals totals;
        for (int i = 0; i < rows; ++i) {
            shop.anything(totals);
            if (chance.oneIn(20))
                totals.drain(*m_session);
        }
        totals.flush(*m_session);
        if (burst % 7 == 3)
            repos::refreshInactivityWindow(*m_session);
        transaction.commit();
        const QStringList problems = repos::check(*m_session);
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("burst %1: ").arg(burst) + problems.join(u'\n')));
    }
    // Computing anew finds the same.
    repos::rebuildTotals(*m_session);
    QCOMPARE(repos::check(*m_session), QStringList());
}

void TotalsTest::takingEverythingOutLeavesNothing()
{
    testkit::Chance chance(5);
    testkit::Ledger shop{*m_session, chance, {testkit::addCustomer(*m_session, QStringLiteral("Anna")), testkit::addCustomer(*m_session, QStringLiteral("Ben"))}, {}, {}, {}, {}, {}};
    repos::Totals totals;
    for (int i = 0; i < 300; ++i)
        shop.anything(totals);
    totals.flush(*m_session);
    const auto takeOut = [&](const auto &rows) {
        for (const auto &row : rows) {
            const auto old = testkit::stored(*m_session, row);
            repos::remove(*m_session, old);
            totals.remove(old);
        }
    };
    takeOut(shop.interactions);
    takeOut(shop.feedback);
    takeOut(shop.purchases);
    takeOut(shop.tasks);
    takeOut(shop.cases);
    totals.flush(*m_session);
    for (const char *table : {"day_total", "answer_month", "customer_mood_month", "mood_month", "activity_month", "value_month"})
        QCOMPARE(m_session->scalar(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)), 0);
    CustomerSummary nothing;
    nothing.id = shop.customers.first();
    QCOMPARE(repos::summary(*m_session, nothing.id), nothing);
    QCOMPARE(m_session->scalar(QStringLiteral("SELECT count(*) FROM interaction_search WHERE interaction_search MATCH ?"), QStringLiteral("bread")), 0);
}

void TotalsTest::manyPaymentsAtOnceAreCountedInOnePass()
{
    const CustomerId customer = testkit::addCustomer(*m_session, QStringLiteral("Anna"));
    testkit::Chance chance(6);
    Transaction transaction(*m_session);
    repos::Totals totals;
    const Purchase kept = testkit::makePurchase(chance, customer);
    // The same one in and out, more often than the collector keeps apart.
    for (int i = 0; i < 130'000; ++i) {
        totals.add(kept);
        totals.remove(kept);
    }
    repos::insert(*m_session, kept);
    totals.add(kept);
    totals.flush(*m_session);
    transaction.commit();
    QCOMPARE(repos::check(*m_session), QStringList());
}

void TotalsTest::whatIsWrongIsFound_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("found");
    QTest::newRow("day") << QStringLiteral("UPDATE day_total SET n = n + 1 WHERE kind = 'purchase'") << QStringLiteral("day_total");
    QTest::newRow("answers") << QStringLiteral("DELETE FROM answer_month") << QStringLiteral("answer_month");
    QTest::newRow("mood of a customer") << QStringLiteral("UPDATE customer_mood_month SET score_sum = score_sum + 1") << QStringLiteral("customer_mood_month");
    QTest::newRow("mood of a month") << QStringLiteral("UPDATE mood_month SET mean_sum = mean_sum + 1") << QStringLiteral("mood_month");
    QTest::newRow("activity") << QStringLiteral("UPDATE activity_month SET lost = lost + 1") << QStringLiteral("activity_month");
    QTest::newRow("value") << QStringLiteral("UPDATE value_month SET square_growth = square_growth * 1.01") << QStringLiteral("value_month");
    QTest::newRow("summary") << QStringLiteral("UPDATE customer_summary SET last_text = 'x'") << QStringLiteral("customer_summary");
    QTest::newRow("no summary") << QStringLiteral("DELETE FROM customer_summary") << QStringLiteral("missing");
    QTest::newRow("search index") << QStringLiteral("UPDATE interaction SET body = 'unheard words'") << QStringLiteral("interaction_search");
    QTest::newRow("text moved to another month") << QStringLiteral("UPDATE interaction SET month = month + 1") << QStringLiteral("mood_month");
}

void TotalsTest::whatIsWrongIsFound()
{
    QFETCH(QString, damage);
    QFETCH(QString, found);
    testkit::Chance chance(7);
    testkit::Ledger shop{*m_session, chance, {testkit::addCustomer(*m_session, QStringLiteral("Anna"))}, {}, {}, {}, {}, {}};
    repos::Totals totals;
    for (int i = 0; i < 200; ++i)
        shop.anything(totals);
    totals.flush(*m_session);
    QCOMPARE(repos::check(*m_session), QStringList());
    m_session->run(damage);
    const QStringList problems = repos::check(*m_session);
    QVERIFY2(problems.join(u'\n').contains(found), qPrintable(problems.join(u'\n')));
}

void TotalsTest::plansAreNoContacts()
{
    testkit::Chance chance(8);
    const CustomerId customer = testkit::addCustomer(*m_session, QStringLiteral("Anna"));
    Interaction past = testkit::makeInteraction(chance, customer);
    past.body = QStringLiteral("asked for\r\nrye bread");
    past.kind = InteractionKind::Call;
    past.createdAt = past.when.at;
    Interaction plan = past;
    plan.when = ShopCalendar(QStringLiteral("UTC")).at(past.when.at + 30 * testkit::dayMs);
    plan.body = QStringLiteral("call again");
    repos::Totals totals;
    for (const Interaction &row : {past, plan}) {
        repos::insert(*m_session, row);
        totals.add(row);
    }
    totals.flush(*m_session);
    const CustomerSummary summary = repos::summary(*m_session, customer);
    QCOMPARE(summary.lastContactAt, past.when.at);
    QCOMPARE(summary.lastKind, QStringLiteral("call"));
    QCOMPARE(summary.lastText, QStringLiteral("asked for rye bread"));
    QCOMPARE(summary.conversations, 2);
}

QTEST_GUILESS_MAIN(TotalsTest)
#include "tst_totals.moc"

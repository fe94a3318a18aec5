#include "models/sentiment/engine.h"
#include "tests/kit/memoryshop.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;
using testkit::MemoryShop;

/// Stored texts are read anew after a change of the engine or the memory, whatever comes in between.
class RescoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewShopHasNothingToRead();
    void anEarlierEnginesReadingsAreReplaced();
    void itGoesOnWhereItWasInterrupted();
    void newestFirst();
    void savingGoesInBetween();
    void stoppedItWaitsToBeStarted();
    void aChangeMeanwhileIsNotLost();

private:
    /// As an earlier version of the engine left them: every reading another one, totals to match.
    static void age(MemoryShop &shop)
    {
        sql(shop, [](Session &session) {
            session.run(u"UPDATE interaction SET score = max(-1000, score - 300), engine_version = 0, mixed = 0 WHERE score IS NOT NULL"_s);
            session.run(u"UPDATE feedback SET score = min(1000, score + 200), engine_version = 0 WHERE score IS NOT NULL"_s);
            session.run(u"UPDATE setting SET value = '0' WHERE key = 'reading.engine'"_s);
            repos::rebuildTotals(session);
        });
    }
    /// Changes the file as another program would, without telling anybody.
    static void sql(MemoryShop &shop, const std::function<void(Session &)> &change)
    {
        const Result<void> done = await(shop->database().write([change](Transaction &transaction) -> Result<void> {
            change(transaction.session());
            return Done{};
        }));
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
    }
    static qint64 old(MemoryShop &shop)
    {
        return *await(shop->database().read([](Session &session) -> Result<qint64> {
            return session.scalar(u"SELECT (SELECT count(*) FROM interaction WHERE engine_version = 0) + (SELECT count(*) FROM feedback WHERE engine_version = 0 AND title || comment <> '')"_s);
        }));
    }
    static PassState batch(MemoryShop &shop, int texts)
    {
        return *await(shop->database().write([texts](Transaction &transaction) -> Result<PassState> { return readSomeAnew(transaction, u"en"_s, texts); }));
    }
    /// Texts of many months with a word for each, and what a person said about some.
    static void fill(MemoryShop &shop, int texts)
    {
        const QStringList said{u"Terribly late again."_s, u"Lovely bread, thank you."_s, u"He took the usual."_s, u"Great, but the box was broken."_s};
        for (int i = 0; i < texts; ++i) {
            const InteractionId id = shop.log(said.at(i % 4), i * 200);
            if (i % 5 == 0)
                QVERIFY(await(shop->journal().correct({EntryTable::Interaction, id.value()}, i % 2 ? 700 : -700)).ok());
        }
        shop.review(u"Awful"_s, u"Never again."_s);
        shop.review({}, u"Nice."_s);
        shop.settle();
    }
};

void RescoringTest::aNewShopHasNothingToRead()
{
    MemoryShop shop;
    shop.say(u"Lovely."_s);
    QVERIFY(!shop.isBehind());
    QSignalSpy finished(&shop->rescoring(), &Rescoring::finished);
    shop->rescoring().start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!shop->rescoring().isRunning());
    shop.reopen();
    QVERIFY(!shop.isBehind());
}

void RescoringTest::anEarlierEnginesReadingsAreReplaced()
{
    MemoryShop shop;
    fill(shop, 40);
    const QStringList before = shop.dumped();
    age(shop);
    QVERIFY(shop.isBehind());
    QCOMPARE(old(shop), 42);
    QCOMPARE(shop.problems(), QStringList());
    QSignalSpy told(shop.get(), &Workspace::changed);
    shop->rescoring().start();
    shop.settle();
    QCOMPARE(old(shop), 0);
    // Readings, totals, summaries: all as if they had been read by this engine at once; what a person said stands as it was.
    QCOMPARE(shop.dumped(), before);
    QCOMPARE(shop.problems(), QStringList());
    QVERIFY(!told.isEmpty());
    QVERIFY(told.last().first().value<ChangeSet>().totals);
}

void RescoringTest::itGoesOnWhereItWasInterrupted()
{
    MemoryShop shop;
    fill(shop, 40);
    const QStringList before = shop.dumped();
    age(shop);
    PassState state = batch(shop, 7);
    QVERIFY(!state.idle);
    QCOMPARE(state.done, 7);
    QCOMPARE(state.total, 42);
    QCOMPARE(old(shop), 35);
    // Totals agree at every moment, and the place is kept.
    QCOMPARE(shop.problems(), QStringList());
    shop.reopen();
    QVERIFY(shop.isBehind());
    state = batch(shop, 7);
    QCOMPARE(state.done, 14);
    QCOMPARE(old(shop), 28);
    // Closed in the middle of the work by itself.
    shop->rescoring().start();
    shop.reopen();
    QCOMPARE(shop.problems(), QStringList());
    shop->rescoring().start();
    shop.settle();
    QCOMPARE(old(shop), 0);
    QCOMPARE(shop.dumped(), before);
}

void RescoringTest::newestFirst()
{
    MemoryShop shop;
    fill(shop, 40);
    age(shop);
    (void)batch(shop, 10);
    const qint64 wrong = *await(shop->database().read([](Session &session) -> Result<qint64> {
        return session.scalar(u"SELECT count(*) FROM interaction a, interaction b WHERE a.engine_version = 0 AND b.engine_version <> 0 AND a.month > b.month"_s);
    }));
    QCOMPARE(wrong, 0);
}

void RescoringTest::savingGoesInBetween()
{
    MemoryShop shop;
    shop.fill(4000);
    age(shop);
    shop->rescoring().start();
    QTRY_VERIFY(shop->rescoring().state().done > 0);
    // Not at the end of it all: as soon as the batch under way is done.
    const EntryKey said = shop.say(u"Lovely bread."_s);
    QVERIFY(shop->rescoring().isRunning());
    QVERIFY(shop.scoreOf(said) > 50);
    shop.settle();
    QCOMPARE(old(shop), 0);
    QCOMPARE(shop.problems(), QStringList());
}

void RescoringTest::stoppedItWaitsToBeStarted()
{
    MemoryShop shop;
    shop.fill(4000);
    age(shop);
    shop->rescoring().start();
    QTRY_VERIFY(shop->rescoring().state().done > 0);
    shop->rescoring().stop();
    QTRY_VERIFY(!shop->rescoring().isRunning());
    QVERIFY(shop->rescoring().isPaused());
    QVERIFY(shop.isBehind());
    const qint64 left = old(shop);
    QTest::qWait(30);
    QCOMPARE(old(shop), left);
    shop->rescoring().start();
    QVERIFY(!shop->rescoring().isPaused());
    shop.settle();
    QCOMPARE(old(shop), 0);
    QCOMPARE(shop.problems(), QStringList());
}

void RescoringTest::aChangeMeanwhileIsNotLost()
{
    MemoryShop shop;
    fill(shop, 40);
    age(shop);
    (void)batch(shop, 7);
    // Words come and change while every text is being read anew, and while theirs are.
    const ShopWordId word = *shop.save(u"the usual"_s, 2000);
    QVERIFY(shop.save(u"the usual"_s, -2000, word, 1).ok());
    QCOMPARE(old(shop), 0);
    const qint64 wrong = *await(shop->database().read([](Session &session) -> Result<qint64> {
        return session.scalar(u"SELECT count(*) FROM interaction WHERE body LIKE '%the usual%' AND score > -50"_s);
    }));
    QCOMPARE(wrong, 0);
    // Half of the word's own texts are read when it changes once more.
    sql(shop, [word](Session &session) { session.run(u"UPDATE shop_word SET weight = 1500, version = version + 1 WHERE id = ?"_s, word); });
    QCOMPARE(batch(shop, 3).done, 3);
    sql(shop, [word](Session &session) { session.run(u"UPDATE shop_word SET weight = 2500, version = version + 1 WHERE id = ?"_s, word); });
    QCOMPARE(batch(shop, 3).done, 3);
    shop->rescoring().start();
    shop.settle();
    const qint64 scores = *await(shop->database().read([](Session &session) -> Result<qint64> {
        return session.scalar(u"SELECT count(DISTINCT score) FROM interaction WHERE body LIKE '%the usual%'"_s);
    }));
    QCOMPARE(scores, 1);
    QCOMPARE(shop.problems(), QStringList());
}

QTEST_GUILESS_MAIN(RescoringTest)
#include "tst_rescoring.moc"

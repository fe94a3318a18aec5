#include "models/services/duplicates.h"
#include "models/services/undojournal.h"
#include "models/services/worklist.h"
#include "storage/database.h"
#include "tests/kit/people.h"
#include "tests/kit/shopfiles.h"
#include "tests/ui/workshop.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {
constexpr auto upset = "This is terrible, I am very angry, you charged me wrongly and I want my money back.";
} // namespace

/// Undo is about what people did. What the shop's rules made stands in nobody's way and is dismissed one by one; what can't be
/// moved can be left as it is.
class UndoRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoTakesBackWhatAPersonDid();
    void rulesForgetNothingThatCanBeMadeAgain();
    void aFollowUpGoesAndComesWithItsCustomer();
    void aFollowUpGoesAndComesWithItsRule();
    void whatTheStepMovesItselfIsNotTakenAlong();
    void aFollowUpThatSomebodyTouchedIsKept();
    void aNumberThatARuleTookIsGivenBack();
    void whatCantBeMovedIsLeftAsItIs();
    void oneStepOnlyIsTheOneThatWasMeant();
    void closingWhileRulesRunAnswers();

private:
    [[nodiscard]] Workspace &shop() { return **m_shop; }
    [[nodiscard]] UndoJournal &journal() { return shop().undo(); }
    [[nodiscard]] int run() { return await(shop().worklist().runRules()).value(); }
    [[nodiscard]] QVector<TimelineEntry> tasksOf(CustomerId customer) { return await(shop().customers().brief(customer)).value().openTasks; }
    [[nodiscard]] QStringList problems() { return testkit::problemsOf(shop()); }
    /// Somebody new who was upset two days ago.
    CustomerId addUpset(const QString &name)
    {
        const CustomerId customer = testkit::added(*m_shop, testkit::draft(name));
        m_workshop->talk(customer, InteractionKind::Call, testkit::noon - 50 * testkit::hour, QString::fromLatin1(upset));
        return customer;
    }

    std::unique_ptr<testkit::TemporaryShop> m_shop;
    std::unique_ptr<testkit::Workshop> m_workshop;
};

void UndoRulesTest::init()
{
    m_workshop.reset();
    m_shop = std::make_unique<testkit::TemporaryShop>();
    m_workshop = std::make_unique<testkit::Workshop>(shop());
    testkit::sql(*m_shop, u"DELETE FROM task_rule WHERE kind <> 'negative'"_s);
}

void UndoRulesTest::undoTakesBackWhatAPersonDid()
{
    const CustomerId ada = addUpset(u"Ada Lund"_s);
    journal().setPerson(await(shop().shop().staff()).value().constFirst().id);
    const UndoStep before = journal().last();
    QSignalSpy recorded(&journal(), &UndoJournal::recorded);
    QSignalSpy made(&journal(), &UndoJournal::followUpsMade);
    QCOMPARE(run(), 1);
    QCOMPARE(journal().last(), before);
    QCOMPARE(recorded.count(), 0);
    QCOMPARE(made.count(), 1);
    const UndoStep byRules = await(journal().history(1)).value().constFirst();
    QVERIFY(byRules.isByRules());
    QVERIFY(!byRules.by.isValid()); // Nobody did it.
    QVERIFY(await(journal().undo()).ok());
    // The talk is gone; the follow-up stays until somebody dismisses it.
    QCOMPARE(journal().next(), await(journal().history(2)).value().constLast());
    QCOMPARE(tasksOf(ada).size(), 1);
    QCOMPARE(problems(), QStringList());
}

void UndoRulesTest::rulesForgetNothingThatCanBeMadeAgain()
{
    addUpset(u"Ada Lund"_s);
    const CustomerId bo = testkit::added(*m_shop, testkit::draft(u"Bo Holm"_s));
    QVERIFY(await(shop().customers().setTags(bo, {u"tea"_s})).ok());
    QVERIFY(await(journal().undo()).ok());
    QCOMPARE(run(), 1);
    QVERIFY(journal().canRedo());
    QVERIFY(await(journal().redo()).ok());
    QCOMPARE(await(shop().customers().customer(bo))->tags, QStringList{u"tea"_s});
}

void UndoRulesTest::aFollowUpGoesAndComesWithItsCustomer()
{
    const CustomerId bo = testkit::added(*m_shop, testkit::draft(u"Bo Holm"_s));
    m_workshop->talk(bo, InteractionKind::Call, testkit::noon - testkit::hour, QString::fromLatin1(upset));
    const CustomerId ada = addUpset(u"Ada Lund"_s);
    QCOMPARE(run(), 1);
    const EntryKey task = tasksOf(ada).constFirst().key;
    QVERIFY(await(journal().undo()).ok());
    QVERIFY(await(journal().undo()).ok());
    QVERIFY(!await(shop().customers().customer(ada)).ok());
    QCOMPARE(problems(), QStringList());
    // Over a restart, and while the rules go on and give another follow-up its number.
    m_workshop.reset();
    m_shop->reopen();
    m_shop->clock().set(testkit::noon + 3 * testkit::day);
    QCOMPARE(run(), 1);
    QCOMPARE(tasksOf(bo).constFirst().key, task);
    QVERIFY(await(journal().redo()).ok());
    QVERIFY(await(journal().redo()).ok());
    QCOMPARE(tasksOf(ada).size(), 1);
    QCOMPARE(tasksOf(ada).constFirst().key, task);
    QCOMPARE(tasksOf(bo).size(), 1);
    QVERIFY(tasksOf(bo).constFirst().key != task);
    QCOMPARE(problems(), QStringList());
    QCOMPARE(run(), 0);
    // And back once more.
    QVERIFY(await(journal().undo()).ok());
    QVERIFY(await(journal().undo()).ok());
    QVERIFY(!await(shop().customers().customer(ada)).ok());
    QCOMPARE(problems(), QStringList());
}

void UndoRulesTest::aFollowUpGoesAndComesWithItsRule()
{
    addUpset(u"Bo Holm"_s);
    testkit::sql(*m_shop, u"DELETE FROM task_rule"_s);
    TaskRule rule;
    rule.body = u"Ring them"_s;
    QVERIFY(await(shop().worklist().save(rule)).ok());
    testkit::sql(*m_shop, u"UPDATE task_rule SET since_at = 0"_s);
    QCOMPARE(run(), 1);
    testkit::sql(*m_shop, u"UPDATE task_rule SET since_at = %1"_s.arg(testkit::noon));
    QVERIFY(await(journal().undo()).ok());
    QCOMPARE(await(shop().worklist().rules())->size(), 0);
    QCOMPARE(problems(), QStringList());
    QVERIFY(await(journal().redo()).ok());
    QCOMPARE(await(shop().worklist().rules())->size(), 1);
    testkit::sql(*m_shop, u"UPDATE task_rule SET since_at = 0"_s);
    QCOMPARE(run(), 0); // It is there again, and so is the note that it was asked for.
    QCOMPARE(problems(), QStringList());
}

void UndoRulesTest::whatTheStepMovesItselfIsNotTakenAlong()
{
    const CustomerId bo = testkit::added(*m_shop, testkit::draft(u"Bo Holm"_s));
    const CustomerId ada = addUpset(u"Ada Lund"_s);
    m_workshop->talk(ada, InteractionKind::Call, testkit::noon - testkit::hour, QString::fromLatin1(upset));
    QCOMPARE(run(), 1);
    const EntryKey task = tasksOf(ada).constFirst().key;
    const MergeId merge = await(shop().duplicates().merge(bo, ada, {})).value();
    QVERIFY(await(shop().duplicates().unmerge(merge)).ok());
    QCOMPARE(tasksOf(ada).size(), 1);
    // The rules note the second talk, too: that hangs on Ada alone.
    m_shop->clock().set(testkit::noon + 3 * testkit::day);
    QCOMPARE(run(), 0);
    QVERIFY(await(journal().undo()).ok());
    QCOMPARE(tasksOf(bo).size(), 1);
    QCOMPARE(tasksOf(bo).constFirst().key, task);
    QVERIFY(await(journal().undo()).ok());
    QCOMPARE(tasksOf(ada).constFirst().key, task);
    QCOMPARE(problems(), QStringList());
}

void UndoRulesTest::aFollowUpThatSomebodyTouchedIsKept()
{
    const CustomerId ada = addUpset(u"Ada Lund"_s);
    QCOMPARE(run(), 1);
    testkit::sql(*m_shop, u"UPDATE task SET body = 'Ring on Friday', version = 2"_s);
    QVERIFY(await(journal().undo()).ok());
    const Result<void> refused = await(journal().undo());
    QCOMPARE(refused.error().reason, u"undo-used:customer:task"_s);
    QCOMPARE(tasksOf(ada).size(), 1);
    QCOMPARE(problems(), QStringList());
}

void UndoRulesTest::aNumberThatARuleTookIsGivenBack()
{
    const CustomerId ada = addUpset(u"Ada Lund"_s);
    TaskDraft plan;
    plan.customer = ada;
    plan.text = u"send it"_s;
    plan.due = QDate(2026, 12, 1);
    const TaskId planned = await(shop().journal().plan(plan)).value();
    QVERIFY(await(journal().undo()).ok());
    QCOMPARE(run(), 1);
    QCOMPARE(tasksOf(ada).constFirst().key.id, planned.value());
    QVERIFY(await(journal().redo()).ok());
    QCOMPARE(tasksOf(ada).size(), 2);
    QCOMPARE(await(shop().worklist().task(planned))->body, u"send it"_s);
    QCOMPARE(problems(), QStringList());
    QCOMPARE(run(), 0);
    QVERIFY(await(journal().undo()).ok());
    QCOMPARE(tasksOf(ada).size(), 1);
}

void UndoRulesTest::whatCantBeMovedIsLeftAsItIs()
{
    const CustomerId bo = testkit::added(*m_shop, testkit::draft(u"Bo Holm"_s));
    const CustomerId ada = testkit::added(*m_shop, testkit::draft(u"Ada Lund"_s));
    QVERIFY(await(shop().customers().setTags(ada, {u"tea"_s})).ok());
    const UndoStep stuck = journal().last();
    testkit::sql(*m_shop, u"UPDATE customer SET name = 'Ada Berg', version = 9 WHERE id = %1"_s.arg(ada.value()));
    QVERIFY(!await(journal().undo()).ok());
    QVERIFY(!await(journal().undo()).ok());
    QVERIFY(await(journal().setAside(stuck.number)).ok());
    QCOMPARE(journal().last().subject, u"Ada Lund"_s);
    QCOMPARE(journal().last().id, u"customer.create"_s);
    QVERIFY(await(journal().history(1))->constFirst().setAside);
    // Never by force: what hangs on it is refused just as before.
    const UndoStep created = journal().last();
    QVERIFY(!await(journal().undo()).ok());
    QVERIFY(await(journal().setAside(created.number)).ok());
    m_workshop.reset();
    m_shop->reopen();
    QVERIFY(await(journal().undo()).ok());
    QVERIFY(!await(shop().customers().customer(bo)).ok());
    QVERIFY(await(shop().customers().customer(ada)).ok());
}

void UndoRulesTest::oneStepOnlyIsTheOneThatWasMeant()
{
    const CustomerId ada = testkit::added(*m_shop, testkit::draft(u"Ada Lund"_s));
    const qint64 creation = journal().lastRecorded().number;
    QCOMPARE(journal().last().number, creation);
    auto other = Workspace::open(m_shop->path(), std::make_shared<FixedClock>(testkit::noon + 1000));
    QVERIFY(other.ok());
    QVERIFY(await(other.value()->customers().setTags(ada, {u"tea"_s})).ok());
    QCOMPARE(await(journal().undo(creation)).error().reason, u"undo-order"_s);
    QTRY_COMPARE(journal().last().id, u"customer.tag"_s);
    // Also once this copy knows of it.
    QCOMPARE(await(journal().undo(creation)).error().reason, u"undo-order"_s);
    QCOMPARE(await(shop().customers().customer(ada))->tags, QStringList{u"tea"_s});
    QVERIFY(await(other.value()->undo().undo()).ok());
    QVERIFY(await(journal().undo(creation)).ok());
    QVERIFY(!await(shop().customers().customer(ada)).ok());
    QCOMPARE(await(journal().undo(creation)).error().reason, u"undo-done"_s);
}

void UndoRulesTest::closingWhileRulesRunAnswers()
{
    for (int i = 0; i < 20; ++i)
        addUpset(u"Customer %1"_s.arg(i));
    m_workshop.reset();
    for (int i = 0; i < 20; ++i) {
        const QFuture<Result<int>> running = shop().worklist().runRules();
        QTest::qWait(i % 4);
        m_shop->reopen();
        QVERIFY(running.isFinished());
        QVERIFY(running.result().ok() || running.result().error().kind == Error::Kind::Closed);
    }
    QCOMPARE(problems(), QStringList());
}

QTEST_GUILESS_MAIN(UndoRulesTest)
#include "tst_undorules.moc"

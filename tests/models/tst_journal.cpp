#include "models/services/journal.h"
#include "models/services/undojournal.h"
#include "tests/kit/randomrows.h"

#include <QSignalSpy>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void aConversationIsScoredAndTold();
    void onlyWhatTheCustomerSaidHasAMood_data();
    void onlyWhatTheCustomerSaidHasAMood();
    void namesWeighNothing();
    void whatMakesNoSenseIsRefused();
    void answersStayOnTheirScale_data();
    void answersStayOnTheirScale();
    void anEditKeepsTheFirstVersion();
    void anEditOfAnOldVersionIsAConflict();
    void aPersonsWordBeatsTheEngine();
    void everyChangeCanBeTakenBackAndMadeAgain();
    void undoRefusesWhatSomebodyChangedSince();
    void nothingChangedIsNothingToUndo();
    void undosInARowRunInOrder();
    void closingTheShopAnswersWhatIsUnderWay();
    void theInactivityWindowIsEstimatedOnceADay();

private:
    Journal &journal() { return (*m_shop)->journal(); }
    UndoJournal &undo() { return (*m_shop)->undo(); }
    InteractionId log(const QString &text, Direction direction = Direction::In)
    {
        InteractionDraft draft;
        draft.customer = m_anna;
        draft.kind = InteractionKind::Call;
        draft.direction = direction;
        draft.text = text;
        return await(journal().log(draft)).value();
    }
    TimelineEntry entry(EntryKey key)
    {
        const auto found = await(journal().entries({key})).value();
        return found.isEmpty() ? TimelineEntry{} : found.first();
    }
    TimelineEntry entry(InteractionId id) { return entry({EntryTable::Interaction, id.value()}); }
    QVector<TimelineEntry> all() { return await(journal().page(m_anna, {}, std::nullopt, 1000)).value().entries; }

    std::unique_ptr<testkit::TemporaryShop> m_shop;
    CustomerId m_anna;
};

void JournalTest::init()
{
    m_shop = std::make_unique<testkit::TemporaryShop>();
    m_anna = testkit::addCustomer(**m_shop, u"Anna Happy"_s);
}

void JournalTest::aConversationIsScoredAndTold()
{
    QSignalSpy changed(m_shop->get(), &Workspace::changed);
    const InteractionId id = log(u"The bread was terrible and I am very disappointed."_s);
    QTRY_COMPARE(changed.size(), 1);
    const auto told = changed.first().first().value<ChangeSet>();
    QCOMPARE(told.inserted, (QVector<EntryKey>{{EntryTable::Interaction, id.value()}}));
    QCOMPARE(told.customers, QVector<CustomerId>{m_anna});
    QVERIFY(told.totals && !told.everything && told.updated.isEmpty() && told.removed.isEmpty());
    const TimelineEntry stored = entry(id);
    QVERIFY(stored.mood.score.value_or(0) < -200);
    QCOMPARE(stored.mood.language, u"en"_s);
    QVERIFY(stored.mood.engineVersion > 0);
    QCOMPARE(stored.when.at, testkit::TemporaryShop::noon);
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
}

void JournalTest::onlyWhatTheCustomerSaidHasAMood_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<int>("hoursAhead");
    QTest::addColumn<bool>("scored");
    QTest::newRow("inbound") << Direction::In << 0 << true;
    QTest::newRow("inbound, written down later") << Direction::In << -48 << true;
    QTest::newRow("our own words") << Direction::Out << 0 << false;
    QTest::newRow("nobody's words") << Direction::None << 0 << false;
    QTest::newRow("a plan") << Direction::In << 48 << false;
}

void JournalTest::onlyWhatTheCustomerSaidHasAMood()
{
    QFETCH(Direction, direction);
    QFETCH(int, hoursAhead);
    QFETCH(bool, scored);
    InteractionDraft draft;
    draft.customer = m_anna;
    draft.direction = direction;
    draft.text = u"This is wonderful, thank you!"_s;
    draft.at = testkit::TemporaryShop::noon + hoursAhead * 3'600'000LL;
    const InteractionId id = await(journal().log(draft)).value();
    QCOMPARE(entry(id).mood.score.has_value(), scored);
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
}

void JournalTest::namesWeighNothing()
{
    const InteractionId withName = log(u"Anna Happy called about the order."_s);
    QCOMPARE(entry(withName).mood.score, std::optional<int>(0));
}

void JournalTest::whatMakesNoSenseIsRefused()
{
    const auto kindOf = [](const auto &future) { return await(future).error().kind; };
    InteractionDraft empty;
    empty.customer = m_anna;
    empty.text = u" \n "_s;
    QCOMPARE(kindOf(journal().log(empty)), Error::Kind::Invalid);
    InteractionDraft nobody;
    nobody.customer = CustomerId(4711);
    nobody.text = u"hello"_s;
    QCOMPARE(kindOf(journal().log(nobody)), Error::Kind::NotFound);
    PurchaseDraft purchase;
    purchase.customer = m_anna;
    purchase.amountMinor = 500;
    purchase.currency = u"euro"_s;
    QCOMPARE(kindOf(journal().sell(purchase)), Error::Kind::Invalid);
    purchase.currency.clear();
    purchase.items = {{u"bread"_s, 1000, 400}};
    QCOMPARE(kindOf(journal().sell(purchase)), Error::Kind::Invalid);
    purchase.items = {};
    purchase.at = testkit::TemporaryShop::noon + 3 * 86'400'000LL;
    QCOMPARE(kindOf(journal().sell(purchase)), Error::Kind::Invalid);
    TaskDraft task;
    task.customer = m_anna;
    task.text = u"call back"_s;
    QCOMPARE(kindOf(journal().plan(task)), Error::Kind::Invalid);
    QCOMPARE(kindOf(journal().setTaskDone(TaskId(1), true)), Error::Kind::NotFound);
    QCOMPARE(kindOf(journal().edit(InteractionId(1), 1, u"x"_s)), Error::Kind::NotFound);
    QCOMPARE(kindOf(journal().remove({EntryTable::Purchase, 1})), Error::Kind::NotFound);
    QCOMPARE(kindOf(journal().correct({EntryTable::Interaction, 1}, 1001)), Error::Kind::Invalid);
    QCOMPARE(kindOf(journal().correct({EntryTable::Task, 1}, 100)), Error::Kind::Invalid);
    QVERIFY(all().isEmpty());
    QVERIFY(!undo().canUndo());
}

void JournalTest::answersStayOnTheirScale_data()
{
    QTest::addColumn<FeedbackKind>("kind");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nps 0") << FeedbackKind::Nps << 10 << 0 << true;
    QTest::newRow("nps 10") << FeedbackKind::Nps << 10 << 10 << true;
    QTest::newRow("nps 11") << FeedbackKind::Nps << 10 << 11 << false;
    QTest::newRow("nps of five") << FeedbackKind::Nps << 5 << 3 << false;
    QTest::newRow("csat 0") << FeedbackKind::Csat << 5 << 0 << false;
    QTest::newRow("csat 5") << FeedbackKind::Csat << 5 << 5 << true;
    QTest::newRow("ces 7") << FeedbackKind::Ces << 7 << 7 << true;
    QTest::newRow("ces without a scale") << FeedbackKind::Ces << 0 << 5 << false;
    QTest::newRow("review 6 of 5") << FeedbackKind::Review << 5 << 6 << false;
}

void JournalTest::answersStayOnTheirScale()
{
    QFETCH(FeedbackKind, kind);
    QFETCH(int, scale);
    QFETCH(int, value);
    QFETCH(bool, fits);
    FeedbackDraft draft;
    draft.customer = m_anna;
    draft.kind = kind;
    draft.scale = scale;
    draft.value = value;
    const auto answer = await(journal().answer(draft));
    QCOMPARE(answer.ok(), fits);
    if (!fits)
        QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
}

void JournalTest::anEditKeepsTheFirstVersion()
{
    const InteractionId id = log(u"It was terrible, I am very disappointed."_s);
    QVERIFY(entry(id).mood.score.value_or(0) < 0);
    QVERIFY(await(journal().edit(id, 1, u"I am very happy."_s)).ok());
    QVERIFY(await(journal().edit(id, entry(id).version, u"I am very happy now."_s)).ok());
    const TimelineEntry edited = entry(id);
    QCOMPARE(edited.body, u"I am very happy now."_s);
    QVERIFY(edited.version > 2);
    QVERIFY(edited.edited);
    QVERIFY(edited.mood.score.value_or(0) > 0);
    const auto original = await((*m_shop)->database().read([id](Session &session) -> Result<QString> { return repos::find(session, id)->bodyOriginal; }));
    QCOMPARE(original.value(), u"It was terrible, I am very disappointed."_s);
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
}

void JournalTest::anEditOfAnOldVersionIsAConflict()
{
    const InteractionId id = log(u"first"_s);
    QVERIFY(await(journal().edit(id, 1, u"second"_s)).ok());
    const auto late = await(journal().edit(id, 1, u"third"_s));
    QVERIFY(!late.ok());
    QCOMPARE(late.error().kind, Error::Kind::Conflict);
    QCOMPARE(entry(id).body, u"second"_s);
}

void JournalTest::aPersonsWordBeatsTheEngine()
{
    const InteractionId id = log(u"Great, now it is broken again."_s);
    const EntryKey key{EntryTable::Interaction, id.value()};
    const std::optional<int> engine = entry(id).mood.score;
    QVERIFY(await(journal().correct(key, -900)).ok());
    QCOMPARE(entry(id).mood.effective(), std::optional<int>(-900));
    QCOMPARE(entry(id).mood.score, engine);
    QCOMPARE(entry(id).mood.correctedAt, testkit::TemporaryShop::noon);
    // It stays through an edit, and goes when it is taken back.
    QVERIFY(await(journal().edit(id, entry(id).version, u"Lovely."_s)).ok());
    QCOMPARE(entry(id).mood.effective(), std::optional<int>(-900));
    QVERIFY(await(journal().correct(key, std::nullopt)).ok());
    QVERIFY(entry(id).mood.effective().value_or(0) > 0);
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
}

void JournalTest::everyChangeCanBeTakenBackAndMadeAgain()
{
    QVector<QVector<TimelineEntry>> states{all()};
    QStringList steps;
    connect(&undo(), &UndoJournal::recorded, this, [&](const QString &id) { steps << id; });
    const auto remember = [&](bool ok) {
        QVERIFY(ok);
        states << all();
    };
    const InteractionId note = log(u"They waited an hour."_s);
    remember(note.isValid());
    remember(await(journal().edit(note, 1, u"They waited two hours."_s)).ok());
    remember(await(journal().correct({EntryTable::Interaction, note.value()}, -500)).ok());
    FeedbackDraft answer;
    answer.customer = m_anna;
    answer.value = 3;
    answer.comment = u"Too slow."_s;
    remember(await(journal().answer(answer)).ok());
    PurchaseDraft purchase;
    purchase.customer = m_anna;
    purchase.amountMinor = 1250;
    purchase.items = {{u"cake"_s, 1000, 1000}, {u"roll"_s, 2000, 250}};
    const PurchaseId bought = await(journal().sell(purchase)).value();
    remember(bought.isValid());
    TaskDraft task;
    task.customer = m_anna;
    task.text = u"call back"_s;
    task.due = QDate(2026, 12, 1);
    const TaskId planned = await(journal().plan(task)).value();
    remember(planned.isValid());
    remember(await(journal().setTaskDone(planned, true)).ok());
    remember(await(journal().remove({EntryTable::Purchase, bought.value()})).ok());
    remember(await(journal().remove({EntryTable::Interaction, note.value()})).ok());
    QCOMPARE(steps, (QStringList{u"interaction.log"_s, u"interaction.edit"_s, u"mood.correct"_s, u"feedback.answer"_s, u"purchase.sell"_s,
                                 u"task.plan"_s, u"task.done"_s, u"entry.remove"_s, u"entry.remove"_s}));
    QCOMPARE(undo().last().subject, u"Anna Happy"_s);
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            const auto result = await(undo().undo());
            QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
            QCOMPARE(all(), states.at(i));
            QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
        }
        QVERIFY(!undo().canUndo());
        for (qsizetype i = 1; i < states.size(); ++i) {
            QVERIFY(await(undo().redo()).ok());
            QCOMPARE(all(), states.at(i));
        }
        QVERIFY(!undo().canRedo());
        QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
    }
    const auto items = await((*m_shop)->database().read([](Session &session) -> Result<qint64> { return session.scalar(u"SELECT count(*) FROM purchase_item"_s); }));
    QCOMPARE(items.value(), 0);
}

void JournalTest::undoRefusesWhatSomebodyChangedSince()
{
    const InteractionId id = log(u"first"_s);
    auto other = Workspace::open(m_shop->path(), std::make_shared<FixedClock>(testkit::TemporaryShop::noon));
    QVERIFY(other.ok());
    QVERIFY(await(other.value()->journal().edit(id, 1, u"somebody else's"_s)).ok());
    const auto result = await(undo().undo());
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::Conflict);
    QCOMPARE(entry(id).body, u"somebody else's"_s);
    QVERIFY(undo().canUndo());
}

void JournalTest::nothingChangedIsNothingToUndo()
{
    const InteractionId id = log(u"first"_s);
    QVERIFY(await(undo().undo()).ok());
    QVERIFY(await(undo().redo()).ok());
    QSignalSpy changed(m_shop->get(), &Workspace::changed);
    QSignalSpy recorded(&undo(), &UndoJournal::recorded);
    QVERIFY(await(journal().edit(id, 1, u"first"_s)).ok());
    QVERIFY(await(journal().correct({EntryTable::Interaction, id.value()}, std::nullopt)).ok());
    QTest::qWait(20);
    QCOMPARE(recorded.size(), 0);
    QCOMPARE(entry(id).version, 1);
}

void JournalTest::undosInARowRunInOrder()
{
    for (int i = 0; i < 5; ++i)
        log(u"note %1"_s.arg(i));
    QVector<QFuture<Result<void>>> futures;
    for (int i = 0; i < 6; ++i)
        futures << undo().undo();
    for (int i = 0; i < 5; ++i)
        QVERIFY(await(futures.at(i)).ok());
    QCOMPARE(await(futures.at(5)).error().kind, Error::Kind::Conflict);
    QVERIFY(all().isEmpty());
    QVERIFY(await(undo().redo()).ok());
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().body, u"note 0"_s);
}

void JournalTest::closingTheShopAnswersWhatIsUnderWay()
{
    log(u"first"_s);
    QVector<QFuture<Result<InteractionId>>> futures;
    InteractionDraft draft;
    draft.customer = m_anna;
    draft.text = u"second"_s;
    for (int i = 0; i < 20; ++i)
        futures << journal().log(draft);
    const QFuture<Result<void>> undone = undo().undo();
    m_shop->close();
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result().ok());
    }
    QVERIFY(undone.isFinished());
}

void JournalTest::theInactivityWindowIsEstimatedOnceADay()
{
    const auto sellAt = [&](int daysAgo) {
        PurchaseDraft draft;
        draft.customer = m_anna;
        draft.amountMinor = 1000;
        draft.at = testkit::TemporaryShop::noon - daysAgo * 86'400'000LL;
        QVERIFY(await(journal().sell(draft)).ok());
    };
    const auto window = [&] {
        return await((*m_shop)->database().read([](Session &session) -> Result<int> { return repos::inactivityWindow(session); })).value();
    };
    sellAt(400);
    sellAt(300);
    QCOMPARE(window(), 30);
    QVERIFY(await(journal().keepUp()).value());
    QCOMPARE(window(), 100);
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
    // Gaps 100 and 200 by now, but not before tomorrow: 100 + 0.8 * 100.
    sellAt(100);
    QVERIFY(!await(journal().keepUp()).value());
    QCOMPARE(window(), 100);
    m_shop->clock().set(testkit::TemporaryShop::noon + 86'400'000);
    m_shop->reopen();
    QTRY_COMPARE(window(), 180);
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"

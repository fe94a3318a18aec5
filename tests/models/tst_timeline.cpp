#include "models/items/timelinemodel.h"
#include "models/services/undojournal.h"
#include "tests/kit/timelineshop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {

/// What a view would have seen.
struct Spies
{
    explicit Spies(TimelineModel &model)
        : reset(&model, &QAbstractItemModel::modelReset), inserted(&model, &QAbstractItemModel::rowsInserted),
          removed(&model, &QAbstractItemModel::rowsRemoved), changed(&model, &QAbstractItemModel::dataChanged)
    {
    }
    QSignalSpy reset;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy changed;
    [[nodiscard]] QVector<qsizetype> counts() const { return {reset.size(), inserted.size(), removed.size()}; }
};

QVector<TimelineEntry> rowsOf(const TimelineModel &model)
{
    QVector<TimelineEntry> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.entry(row);
    return rows;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<testkit::TimelineShop>(); }
    void cleanup() { m_shop.reset(); }

    void theModelReadsPageByPage();
    void aNewEntryIsOneInsertInItsPlace();
    void anEditIsOneChangeAndARemovalOneRemoval();
    void whatTheFilterHidesStaysHidden();
    void plansComeFirst();
    void anOldAnswerIsDropped();
    void withoutACustomerThereIsNothing();
    void itFollowsAnyChanges();

private:
    std::unique_ptr<testkit::TimelineShop> m_shop;
};

void TimelineTest::theModelReadsPageByPage()
{
    m_shop->fill(600);
    const QVector<TimelineEntry> expected = m_shop->all();
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Spies spies(model);
    model.setCustomer(m_shop->anna);
    QCOMPARE(model.state(), TimelineModel::State::Loading);
    QTRY_COMPARE(model.state(), TimelineModel::State::Ready);
    // The tester itself fetches once on each reset.
    QTRY_VERIFY(model.rowCount() >= TimelineModel::pageSize);
    while (model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    QCOMPARE(rowsOf(model), expected);
    QCOMPARE(spies.reset.size(), 1);
    QCOMPARE(spies.removed.size(), 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.rowOf(model.entry(row).key), row);
        QCOMPARE(model.index(row).data(TimelineModel::EntryRole).value<TimelineEntry>(), expected.at(row));
    }
}

void TimelineTest::aNewEntryIsOneInsertInItsPlace()
{
    m_shop->log(u"oldest"_s, 72);
    m_shop->log(u"newest"_s, 2);
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCustomer(m_shop->anna);
    QTRY_COMPARE(model.rowCount(), 2);
    Spies spies(model);
    m_shop->log(u"now"_s, 0);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.entry(0).body, u"now"_s);
    // Same day as the one below, which no longer starts it.
    QVERIFY(model.startsDay(0) && !model.startsDay(1) && model.startsDay(2));
    QCOMPARE(spies.changed.size(), 1);
    QCOMPARE(spies.changed.first().at(0).toModelIndex().row(), 1);
    m_shop->log(u"in between"_s, 48);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.entry(2).body, u"in between"_s);
    QCOMPARE(spies.counts(), (QVector<qsizetype>{0, 2, 0}));
    QCOMPARE(spies.inserted.last().at(1).toInt(), 2);
    // Another customer's entry is none of ours.
    InteractionDraft other;
    other.customer = m_shop->ben;
    other.text = u"Ben's"_s;
    QVERIFY(await((*m_shop)->journal().log(other)).ok());
    QTest::qWait(30);
    QCOMPARE(spies.counts(), (QVector<qsizetype>{0, 2, 0}));
}

void TimelineTest::anEditIsOneChangeAndARemovalOneRemoval()
{
    const InteractionId first = m_shop->log(u"first"_s, 72);
    m_shop->log(u"second"_s, 48);
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCustomer(m_shop->anna);
    QTRY_COMPARE(model.rowCount(), 2);
    Spies spies(model);
    QVERIFY(await((*m_shop)->journal().edit(first, 1, u"first, edited"_s)).ok());
    QTRY_COMPARE(model.entry(1).body, u"first, edited"_s);
    QCOMPARE(spies.changed.size(), 1);
    QCOMPARE(spies.counts(), (QVector<qsizetype>{0, 0, 0}));
    QVERIFY(await((*m_shop)->journal().remove({EntryTable::Interaction, first.value()})).ok());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(spies.counts(), (QVector<qsizetype>{0, 0, 1}));
    QVERIFY(await((*m_shop)->undo().undo()).ok());
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.entry(1).body, u"first, edited"_s);
    QCOMPARE(spies.counts(), (QVector<qsizetype>{0, 1, 1}));
}

void TimelineTest::whatTheFilterHidesStaysHidden()
{
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TimelineFilter bad;
    bad.moodAtMost = -50;
    model.setFilter(bad);
    model.setCustomer(m_shop->anna);
    QTRY_COMPARE(model.state(), TimelineModel::State::Ready);
    const InteractionId good = m_shop->log(u"It was wonderful, thank you."_s, 1);
    QTest::qWait(30);
    QCOMPARE(model.rowCount(), 0);
    // A person says it was meant otherwise: now it belongs here, and then no longer.
    const EntryKey key{EntryTable::Interaction, good.value()};
    QVERIFY(await((*m_shop)->journal().correct(key, -800)).ok());
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(await((*m_shop)->journal().correct(key, std::nullopt)).ok());
    QTRY_COMPARE(model.rowCount(), 0);
}

void TimelineTest::plansComeFirst()
{
    m_shop->log(u"happened"_s, 1);
    TaskDraft task;
    task.customer = m_shop->anna;
    task.text = u"call back"_s;
    task.due = QDate(2026, 12, 24);
    QVERIFY(await((*m_shop)->journal().plan(task)).ok());
    TimelineModel model(**m_shop);
    model.setCustomer(m_shop->anna);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.entry(0).kind, u"task"_s);
    QVERIFY(model.isPlanned(0) && !model.isPlanned(1));
    m_shop->clock().set(testkit::TemporaryShop::noon + 60 * 86'400'000LL);
    QVERIFY(!model.isPlanned(0));
}

void TimelineTest::anOldAnswerIsDropped()
{
    m_shop->log(u"Anna's"_s, 1);
    InteractionDraft draft;
    draft.customer = m_shop->ben;
    draft.text = u"Ben's"_s;
    QVERIFY(await((*m_shop)->journal().log(draft)).ok());
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Spies spies(model);
    for (int i = 0; i < 20; ++i) {
        model.setCustomer(m_shop->anna);
        model.setCustomer(m_shop->ben);
    }
    QTRY_COMPARE(model.rowCount(), 1);
    QTest::qWait(30);
    QCOMPARE(model.entry(0).body, u"Ben's"_s);
    QCOMPARE(spies.reset.size(), 1);
}

void TimelineTest::withoutACustomerThereIsNothing()
{
    m_shop->log(u"Anna's"_s, 1);
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy states(&model, &TimelineModel::stateChanged);
    QCOMPARE(model.state(), TimelineModel::State::Empty);
    model.setCustomer(m_shop->anna);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(states.size(), 2);
    model.setCustomer({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.state(), TimelineModel::State::Empty);
    model.reload();
    QTest::qWait(20);
    QCOMPARE(model.rowCount(), 0);
}

/// Whatever happens while pages are read and fetched, in the end the rows are those of the file.
void TimelineTest::itFollowsAnyChanges()
{
    m_shop->fill(500);
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCustomer(m_shop->anna);
    testkit::Chance chance(12);
    const QVector<TimelineEntry> known = m_shop->all();
    QVector<QFuture<Result<void>>> writes;
    QVector<QFuture<Result<Correction>>> corrections;
    for (int i = 0; i < 300; ++i) {
        const TimelineEntry some = known.at(chance.upTo(static_cast<int>(known.size()) - 1));
        switch (chance.upTo(4)) {
        case 0: m_shop->log(chance.text(), chance.upTo(30'000)); break;
        case 1: writes << (*m_shop)->journal().remove(some.key); break;
        case 2: corrections << (*m_shop)->journal().correct(some.key, chance.upTo(1000)); break;
        case 3: model.fetchMore({}); break;
        default: writes << (*m_shop)->undo().undo(); break;
        }
        if (chance.oneIn(5))
            QCoreApplication::processEvents();
    }
    // Some of them are refused (the entry is gone already): what counts is what they leave.
    for (const QFuture<Result<void>> &write : std::as_const(writes))
        (void)await(write);
    for (const QFuture<Result<Correction>> &correction : std::as_const(corrections))
        (void)await(correction);
    const QVector<TimelineEntry> expected = m_shop->all();
    const bool agrees = QTest::qWaitFor([&] {
        model.fetchMore({});
        return rowsOf(model) == expected;
    }, 60'000);
    QVERIFY(agrees);
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"

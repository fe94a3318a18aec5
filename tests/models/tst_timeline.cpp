#include "models/items/timelinemodel.h"
#include "models/services/journal.h"
#include "models/services/undojournal.h"
#include "storage/repos/timeline.h"
#include "tests/kit/randomrows.h"

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
    void init();
    void cleanup() { m_shop.reset(); }

    void aPageIsMergedFromIndexesWithoutSorting_data();
    void aPageIsMergedFromIndexesWithoutSorting();
    void pagesJoinWithoutGapOrRepetition();
    void filtersLeaveExactlyWhatMatches_data();
    void filtersLeaveExactlyWhatMatches();
    void searchedWordsAreNoSyntax();
    void theModelReadsPageByPage();
    void aNewEntryIsOneInsertInItsPlace();
    void anEditIsOneChangeAndARemovalOneRemoval();
    void whatTheFilterHidesStaysHidden();
    void plansComeFirst();
    void anOldAnswerIsDropped();
    void withoutACustomerThereIsNothing();
    void itFollowsAnyChanges();

private:
    void fill(int rows, unsigned seed = 11);
    InteractionId log(const QString &text, int hoursAgo = 0)
    {
        InteractionDraft draft;
        draft.customer = m_anna;
        draft.kind = InteractionKind::Call;
        draft.text = text;
        draft.at = testkit::TemporaryShop::noon - hoursAgo * 3'600'000LL;
        return await((*m_shop)->journal().log(draft)).value();
    }
    QVector<TimelineEntry> all(const TimelineFilter &filter = {})
    {
        return await((*m_shop)->journal().page(m_anna, filter, std::nullopt, 100'000)).value().entries;
    }

    std::unique_ptr<testkit::TemporaryShop> m_shop;
    CustomerId m_anna;
    CustomerId m_ben;
};

void TimelineTest::init()
{
    m_shop = std::make_unique<testkit::TemporaryShop>();
    m_anna = testkit::addCustomer(**m_shop, u"Anna"_s);
    m_ben = testkit::addCustomer(**m_shop, u"Ben"_s);
}

void TimelineTest::fill(int rows, unsigned seed)
{
    const auto written = await((*m_shop)->database().write([this, rows, seed](Transaction &transaction) -> Result<void> {
        testkit::Chance chance(seed);
        repos::Totals totals;
        Session &session = transaction.session();
        for (int i = 0; i < rows; ++i) {
            const CustomerId customer = chance.oneIn(4) ? m_ben : m_anna;
            const auto add = [&](auto row) {
                repos::insert(session, row);
                totals.add(row);
            };
            switch (chance.upTo(4)) {
            case 0: add(testkit::makeFeedback(chance, customer)); break;
            case 1: add(testkit::makePurchase(chance, customer)); break;
            case 2: add(testkit::makeTask(chance, customer)); break;
            default: add(testkit::makeInteraction(chance, customer)); break;
            }
        }
        totals.flush(session);
        transaction.changes().everything = true;
        return Done{};
    }));
    QVERIFY(written.ok());
    QCoreApplication::processEvents();
}

void TimelineTest::aPageIsMergedFromIndexesWithoutSorting_data()
{
    QTest::addColumn<repos::TimelineQuery>("query");
    QTest::addColumn<bool>("later");
    QTest::addColumn<int>("merges");
    const CustomerId customer(1);
    const auto row = [&](const char *name, const repos::TimelineQuery &query, int merges) {
        QTest::addRow("%s, first page", name) << query << false << merges;
        QTest::addRow("%s, later page", name) << query << true << merges;
    };
    row("all", {customer, {}, {}, {}, {}, {}, {}, {}}, 3);
    row("kinds of two tables", {customer, {u"call"_s, u"review"_s}, {}, {}, {}, {}, {}, {}}, 1);
    row("one table", {customer, {u"purchase"_s}, {}, {}, {}, {}, {}, {}}, 0);
    row("mood", {customer, {}, {}, -200, {}, {}, {}, {}}, 1);
    row("staff and days", {customer, {}, StaffId(3), {}, {}, 100, 200, {}}, 3);
    row("words", {customer, {}, {}, {}, {}, {}, {}, {u"bread"_s}}, 3);
}

void TimelineTest::aPageIsMergedFromIndexesWithoutSorting()
{
    QFETCH(repos::TimelineQuery, query);
    QFETCH(bool, later);
    QFETCH(int, merges);
    const std::optional<TimelineCursor> after = later ? std::optional<TimelineCursor>({1000, {EntryTable::Feedback, 7}}) : std::nullopt;
    const repos::TimelineSql sql = repos::timelineSql(query, after, 100);
    const auto plan = await((*m_shop)->database().read([sql](Session &session) -> Result<QStringList> {
        QStringList lines;
        Statement &rows = session.statement(u"EXPLAIN QUERY PLAN "_s + sql.text).runList(sql.values);
        while (rows.next())
            lines << rows.text(3);
        return lines;
    })).value();
    const QString text = plan.join(u'\n');
    QCOMPARE(text.count(u"MERGE (UNION ALL)"_s), merges);
    QVERIFY2(!text.contains(u"TEMP B-TREE"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"SCAN interaction\n"_s) && !text.contains(u"SCAN purchase\n"_s), qPrintable(text));
    QCOMPARE(text.count(u"_timeline (customer_id=?"_s), merges + 1);
    if (later)
        QCOMPARE(text.count(u"(customer_id=? AND occurred_at<?)"_s), merges + 1);
}

void TimelineTest::pagesJoinWithoutGapOrRepetition()
{
    fill(600);
    const QVector<TimelineEntry> expected = all();
    QVERIFY(expected.size() > 300);
    for (const int limit : {1, 7, 100}) {
        QVector<TimelineEntry> joined;
        std::optional<TimelineCursor> after;
        while (true) {
            const TimelinePage page = await((*m_shop)->journal().page(m_anna, {}, after, limit)).value();
            QVERIFY(page.entries.size() <= limit);
            joined += page.entries;
            if (!page.more)
                break;
            after = joined.last().cursor();
        }
        QCOMPARE(joined, expected);
    }
}

void TimelineTest::filtersLeaveExactlyWhatMatches_data()
{
    QTest::addColumn<TimelineFilter>("filter");
    QTest::newRow("everything") << TimelineFilter{};
    TimelineFilter kinds;
    kinds.kinds = {u"call"_s, u"review"_s, u"task"_s};
    QTest::newRow("kinds") << kinds;
    TimelineFilter bad;
    bad.moodAtMost = -50;
    QTest::newRow("bad mood") << bad;
    TimelineFilter middling;
    middling.moodAtMost = 300;
    middling.moodAtLeast = -300;
    middling.kinds = {u"nps"_s, u"email"_s};
    QTest::newRow("mood between, kinds") << middling;
    TimelineFilter days;
    days.fromDay = 18'900;
    days.toDay = 19'400;
    QTest::newRow("days") << days;
    TimelineFilter words;
    words.text = u"Wait BREAD"_s;
    QTest::newRow("words") << words;
    TimelineFilter nothing;
    nothing.kinds = {u"purchase"_s};
    nothing.moodAtMost = 0;
    QTest::newRow("purchases have no mood") << nothing;
    TimelineFilter staff;
    staff.staff = StaffId(1);
    QTest::newRow("staff") << staff;
}

void TimelineTest::filtersLeaveExactlyWhatMatches()
{
    QFETCH(TimelineFilter, filter);
    fill(800);
    const auto matches = [&](const TimelineEntry &entry) {
        const std::optional<int> mood = entry.mood.effective();
        const QString text = entry.title + u' ' + entry.body;
        const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
        return (filter.kinds.isEmpty() || filter.kinds.contains(entry.kind)) && (!filter.staff || entry.staff == *filter.staff)
            && (!filter.moodAtMost || (mood && *mood <= *filter.moodAtMost)) && (!filter.moodAtLeast || (mood && *mood >= *filter.moodAtLeast))
            && (!filter.fromDay || entry.when.day >= *filter.fromDay) && (!filter.toDay || entry.when.day <= *filter.toDay)
            && std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    QVector<TimelineEntry> expected;
    for (const TimelineEntry &entry : all()) {
        if (matches(entry))
            expected << entry;
    }
    QCOMPARE(all(filter), expected);
    QVector<EntryKey> keys;
    for (const TimelineEntry &entry : all())
        keys << entry.key;
    QCOMPARE(await((*m_shop)->journal().entries(keys, m_anna, filter)).value(), expected);
    QVERIFY(await((*m_shop)->journal().entries(keys, m_ben, filter)).value().isEmpty());
}

void TimelineTest::searchedWordsAreNoSyntax()
{
    log(u"he said \"never\" AND left; 100% body:true"_s);
    for (const char *text : {"\"", "\"\"", "never\"", "AND", "OR", "NOT", "NEAR(", "body:", "*", "-", "^", "(", "%", "_", "'", "\\", "100%"}) {
        TimelineFilter filter;
        filter.text = QString::fromLatin1(text);
        const auto page = await((*m_shop)->journal().page(m_anna, filter, std::nullopt, 10));
        QVERIFY2(page.ok(), text);
    }
    TimelineFilter never;
    never.text = u"NEV"_s;
    QCOMPARE(all(never).size(), 1);
}

void TimelineTest::theModelReadsPageByPage()
{
    fill(600);
    const QVector<TimelineEntry> expected = all();
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Spies spies(model);
    model.setCustomer(m_anna);
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
    log(u"oldest"_s, 72);
    log(u"newest"_s, 2);
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCustomer(m_anna);
    QTRY_COMPARE(model.rowCount(), 2);
    Spies spies(model);
    log(u"now"_s, 0);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.entry(0).body, u"now"_s);
    // Same day as the one below, which no longer starts it.
    QVERIFY(model.startsDay(0) && !model.startsDay(1) && model.startsDay(2));
    QCOMPARE(spies.changed.size(), 1);
    QCOMPARE(spies.changed.first().at(0).toModelIndex().row(), 1);
    log(u"in between"_s, 48);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.entry(2).body, u"in between"_s);
    QCOMPARE(spies.counts(), (QVector<qsizetype>{0, 2, 0}));
    QCOMPARE(spies.inserted.last().at(1).toInt(), 2);
    // Another customer's entry is none of ours.
    InteractionDraft other;
    other.customer = m_ben;
    other.text = u"Ben's"_s;
    QVERIFY(await((*m_shop)->journal().log(other)).ok());
    QTest::qWait(30);
    QCOMPARE(spies.counts(), (QVector<qsizetype>{0, 2, 0}));
}

void TimelineTest::anEditIsOneChangeAndARemovalOneRemoval()
{
    const InteractionId first = log(u"first"_s, 72);
    log(u"second"_s, 48);
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCustomer(m_anna);
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
    model.setCustomer(m_anna);
    QTRY_COMPARE(model.state(), TimelineModel::State::Ready);
    const InteractionId good = log(u"It was wonderful, thank you."_s, 1);
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
    log(u"happened"_s, 1);
    TaskDraft task;
    task.customer = m_anna;
    task.text = u"call back"_s;
    task.due = QDate(2026, 12, 24);
    QVERIFY(await((*m_shop)->journal().plan(task)).ok());
    TimelineModel model(**m_shop);
    model.setCustomer(m_anna);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.entry(0).kind, u"task"_s);
    QVERIFY(model.isPlanned(0) && !model.isPlanned(1));
    m_shop->clock().set(testkit::TemporaryShop::noon + 60 * 86'400'000LL);
    QVERIFY(!model.isPlanned(0));
}

void TimelineTest::anOldAnswerIsDropped()
{
    log(u"Anna's"_s, 1);
    InteractionDraft draft;
    draft.customer = m_ben;
    draft.text = u"Ben's"_s;
    QVERIFY(await((*m_shop)->journal().log(draft)).ok());
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Spies spies(model);
    for (int i = 0; i < 20; ++i) {
        model.setCustomer(m_anna);
        model.setCustomer(m_ben);
    }
    QTRY_COMPARE(model.rowCount(), 1);
    QTest::qWait(30);
    QCOMPARE(model.entry(0).body, u"Ben's"_s);
    QCOMPARE(spies.reset.size(), 1);
}

void TimelineTest::withoutACustomerThereIsNothing()
{
    log(u"Anna's"_s, 1);
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy states(&model, &TimelineModel::stateChanged);
    QCOMPARE(model.state(), TimelineModel::State::Empty);
    model.setCustomer(m_anna);
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
    fill(500);
    TimelineModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCustomer(m_anna);
    testkit::Chance chance(12);
    const QVector<TimelineEntry> known = all();
    QVector<QFuture<Result<void>>> writes;
    for (int i = 0; i < 300; ++i) {
        const TimelineEntry some = known.at(chance.upTo(static_cast<int>(known.size()) - 1));
        switch (chance.upTo(4)) {
        case 0: log(chance.text(), chance.upTo(30'000)); break;
        case 1: writes << (*m_shop)->journal().remove(some.key); break;
        case 2: writes << (*m_shop)->journal().correct(some.key, chance.upTo(1000)); break;
        case 3: model.fetchMore({}); break;
        default: writes << (*m_shop)->undo().undo(); break;
        }
        if (chance.oneIn(5))
            QCoreApplication::processEvents();
    }
    // Some of them are refused (the entry is gone already): what counts is what they leave.
    for (const QFuture<Result<void>> &write : std::as_const(writes))
        (void)await(write);
    const QVector<TimelineEntry> expected = all();
    const bool agrees = QTest::qWaitFor([&] {
        model.fetchMore({});
        return rowsOf(model) == expected;
    }, 60'000);
    QVERIFY(agrees);
    QCOMPARE(testkit::problemsOf(**m_shop), QStringList());
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"

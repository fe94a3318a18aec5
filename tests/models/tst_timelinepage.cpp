#include "storage/database.h"
#include "storage/repos/timeline.h"
#include "tests/kit/timelineshop.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

class TimelinePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<testkit::TimelineShop>(); }
    void cleanup() { m_shop.reset(); }

    void aPageIsMergedFromIndexesWithoutSorting_data();
    void aPageIsMergedFromIndexesWithoutSorting();
    void pagesJoinWithoutGapOrRepetition();
    void filtersLeaveExactlyWhatMatches_data();
    void filtersLeaveExactlyWhatMatches();
    void searchedWordsAreNoSyntax();

private:
    std::unique_ptr<testkit::TimelineShop> m_shop;
};

void TimelinePageTest::aPageIsMergedFromIndexesWithoutSorting_data()
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

void TimelinePageTest::aPageIsMergedFromIndexesWithoutSorting()
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

void TimelinePageTest::pagesJoinWithoutGapOrRepetition()
{
    m_shop->fill(600);
    const QVector<TimelineEntry> expected = m_shop->all();
    QVERIFY(expected.size() > 300);
    for (const int limit : {1, 7, 100}) {
        QVector<TimelineEntry> joined;
        std::optional<TimelineCursor> after;
        while (true) {
            const TimelinePage page = await((*m_shop)->journal().page(m_shop->anna, {}, after, limit)).value();
            QVERIFY(page.entries.size() <= limit);
            joined += page.entries;
            if (!page.more)
                break;
            after = joined.last().cursor();
        }
        QCOMPARE(joined, expected);
    }
}

void TimelinePageTest::filtersLeaveExactlyWhatMatches_data()
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

void TimelinePageTest::filtersLeaveExactlyWhatMatches()
{
    QFETCH(TimelineFilter, filter);
    m_shop->fill(800);
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
    for (const TimelineEntry &entry : m_shop->all()) {
        if (matches(entry))
            expected << entry;
    }
    QCOMPARE(m_shop->all(filter), expected);
    QVector<EntryKey> keys;
    for (const TimelineEntry &entry : m_shop->all())
        keys << entry.key;
    QCOMPARE(await((*m_shop)->journal().entries(keys, m_shop->anna, filter)).value(), expected);
    QVERIFY(await((*m_shop)->journal().entries(keys, m_shop->ben, filter)).value().isEmpty());
}

void TimelinePageTest::searchedWordsAreNoSyntax()
{
    m_shop->log(u"he said \"never\" AND left; 100% body:true"_s);
    for (const char *text : {"\"", "\"\"", "never\"", "AND", "OR", "NOT", "NEAR(", "body:", "*", "-", "^", "(", "%", "_", "'", "\\", "100%"}) {
        TimelineFilter filter;
        filter.text = QString::fromLatin1(text);
        const auto page = await((*m_shop)->journal().page(m_shop->anna, filter, std::nullopt, 10));
        QVERIFY2(page.ok(), text);
    }
    TimelineFilter never;
    never.text = u"NEV"_s;
    QCOMPARE(m_shop->all(never).size(), 1);
}

QTEST_GUILESS_MAIN(TimelinePageTest)
#include "tst_timelinepage.moc"

#include "models/items/inboxmodel.h"
#include "storage/repos/inbox.h"
#include "tests/kit/inboxshop.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

/// Which answers stand in which list, and in which order.
class InboxListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<testkit::InboxShop>();
        m_daniela = m_shop->daniela;
        m_owen = m_shop->owen;
    }
    void theLongestWaitingComesFirst();
    void filters_data();
    void filters();
    void wordsAreNeverSyntax_data();
    void wordsAreNeverSyntax();
    void pagesJoinWithoutGapOrDouble();
    void theModelFollowsExactly();
    void theModelFollowsANewName();
    void everyListWalksItsOwnIndex_data();
    void everyListWalksItsOwnIndex();

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

void InboxListsTest::theLongestWaitingComesFirst()
{
    answer(m_daniela, FeedbackKind::Nps, 4, u"new"_s, 1);
    answer(m_owen, FeedbackKind::Nps, 4, u"old"_s, 9);
    const FeedbackId handed = answer(m_owen, FeedbackKind::Csat, 2, u"handed on, told nothing yet"_s, 20);
    QVERIFY(await(inbox().handOn(handed, u"operations"_s, u"Three tries."_s)).ok());
    QVERIFY(await(inbox().setAnswered(handed, true)).ok());
    QCOMPARE(comments(testkit::listOf(InboxState::Open)), QStringList({u"old"_s, u"new"_s, u"handed on, told nothing yet"_s}));
    QCOMPARE(comments(testkit::listOf(InboxState::All)), QStringList({u"new"_s, u"old"_s, u"handed on, told nothing yet"_s}));
}

void InboxListsTest::filters_data()
{
    QTest::addColumn<InboxFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto with = [](auto change) {
        InboxFilter filter;
        filter.state = InboxState::All;
        change(filter);
        return filter;
    };
    QTest::newRow("kind") << with([](InboxFilter &f) { f.kinds = QStringList{u"csat"_s}; }) << QStringList{u"Waited ten minutes"_s};
    QTest::newRow("two kinds") << with([](InboxFilter &f) { f.kinds = QStringList{u"csat"_s, u"review"_s}; }) << QStringList({u"Waited ten minutes"_s, u"Lovely bikes"_s});
    QTest::newRow("from a day") << with([](InboxFilter &f) { f.fromDay = ShopCalendar::dayNumber({2026, 11, 20}); }) << QStringList{u"The part was late"_s};
    QTest::newRow("to a day") << with([](InboxFilter &f) { f.toDay = ShopCalendar::dayNumber({2026, 11, 5}); }) << QStringList{u"Lovely bikes"_s};
    QTest::newRow("word") << with([](InboxFilter &f) { f.text = u"MINUTES"_s; }) << QStringList{u"Waited ten minutes"_s};
    QTest::newRow("beginning of the last word") << with([](InboxFilter &f) { f.text = u"part la"_s; }) << QStringList{u"The part was late"_s};
    QTest::newRow("name") << with([](InboxFilter &f) { f.text = u"achter"_s; }) << QStringList({u"Waited ten minutes"_s, u"Lovely bikes"_s});
    QTest::newRow("department") << with([](InboxFilter &f) { f.department = u"service"_s; }) << QStringList{u"Lovely bikes"_s};
    QTest::newRow("nothing fits") << with([](InboxFilter &f) { f.text = u"zeppelin"_s; }) << QStringList();
}

void InboxListsTest::filters()
{
    QFETCH(InboxFilter, filter);
    QFETCH(QStringList, expected);
    answer(m_daniela, FeedbackKind::Nps, 4, u"The part was late"_s, 1);
    answer(m_owen, FeedbackKind::Csat, 2, u"Waited ten minutes"_s, 9);
    const FeedbackId review = answer(m_owen, FeedbackKind::Review, 3, u"Lovely bikes"_s, 20);
    QVERIFY(await(inbox().handOn(review, u"service"_s, {})).ok());
    QCOMPARE(comments(filter), expected);
    // Row by row the same answers belong to the list.
    QVector<FeedbackId> all;
    const auto whole = await(inbox().page(testkit::listOf(InboxState::All), std::nullopt, 100));
    for (const InboxRow &row : whole->rows)
        all.append(row.feedback.id);
    QCOMPARE(await(inbox().rows(all, filter))->size(), expected.size());
}

void InboxListsTest::wordsAreNeverSyntax_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"\""_s, u"\" OR \""_s, u"*"_s, u"NEAR("_s, u"a AND"_s, u"'; DROP TABLE feedback; --"_s, u"-"_s, u"(("_s, u"\u202e"_s, QString(QChar(0)), u"ß"_s, u"%_"_s})
        QTest::newRow(text.toUtf8().toHex().constData()) << text;
}

void InboxListsTest::wordsAreNeverSyntax()
{
    QFETCH(QString, text);
    answer(m_daniela, FeedbackKind::Nps, 4, u"The part was late"_s);
    InboxFilter filter = testkit::listOf(InboxState::All);
    filter.text = text;
    const auto page = await(inbox().page(filter, std::nullopt, 10));
    QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(describe(page.error())));
}

void InboxListsTest::pagesJoinWithoutGapOrDouble()
{
    for (int i = 0; i < 37; ++i)
        answer(i % 2 ? m_daniela : m_owen, FeedbackKind::Csat, 2, QString::number(i), i / 3); // several at the same instant
    const auto newest = await(inbox().page(testkit::listOf(InboxState::All), std::nullopt, 12));
    for (const InboxRow &row : newest->rows) {
        QVERIFY(await(inbox().handOn(row.feedback.id, u"product"_s, {})).ok());
        QVERIFY(await(inbox().setAnswered(row.feedback.id, true)).ok());
    }
    for (const InboxState state : {InboxState::Open, InboxState::All}) {
        const QStringList whole = comments(testkit::listOf(state));
        QCOMPARE(whole.size(), 37);
        QStringList joined;
        std::optional<InboxPlace> after;
        for (int guard = 0; guard < 20; ++guard) {
            const auto page = await(inbox().page(testkit::listOf(state), after, 5));
            for (const InboxRow &row : page->rows)
                joined.append(row.feedback.comment);
            if (!page->more)
                break;
            after = page->rows.constLast().place();
        }
        QCOMPARE(joined, whole);
    }
}

void InboxListsTest::theModelFollowsExactly()
{
    const FeedbackId old = answer(m_owen, FeedbackKind::Nps, 4, u"old"_s, 9);
    answer(m_daniela, FeedbackKind::Nps, 4, u"middle"_s, 5);
    InboxModel model(workspace());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &InboxModel::loaded);
    model.setFilter(testkit::listOf(InboxState::Open));
    QTRY_COMPARE(loaded.size(), 1);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    answer(m_daniela, FeedbackKind::Csat, 1, u"new"_s, 0);
    QTRY_COMPARE(inserts.size(), 1);
    QCOMPARE(inserts.takeFirst().at(1).toInt(), 2);
    // Handed on it changes in place; answered it goes to the second part; told back it leaves.
    QVERIFY(await(inbox().handOn(old, u"service"_s, {})).ok());
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(removes.size(), 0);
    QVERIFY(model.startsPart(0));
    QVERIFY(await(inbox().setAnswered(old, true)).ok());
    QTRY_COMPARE(inserts.size(), 1);
    QCOMPARE(removes.size(), 1);
    QCOMPARE(model.rowOf(old), 2);
    QVERIFY(model.startsPart(2));
    QVERIFY(await(inbox().setToldBack(old, true)).ok());
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(old), -1);
    // What belongs to another list moves nothing.
    answer(m_owen, FeedbackKind::Nps, 10, {}, 0);
    QTest::qWait(50);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(resets.size(), 0);
}

void InboxListsTest::theModelFollowsANewName()
{
    answer(m_owen, FeedbackKind::Nps, 4, u"late"_s);
    InboxModel model(workspace());
    model.setFilter(testkit::listOf(InboxState::Open));
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(await(workspace().customers().update(m_owen, 1, testkit::draft(u"Owen van Achterberg"_s))).ok());
    QTRY_COMPARE(model.row(0).name, u"Owen van Achterberg"_s);
}

void InboxListsTest::everyListWalksItsOwnIndex_data()
{
    QTest::addColumn<InboxFilter>("filter");
    QTest::addColumn<InboxPart>("part");
    for (const InboxState state : {InboxState::Open, InboxState::Answered, InboxState::HandedOn, InboxState::ToldBack, InboxState::All}) {
        InboxFilter plain = testkit::listOf(state);
        InboxFilter narrow = plain;
        narrow.kinds = QStringList{u"nps"_s, u"csat"_s};
        narrow.text = u"late"_s;
        narrow.nameWords = QStringList{u"late"_s};
        const int number = static_cast<int>(state);
        QTest::addRow("%d plain", number) << plain << (state == InboxState::Open ? InboxPart::Waiting : InboxPart::Rest);
        QTest::addRow("%d narrow", number) << narrow << (state == InboxState::Open ? InboxPart::Untold : InboxPart::Rest);
    }
}

void InboxListsTest::everyListWalksItsOwnIndex()
{
    QFETCH(InboxFilter, filter);
    QFETCH(InboxPart, part);
    const repos::InboxSql sql = repos::inboxSql(filter, part, InboxPlace{part, 5, 5}, 100);
    const auto plan = await(workspace().database().read([sql](Session &session) -> Result<QStringList> {
        QStringList lines;
        Statement &rows = session.statement(u"EXPLAIN QUERY PLAN "_s + sql.text).runList(sql.values);
        while (rows.next())
            lines.append(rows.text(3));
        rows.finish();
        return lines;
    }));
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(describe(plan.error())));
    const QString whole = plan->join(u'\n');
    QVERIFY2(whole.contains(u"SEARCH f USING INDEX feedback_"_s), qPrintable(whole));
    QVERIFY2(!whole.contains(u"TEMP B-TREE FOR ORDER"_s), qPrintable(whole));
    QVERIFY2(!whole.contains(QRegularExpression(u"SCAN [ct]( |$)"_s, QRegularExpression::MultilineOption)), qPrintable(whole));
}

QTEST_GUILESS_MAIN(InboxListsTest)
#include "tst_inboxlists.moc"

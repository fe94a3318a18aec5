#include "models/items/inboxmodel.h"
#include "models/services/asking.h"
#include "models/services/inbox.h"
#include "models/services/insight.h"
#include "models/services/journal.h"
#include "models/services/customermerge.h"
#include "models/services/duplicates.h"
#include "models/services/shop.h"
#include "models/services/undojournal.h"
#include "storage/database.h"
#include "storage/repos/check.h"
#include "storage/repos/feedback.h"
#include "storage/repos/inbox.h"
#include "tests/kit/people.h"
#include "tests/kit/shopdump.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {

constexpr qint64 dayMs = 86'400'000;

InboxFilter listOf(InboxState state)
{
    InboxFilter filter;
    filter.state = state;
    return filter;
}

} // namespace

/// What a shop does with the answers it gets.
class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWaitsForAnAnswer_data();
    void whatWaitsForAnAnswer();
    void theLongestWaitingComesFirst();
    void anAnswerStandsOnTheTimelineAndIsLinked();
    void anEmptyAnswerIsRefused();
    void markedWithoutWords();
    void handedOnAndToldBack();
    void anotherDepartmentStartsAnew();
    void theMonthOfADepartment();
    void filters_data();
    void filters();
    void wordsAreNeverSyntax_data();
    void wordsAreNeverSyntax();
    void setAsideWhatIsOld();
    void everyStepIsTakenBackAsOne_data();
    void everyStepIsTakenBackAsOne();
    void whatChangesNothingIsNoStep();
    void pagesJoinWithoutGapOrDouble();
    void theModelFollowsExactly();
    void theModelFollowsANewName();
    void everyListWalksItsOwnIndex_data();
    void everyListWalksItsOwnIndex();
    void whoWasAskedLatelyIsNotAskedAgain();
    void ownWordsKeepTheirNumber();
    void rulesThatMakeNoSense_data();
    void rulesThatMakeNoSense();
    void mergingTakesTheQuestionsAlong();

private:
    FeedbackId answer(CustomerId customer, FeedbackKind kind, int value, const QString &comment, int daysAgo = 0)
    {
        FeedbackDraft draft;
        draft.customer = customer;
        draft.kind = kind;
        draft.value = value;
        draft.scale = kind == FeedbackKind::Nps ? 10 : kind == FeedbackKind::Ces ? 7 : 5;
        draft.comment = comment;
        draft.at = m_shop->clock().now() - daysAgo * dayMs;
        const auto id = await((*m_shop)->journal().answer(draft));
        if (!id)
            qFatal("an answer was refused");
        return *id;
    }
    Inbox &inbox() { return (*m_shop)->inbox(); }
    QStringList comments(const InboxFilter &filter)
    {
        QStringList found;
        const auto page = await(inbox().page(filter, std::nullopt, 100));
        if (!page)
            return {describe(page.error())};
        for (const InboxRow &row : page->rows)
            found.append(row.feedback.comment);
        return found;
    }
    Feedback stored(FeedbackId id)
    {
        const auto detail = await(inbox().detail(id));
        return detail ? detail->row.feedback : Feedback();
    }
    FeedbackCare care(FeedbackId id)
    {
        const auto detail = await(inbox().detail(id));
        return detail ? detail->row.care : FeedbackCare();
    }
    QStringList problems()
    {
        const auto report = await((*m_shop)->database().write([](Transaction &transaction) -> Result<QStringList> { return repos::check(transaction.session()); }));
        return report ? *report : QStringList{describe(report.error())};
    }

    std::unique_ptr<testkit::TemporaryShop> m_shop;
    CustomerId m_daniela;
    CustomerId m_owen;
};

void InboxTest::init()
{
    m_shop = std::make_unique<testkit::TemporaryShop>();
    m_daniela = testkit::added(*m_shop, testkit::draft(u"Daniela Ferreira"_s, {}, {u"daniela@example.org"_s}));
    m_owen = testkit::added(*m_shop, testkit::draft(u"Owen Achterberg"_s));
}

void InboxTest::whatWaitsForAnAnswer_data()
{
    QTest::addColumn<FeedbackKind>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<bool>("waits");
    QTest::newRow("promoter without a word") << FeedbackKind::Nps << 10 << u""_s << false;
    QTest::newRow("promoter with a word") << FeedbackKind::Nps << 10 << u"Great shop."_s << true;
    QTest::newRow("passive without a word") << FeedbackKind::Nps << 7 << u""_s << false;
    QTest::newRow("detractor without a word") << FeedbackKind::Nps << 6 << u""_s << true;
    QTest::newRow("happy without a word") << FeedbackKind::Csat << 4 << u""_s << false;
    QTest::newRow("so-so without a word") << FeedbackKind::Csat << 3 << u""_s << true;
    QTest::newRow("easy without a word") << FeedbackKind::Ces << 5 << u""_s << false;
    QTest::newRow("hard without a word") << FeedbackKind::Ces << 4 << u""_s << true;
    QTest::newRow("review") << FeedbackKind::Review << 5 << u"Jonas fixed it while I waited."_s << true;
}

void InboxTest::whatWaitsForAnAnswer()
{
    QFETCH(FeedbackKind, kind);
    QFETCH(int, value);
    QFETCH(QString, comment);
    QFETCH(bool, waits);
    const FeedbackId id = answer(m_daniela, kind, value, comment, 3);
    const auto count = await(inbox().count());
    QVERIFY(count.ok());
    QCOMPARE(count->waiting, waits ? 1 : 0);
    QCOMPARE(count->oldestAt != 0, waits);
    QCOMPARE(rapport::waits(stored(id)), waits);
    QCOMPARE(comments(listOf(InboxState::Open)).size(), waits ? 1 : 0);
    QCOMPARE(comments(listOf(InboxState::All)).size(), 1);
}

void InboxTest::theLongestWaitingComesFirst()
{
    answer(m_daniela, FeedbackKind::Nps, 4, u"new"_s, 1);
    answer(m_owen, FeedbackKind::Nps, 4, u"old"_s, 9);
    const FeedbackId handed = answer(m_owen, FeedbackKind::Csat, 2, u"handed on, told nothing yet"_s, 20);
    QVERIFY(await(inbox().handOn(handed, u"operations"_s, u"Three tries."_s)).ok());
    QVERIFY(await(inbox().setAnswered(handed, true)).ok());
    QCOMPARE(comments(listOf(InboxState::Open)), QStringList({u"old"_s, u"new"_s, u"handed on, told nothing yet"_s}));
    QCOMPARE(comments(listOf(InboxState::All)), QStringList({u"new"_s, u"old"_s, u"handed on, told nothing yet"_s}));
}

void InboxTest::anAnswerStandsOnTheTimelineAndIsLinked()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"Nobody told me the part was late."_s, 5);
    FeedbackReply reply;
    reply.feedback = id;
    reply.text = u"I am sorry, that was our mistake."_s;
    const auto written = await(inbox().answer(reply));
    QVERIFY(written.ok());
    const auto detail = await(inbox().detail(id));
    QVERIFY(detail.ok());
    QCOMPARE(detail->row.care.answer, *written);
    QCOMPARE(detail->row.feedback.answeredAt, m_shop->clock().now());
    QCOMPARE(detail->reply, reply.text);
    QCOMPARE(detail->email, u"daniela@example.org"_s);
    const auto page = await((*m_shop)->journal().page(m_daniela, {}, std::nullopt, 10));
    QVERIFY(page.ok());
    QCOMPARE(page->entries.size(), 2);
    QCOMPARE(page->entries.constFirst().direction, Direction::Out);
    QCOMPARE(page->entries.constFirst().kind, u"email"_s);
    // Our own words have no mood.
    QVERIFY(!page->entries.constFirst().mood.effective());
    QCOMPARE(await(inbox().count())->waiting, 0);
    QCOMPARE(problems(), QStringList());
    // The words may go; that it was answered stays.
    QVERIFY(await((*m_shop)->journal().remove({EntryTable::Interaction, written->value()})).ok());
    QVERIFY(!care(id).answer.isValid());
    QVERIFY(stored(id).answeredAt != 0);
}

void InboxTest::anEmptyAnswerIsRefused()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"Late."_s);
    FeedbackReply reply;
    reply.feedback = id;
    reply.text = u" \n "_s;
    QCOMPARE(await(inbox().answer(reply)).error().kind, Error::Kind::Invalid);
    QCOMPARE(stored(id).answeredAt, 0);
    reply.text = u"Sorry."_s;
    reply.feedback = FeedbackId(4711);
    QCOMPARE(await(inbox().answer(reply)).error().kind, Error::Kind::NotFound);
    // Nothing is left of the refused one.
    QCOMPARE(await((*m_shop)->journal().page(m_daniela, {}, std::nullopt, 10))->entries.size(), 1);
}

void InboxTest::markedWithoutWords()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Review, 5, u"Best shop in town."_s);
    QVERIFY(await(inbox().setAnswered(id, true)).ok());
    QCOMPARE(comments(listOf(InboxState::Answered)).size(), 1);
    QCOMPARE(await(inbox().count())->waiting, 0);
    const int version = stored(id).version;
    QVERIFY(await(inbox().setAnswered(id, true)).ok());
    QCOMPARE(stored(id).version, version); // once more changes nothing
    QVERIFY(await(inbox().setAnswered(id, false)).ok());
    QCOMPARE(await(inbox().count())->waiting, 1);
}

void InboxTest::handedOnAndToldBack()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"Came twice."_s);
    QCOMPARE(await(inbox().handOn(id, u"finance"_s, {})).error().kind, Error::Kind::Invalid);
    QVERIFY(await(inbox().handOn(id, u"operations"_s, u"  Who tells customers?  "_s)).ok());
    Feedback row = stored(id);
    QCOMPARE(row.department, u"operations"_s);
    QCOMPARE(care(id).handedNote, u"Who tells customers?"_s);
    QCOMPARE(care(id).handedAt, m_shop->clock().now());
    QCOMPARE(row.answeredAt, 0); // handed on is not answered
    QCOMPARE(comments(listOf(InboxState::HandedOn)).size(), 1);
    QVERIFY(await(inbox().setToldBack(id, true)).ok());
    row = stored(id);
    QVERIFY(row.toldBackAt != 0);
    QVERIFY(row.answeredAt != 0);
    QCOMPARE(comments(listOf(InboxState::ToldBack)).size(), 1);
    QCOMPARE(comments(listOf(InboxState::Open)).size(), 0);
    QVERIFY(await(inbox().handOn(id, {}, {})).ok());
    QCOMPARE(care(id).handedAt, 0);
    QCOMPARE(care(id).handedNote, QString());
    QCOMPARE(problems(), QStringList());
}

void InboxTest::anotherDepartmentStartsAnew()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"Came twice."_s);
    QVERIFY(await(inbox().handOn(id, u"operations"_s, {})).ok());
    const qint64 first = care(id).handedAt;
    m_shop->clock().set(m_shop->clock().now() + dayMs);
    QVERIFY(await(inbox().handOn(id, u"operations"_s, u"please hurry"_s)).ok());
    QCOMPARE(care(id).handedAt, first);
    QVERIFY(await(inbox().setToldBack(id, true)).ok());
    QVERIFY(await(inbox().handOn(id, u"service"_s, {})).ok());
    QVERIFY(care(id).handedAt > first);
    QCOMPARE(stored(id).toldBackAt, 0);
}

void InboxTest::theMonthOfADepartment()
{
    const int november = 2026 * 12 + 10;
    const FeedbackId one = answer(m_daniela, FeedbackKind::Nps, 4, u"one"_s);
    const FeedbackId two = answer(m_owen, FeedbackKind::Csat, 2, u"two"_s);
    const FeedbackId three = answer(m_owen, FeedbackKind::Csat, 1, u"three"_s);
    QVERIFY(await(inbox().handOn(one, u"operations"_s, {})).ok());
    QVERIFY(await(inbox().handOn(two, u"operations"_s, {})).ok());
    QVERIFY(await(inbox().setToldBack(two, true)).ok());
    m_shop->clock().set(m_shop->clock().now() + 20 * dayMs); // into December
    QVERIFY(await(inbox().handOn(three, u"operations"_s, {})).ok());
    const auto figures = await(inbox().departments(november));
    QVERIFY(figures.ok());
    QCOMPARE(figures->size(), 4);
    QCOMPARE(figures->at(2), (DepartmentFigures{u"operations"_s, 2, 1, 1}));
    QCOMPARE(figures->at(0), (DepartmentFigures{u"product"_s, 0, 0, 0}));
    const auto list = await(inbox().handedTo(u"operations"_s, november));
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).feedback.comment, u"one"_s);
    QCOMPARE(list->at(0).name, u"Daniela Ferreira"_s);
    QCOMPARE(await(inbox().departments(november + 1))->at(2).handed, 1);
    // In another zone the first of a month may be the last of the one before.
    ShopProfile profile = (*m_shop)->profile();
    profile.name = u"Shop"_s;
    m_shop->clock().set(1796079600000); // 2026-11-30T23:00Z: 1 December in Berlin, 30 November in Lisbon
    const FeedbackId late = answer(m_daniela, FeedbackKind::Csat, 1, u"late"_s);
    QVERIFY(await(inbox().handOn(late, u"product"_s, {})).ok());
    QCOMPARE(await(inbox().departments(november))->at(0).handed, 0);
    profile.timezone = u"Europe/Lisbon"_s;
    QVERIFY(await((*m_shop)->shop().setProfile(profile)).ok());
    QCOMPARE(await(inbox().departments(november))->at(0).handed, 1);
}

void InboxTest::filters_data()
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

void InboxTest::filters()
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
    for (const InboxRow &row : await(inbox().page(listOf(InboxState::All), std::nullopt, 100))->rows)
        all.append(row.feedback.id);
    QCOMPARE(await(inbox().rows(all, filter))->size(), expected.size());
}

void InboxTest::wordsAreNeverSyntax_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"\""_s, u"\" OR \""_s, u"*"_s, u"NEAR("_s, u"a AND"_s, u"'; DROP TABLE feedback; --"_s, u"-"_s, u"(("_s, u"\u202e"_s, QString(QChar(0)), u"ß"_s, u"%_"_s})
        QTest::newRow(qPrintable(text.toUtf8().toHex())) << text;
}

void InboxTest::wordsAreNeverSyntax()
{
    QFETCH(QString, text);
    answer(m_daniela, FeedbackKind::Nps, 4, u"The part was late"_s);
    InboxFilter filter = listOf(InboxState::All);
    filter.text = text;
    const auto page = await(inbox().page(filter, std::nullopt, 10));
    QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(describe(page.error())));
}

void InboxTest::setAsideWhatIsOld()
{
    answer(m_daniela, FeedbackKind::Nps, 4, u"old"_s, 200);
    answer(m_owen, FeedbackKind::Nps, 4, u"older"_s, 300);
    answer(m_owen, FeedbackKind::Nps, 4, u"new"_s, 2);
    const int before = (*m_shop)->calendar().at(m_shop->clock().now()).day - 90;
    const auto aside = await(inbox().setAside(before));
    QVERIFY(aside.ok());
    QCOMPARE(*aside, 2);
    QCOMPARE(comments(listOf(InboxState::Open)), QStringList{u"new"_s});
    QCOMPARE(*await(inbox().setAside(before)), 0);
    QCOMPARE(problems(), QStringList());
}

void InboxTest::everyStepIsTakenBackAsOne_data()
{
    QTest::addColumn<QString>("step");
    for (const QString &step : {u"feedback.reply"_s, u"feedback.done"_s, u"feedback.hand"_s, u"feedback.told"_s, u"feedback.aside"_s, u"asking.rules"_s, u"asking.asked"_s})
        QTest::newRow(qPrintable(step)) << step;
}

void InboxTest::everyStepIsTakenBackAsOne()
{
    QFETCH(QString, step);
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"late"_s, 200);
    answer(m_owen, FeedbackKind::Nps, 3, u"rude"_s, 201);
    const auto whole = [this] {
        return *await((*m_shop)->database().read([](Session &session) -> Result<QStringList> { return testkit::dump(session); }));
    };
    const QStringList before = whole();
    if (step == u"feedback.reply"_s) {
        FeedbackReply reply;
        reply.feedback = id;
        reply.text = u"Sorry."_s;
        QVERIFY(await(inbox().answer(reply)).ok());
    } else if (step == u"feedback.done"_s) {
        QVERIFY(await(inbox().setAnswered(id, true)).ok());
    } else if (step == u"feedback.hand"_s) {
        QVERIFY(await(inbox().handOn(id, u"service"_s, u"note"_s)).ok());
    } else if (step == u"feedback.told"_s) {
        QVERIFY(await(inbox().setToldBack(id, true)).ok());
    } else if (step == u"feedback.aside"_s) {
        QCOMPARE(*await(inbox().setAside((*m_shop)->calendar().at(m_shop->clock().now()).day - 90)), 2);
    } else if (step == u"asking.rules"_s) {
        AskingRules rules;
        rules.guardDays = 60;
        rules.wordings[u"nps"_s] = u"Would you?"_s;
        QVERIFY(await(Asking(**m_shop).setRules(rules)).ok());
    } else {
        QVERIFY(await(Asking(**m_shop).noteAsked(m_daniela, u"nps"_s, {})).ok());
    }
    const QStringList after = whole();
    QVERIFY(after != before);
    QCOMPARE((*m_shop)->undo().last().id, step);
    const auto undone = await((*m_shop)->undo().undo());
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(describe(undone.error())));
    QCOMPARE(whole(), before);
    QVERIFY(await((*m_shop)->undo().redo()).ok());
    QCOMPARE(whole(), after);
    QCOMPARE(problems(), QStringList());
}

void InboxTest::whatChangesNothingIsNoStep()
{
    const FeedbackId id = answer(m_daniela, FeedbackKind::Nps, 4, u"late"_s, 5);
    QVERIFY(await(inbox().setAnswered(id, false)).ok());
    QVERIFY(await(inbox().setToldBack(id, false)).ok());
    QVERIFY(await(inbox().handOn(id, {}, {})).ok());
    QCOMPARE(*await(inbox().setAside(0)), 0);
    QCOMPARE((*m_shop)->undo().last().id, u"feedback.answer"_s);
}

void InboxTest::pagesJoinWithoutGapOrDouble()
{
    for (int i = 0; i < 37; ++i)
        answer(i % 2 ? m_daniela : m_owen, FeedbackKind::Csat, 2, QString::number(i), i / 3); // several at the same instant
    for (const InboxRow &row : await(inbox().page(listOf(InboxState::All), std::nullopt, 12))->rows) {
        QVERIFY(await(inbox().handOn(row.feedback.id, u"product"_s, {})).ok());
        QVERIFY(await(inbox().setAnswered(row.feedback.id, true)).ok());
    }
    for (const InboxState state : {InboxState::Open, InboxState::All}) {
        const QStringList whole = comments(listOf(state));
        QCOMPARE(whole.size(), 37);
        QStringList joined;
        std::optional<InboxPlace> after;
        for (int guard = 0; guard < 20; ++guard) {
            const auto page = await(inbox().page(listOf(state), after, 5));
            for (const InboxRow &row : page->rows)
                joined.append(row.feedback.comment);
            if (!page->more)
                break;
            after = page->rows.constLast().place();
        }
        QCOMPARE(joined, whole);
    }
}

void InboxTest::theModelFollowsExactly()
{
    const FeedbackId old = answer(m_owen, FeedbackKind::Nps, 4, u"old"_s, 9);
    answer(m_daniela, FeedbackKind::Nps, 4, u"middle"_s, 5);
    InboxModel model(**m_shop);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &InboxModel::loaded);
    model.setFilter(listOf(InboxState::Open));
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

void InboxTest::theModelFollowsANewName()
{
    answer(m_owen, FeedbackKind::Nps, 4, u"late"_s);
    InboxModel model(**m_shop);
    model.setFilter(listOf(InboxState::Open));
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(await((*m_shop)->customers().update(m_owen, 1, testkit::draft(u"Owen van Achterberg"_s))).ok());
    QTRY_COMPARE(model.row(0).name, u"Owen van Achterberg"_s);
}

void InboxTest::everyListWalksItsOwnIndex_data()
{
    QTest::addColumn<InboxFilter>("filter");
    QTest::addColumn<InboxPart>("part");
    for (const InboxState state : {InboxState::Open, InboxState::Answered, InboxState::HandedOn, InboxState::ToldBack, InboxState::All}) {
        InboxFilter plain = listOf(state);
        InboxFilter narrow = plain;
        narrow.kinds = QStringList{u"nps"_s, u"csat"_s};
        narrow.text = u"late"_s;
        narrow.nameWords = QStringList{u"late"_s};
        const QByteArray name = QByteArray::number(static_cast<int>(state));
        QTest::newRow(name + " plain") << plain << (state == InboxState::Open ? InboxPart::Waiting : InboxPart::Rest);
        QTest::newRow(name + " narrow") << narrow << (state == InboxState::Open ? InboxPart::Untold : InboxPart::Rest);
    }
}

void InboxTest::everyListWalksItsOwnIndex()
{
    QFETCH(InboxFilter, filter);
    QFETCH(InboxPart, part);
    const repos::InboxSql sql = repos::inboxSql(filter, part, InboxPlace{part, 5, 5}, 100);
    const auto plan = await((*m_shop)->database().read([sql](Session &session) -> Result<QStringList> {
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
    QVERIFY2(!whole.contains(u"SCAN c"_s) && !whole.contains(u"SCAN t"_s), qPrintable(whole));
}

void InboxTest::whoWasAskedLatelyIsNotAskedAgain()
{
    Asking asking(**m_shop);
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
    m_shop->clock().set(m_shop->clock().now() + 30 * dayMs);
    QVERIFY(!await(asking.lastAsked(m_daniela))->tooSoon);
    QCOMPARE(await(asking.lastAsked(m_daniela))->daysAgo, 30);
    AskingRules rules = *await(asking.rules());
    rules.guardDays = 60;
    QVERIFY(await(asking.setRules(rules)).ok());
    QVERIFY(await(asking.lastAsked(m_daniela))->tooSoon);
    // Too soon is no reason to lose what they said.
    QVERIFY(answer(m_daniela, FeedbackKind::Csat, 2, u"Anyway."_s).isValid());
}

void InboxTest::ownWordsKeepTheirNumber()
{
    Asking asking(**m_shop);
    AskingRules rules = *await(asking.rules());
    QVERIFY(rules.wordings.isEmpty());
    const auto version = [&] {
        return *await((*m_shop)->database().read([](Session &session) -> Result<QString> { return wordingVersion(session, u"nps"_s); }));
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

void InboxTest::rulesThatMakeNoSense_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("question");
    QTest::newRow("no days") << 0 << u"csat"_s;
    QTest::newRow("too many days") << 366 << u"csat"_s;
    QTest::newRow("unknown question") << 30 << u"mood"_s;
}

void InboxTest::rulesThatMakeNoSense()
{
    QFETCH(int, days);
    QFETCH(QString, question);
    Asking asking(**m_shop);
    AskingRules rules;
    rules.guardDays = days;
    rules.question = question;
    QCOMPARE(await(asking.setRules(rules)).error().kind, Error::Kind::Invalid);
}

void InboxTest::mergingTakesTheQuestionsAlong()
{
    Asking asking(**m_shop);
    QVERIFY(await(asking.noteAsked(m_daniela, u"nps"_s, {})).ok());
    answer(m_daniela, FeedbackKind::Nps, 4, u"Late."_s);
    const auto merged = await((*m_shop)->database().write([kept = m_owen, gone = m_daniela](Transaction &transaction) -> Result<CustomerMerge> {
        MergeOrder order;
        order.kept = kept;
        order.gone = gone;
        order.now = 1;
        return mergeCustomers(transaction, order);
    }));
    QVERIFY2(merged.ok(), merged.ok() ? "" : qPrintable(describe(merged.error())));
    QVERIFY(await(asking.lastAsked(m_owen))->tooSoon);
    QCOMPARE(await(inbox().page(listOf(InboxState::Open), std::nullopt, 10))->rows.constFirst().name, u"Owen Achterberg"_s);
    const auto back = await((*m_shop)->database().write([id = merged->id](Transaction &transaction) -> Result<UnmergeReport> { return unmergeCustomers(transaction, id, 2); }));
    QVERIFY(back.ok());
    QVERIFY(!await(asking.lastAsked(m_owen))->tooSoon);
    QVERIFY(await(asking.lastAsked(m_daniela))->tooSoon);
    QCOMPARE(problems(), QStringList());
}

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"

#include "models/items/worklistmodel.h"
#include "models/services/duplicates.h"
#include "models/services/undojournal.h"
#include "models/services/worklist.h"
#include "storage/database.h"
#include "storage/repos/check.h"
#include "tests/kit/people.h"
#include "tests/ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rapport;
using namespace rapport::worklist;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {

using Kinds = QVector<ReasonKind>;

constexpr int today = 20'779; ///< 2026-11-22, a Sunday.
constexpr auto upset =
    "Third time I had to ask and wait. This is terrible, I am very angry, you charged me wrongly and I want my money back.";

} // namespace

/// What people do with the lines of the day's list.
class WorkActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finishingTicksTheFirstFollowUpAndLeavesTheOthers();
    void putOffMeansNotBeforeThatDay();
    void handedOverIsSomebodysOwn();
    void aFollowUpIsChangedAndRemindsAtItsTime();
    void marksGoWithTheCustomerWhoIsMerged();
    void whatWasSeenToComesBackOnlyWithSomethingNew();
    void theListFollowsRowByRow();
    void everythingCanBeTakenBack();

private:
    [[nodiscard]] WorkDay list(const Forecasts::Shop &expected = {}) { return await((*m_shop)->worklist().today(expected)).value(); }
    [[nodiscard]] const Line *lineOf(const WorkDay &day, CustomerId customer) const
    {
        for (const Line &line : day.lines) {
            if (line.customer == customer)
                return &line;
        }
        return nullptr;
    }
    [[nodiscard]] QVector<ReasonKind> kindsOf(CustomerId customer)
    {
        const WorkDay day = list();
        QVector<ReasonKind> kinds;
        if (const Line *line = lineOf(day, customer)) {
            for (const Reason &reason : line->reasons)
                kinds << reason.kind;
        }
        return kinds;
    }

    std::unique_ptr<testkit::TemporaryShop> m_shop;
    std::unique_ptr<testkit::Workshop> m_workshop;
};

void WorkActionsTest::init()
{
    m_workshop.reset();
    m_shop = std::make_unique<testkit::TemporaryShop>();
    m_workshop = std::make_unique<testkit::Workshop>(**m_shop);
}

void WorkActionsTest::finishingTicksTheFirstFollowUpAndLeavesTheOthers()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    m_workshop->plan(ada, u"Order the part"_s, QDate(2026, 11, 21), false);
    m_workshop->plan(ada, u"Ring, as promised"_s, QDate(2026, 11, 20), true);
    WorkDay day = list();
    QCOMPARE(lineOf(day, ada)->first().text, u"Ring, as promised"_s);
    QVERIFY(await((*m_shop)->worklist().finish(*lineOf(day, ada))));
    day = list();
    QCOMPARE(lineOf(day, ada)->reasons.size(), 1);
    QCOMPARE(lineOf(day, ada)->first().text, u"Order the part"_s);
    m_shop->clock().set(testkit::noon + 60'000);
    QVERIFY(await((*m_shop)->worklist().finish(*lineOf(day, ada))));
    QVERIFY(list().lines.isEmpty());
    QCOMPARE(list().finishedToday, 2);
}

void WorkActionsTest::putOffMeansNotBeforeThatDay()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    m_workshop->talk(ada, InteractionKind::Visit, testkit::noon - testkit::day, QString::fromLatin1(upset));
    const TaskId task = m_workshop->plan(ada, u"Ring"_s, QDate(2026, 11, 20), false);
    const WorkDay day = list();
    QCOMPARE(await((*m_shop)->worklist().snooze(*lineOf(day, ada), QDate(2026, 11, 22))).error().kind, Error::Kind::Invalid);
    QVERIFY(await((*m_shop)->worklist().snooze(*lineOf(day, ada), QDate(2026, 11, 24))));
    QVERIFY(await((*m_shop)->worklist().task(task)).value().snoozedUntil > testkit::noon);
    QCOMPARE(kindsOf(ada), Kinds());
    m_shop->clock().set(testkit::noon + testkit::day);
    QCOMPARE(kindsOf(ada), Kinds());
    m_shop->clock().set(testkit::noon + 2 * testkit::day);
    QCOMPARE(kindsOf(ada), (Kinds{ReasonKind::Conversation, ReasonKind::FollowUp}));
}

void WorkActionsTest::handedOverIsSomebodysOwn()
{
    const auto staff = await((*m_shop)->shop().staff()).value();
    const StaffId jonas = staff.at(0).id;
    const StaffId nora = staff.at(1).id;
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    const TaskId task = m_workshop->plan(ada, u"Ring"_s, QDate(2026, 11, 20), false);
    const CustomerId bo = m_workshop->add(u"Bo Berg"_s);
    m_workshop->answer(bo, FeedbackKind::Review, testkit::noon - testkit::day, 5, 5, u"Lovely"_s, u"town portal"_s);
    WorklistModel model;
    model.setDay(list());
    model.setStaff(nora);
    QCOMPARE(model.lines(), 1); // Nobody's is everybody's; Ada is Jonas's.
    QVERIFY(await((*m_shop)->worklist().reassign(*lineOf(list(), ada), nora)));
    QCOMPARE(await((*m_shop)->worklist().task(task)).value().staff, nora);
    model.setDay(list());
    QCOMPARE(model.lines(), 2);
    model.setStaff(jonas);
    QCOMPARE(model.lines(), 1);
    QVERIFY(await((*m_shop)->worklist().reassign(*lineOf(list(), ada), {})));
    model.setDay(list());
    QCOMPARE(model.lines(), 2);
}

void WorkActionsTest::aFollowUpIsChangedAndRemindsAtItsTime()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    const TaskId id = m_workshop->plan(ada, u"Ring"_s, QDate(2026, 11, 24), false);
    Worklist &worklist = (*m_shop)->worklist();
    const Task before = await(worklist.task(id)).value();
    TaskEdit edit{u" Ring about the brake "_s, QDate(2026, 11, 22), QTime(14, 30), before.staff, true};
    QCOMPARE(await(worklist.edit(id, before.version + 1, edit)).error().kind, Error::Kind::Conflict);
    QVERIFY(await(worklist.edit(id, before.version, edit)));
    const Task after = await(worklist.task(id)).value();
    QCOMPARE(after.body, u"Ring about the brake"_s);
    QVERIFY(after.promised);
    QVERIFY(!after.when.dayOnly);
    QCOMPARE(after.when.at, QDateTime(QDate(2026, 11, 22), QTime(13, 30), Qt::UTC).toMSecsSinceEpoch()); // Berlin is an hour ahead.
    QCOMPARE(kindsOf(ada), Kinds{ReasonKind::Promise});
    QCOMPARE(list().lines.constFirst().section, Section::Today);
    QVERIFY(await(worklist.reminders(testkit::noon, after.when.at)).value().isEmpty());
    const auto due = await(worklist.reminders(testkit::noon, after.when.at + 1)).value();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.constFirst().customerName, u"Ada Lund"_s);
    m_shop->clock().set(after.when.at + 60'000);
    QCOMPARE(list().lines.constFirst().section, Section::Now);
    edit.text = u"  "_s;
    QCOMPARE(await(worklist.edit(id, after.version, edit)).error().kind, Error::Kind::Invalid);
    QCOMPARE(await((*m_shop)->database().read([](Session &session) -> Result<qint64> {
                 return session.scalar(u"SELECT n FROM day_total WHERE kind = 'task' AND day = 20779"_s);
             })).value(),
             1);
}

void WorkActionsTest::marksGoWithTheCustomerWhoIsMerged()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    const CustomerId twin = m_workshop->add(u"Ada Lundt"_s);
    m_workshop->talk(twin, InteractionKind::Call, testkit::noon - testkit::day, QString::fromLatin1(upset));
    QVERIFY(await((*m_shop)->worklist().finish(*lineOf(list(), twin))));
    QVERIFY(list().lines.isEmpty());
    const auto merged = await((*m_shop)->duplicates().merge(ada, twin, {}));
    QVERIFY(merged.ok());
    QCOMPARE(kindsOf(ada), Kinds());
    QCOMPARE(await((*m_shop)->database().write([](Transaction &transaction) -> Result<QStringList> {
                 return repos::check(transaction.session());
             })).value(),
             QStringList());
}

void WorkActionsTest::whatWasSeenToComesBackOnlyWithSomethingNew()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    m_workshop->talk(ada, InteractionKind::Call, testkit::noon - testkit::day, QString::fromLatin1(upset));
    m_workshop->answer(ada, FeedbackKind::Nps, testkit::noon - testkit::day, 2, 10);
    const WorkDay before = list();
    QCOMPARE(before.finishedToday, 0);
    QVERIFY(await((*m_shop)->worklist().finish(*lineOf(before, ada))));
    QCOMPARE(kindsOf(ada), Kinds());
    QCOMPARE(list().finishedToday, 1);
    m_shop->clock().set(testkit::noon + 3 * testkit::day);
    QCOMPARE(kindsOf(ada), Kinds());
    m_workshop->talk(ada, InteractionKind::Call, testkit::noon + 3 * testkit::day - testkit::hour, QString::fromLatin1(upset));
    QCOMPARE(kindsOf(ada), Kinds{ReasonKind::Conversation});
}

void WorkActionsTest::theListFollowsRowByRow()
{
    WorklistModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVector<CustomerId> people;
    for (int i = 0; i < 6; ++i) {
        people << m_workshop->add(u"Customer %1"_s.arg(i));
        m_workshop->plan(people.last(), u"Ring"_s, QDate(2026, 11, 14 + i), false);
    }
    m_workshop->answer(people.at(3), FeedbackKind::Review, testkit::noon - testkit::day, 5, 5, u"Lovely"_s, u"town portal"_s);
    model.setDay(list());
    QCOMPARE(model.rowCount(), 7); // A caption before six lines.
    QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QVERIFY(await((*m_shop)->worklist().finish(*lineOf(list(), people.at(2)))));
    model.setDay(list());
    QCOMPARE(removals.size(), 1);
    QCOMPARE(model.rowOf(people.at(2)), -1);
    m_workshop->talk(people.at(5), InteractionKind::Call, testkit::noon - testkit::hour, QString::fromLatin1(upset));
    model.setDay(list());
    QCOMPARE(model.rowOf(people.at(5)), 1); // Moved to the top.
    model.setGroup(Group::Answers);
    QCOMPARE(model.lines(), 1);
    QCOMPARE(model.count(std::nullopt), 5);
    model.setGroup(std::nullopt);
    model.setDay({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.size(), 0);
}

void WorkActionsTest::everythingCanBeTakenBack()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    m_workshop->talk(ada, InteractionKind::Call, testkit::noon - testkit::day, QString::fromLatin1(upset));
    const TaskId task = m_workshop->plan(ada, u"Ring"_s, QDate(2026, 11, 20), false);
    const StaffId nora = await((*m_shop)->shop().staff()).value().at(1).id;
    const WorkDay before = list();
    const auto back = [&] {
        QVERIFY(await((*m_shop)->undo().undo()));
        const WorkDay after = list();
        QCOMPARE(lineOf(after, ada)->reasons.size(), lineOf(before, ada)->reasons.size());
        QCOMPARE(lineOf(after, ada)->owner, StaffId());
        QCOMPARE(after.finishedToday, 0);
    };
    QVERIFY(await((*m_shop)->worklist().finish(*lineOf(before, ada))));
    back();
    QVERIFY(await((*m_shop)->worklist().snooze(*lineOf(before, ada), QDate(2026, 11, 25))));
    back();
    QVERIFY(await((*m_shop)->worklist().reassign(*lineOf(before, ada), nora)));
    back();
    QCOMPARE(await((*m_shop)->worklist().task(task)).value().doneAt, 0);
    QCOMPARE(await((*m_shop)->database().write([](Transaction &transaction) -> Result<QStringList> {
                 return repos::check(transaction.session());
             })).value(),
             QStringList());
}

QTEST_GUILESS_MAIN(WorkActionsTest)
#include "tst_workactions.moc"

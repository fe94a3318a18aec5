#include "models/services/worklist.h"
#include "models/worklist/order.h"
#include "storage/database.h"
#include "storage/repos/worksources.h"
#include "tests/kit/people.h"
#include "tests/ui/workshop.h"

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

class WorklistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void workingDaysAreTheShopsOwn_data();
    void workingDaysAreTheShopsOwn();
    void painOutweighsWaitingAndWaitingOutweighsWorth_data();
    void painOutweighsWaitingAndWaitingOutweighsWorth();
    void aBadConversationStandsThereUntilSomebodyAnswers_data();
    void aBadConversationStandsThereUntilSomebodyAnswers();
    void aCustomerStandsThereOnceWithEveryReason();
    void birthdaysOfTheDaysAhead_data();
    void birthdaysOfTheDaysAhead();
    void whoeverIsLateByTheirRhythmIsWorthACall();
    void whoeverWantsNoCallsIsMarked();
    void everyQueryWalksAnIndex();

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

void WorklistTest::init()
{
    m_workshop.reset();
    m_shop = std::make_unique<testkit::TemporaryShop>();
    m_workshop = std::make_unique<testkit::Workshop>(**m_shop);
}

void WorklistTest::workingDaysAreTheShopsOwn_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("expected");
    const int friday = today - 2;
    QTest::newRow("Saturday is a working day") << u"1111110"_s << friday << 1 << friday + 1;
    QTest::newRow("Sunday is none") << u"1111110"_s << friday << 2 << friday + 3;
    QTest::newRow("five days a week") << u"1111100"_s << friday << 1 << friday + 3;
    QTest::newRow("closed on Monday") << u"0111110"_s << friday + 1 << 1 << friday + 4;
    QTest::newRow("the same day") << u"1111110"_s << friday << 0 << friday;
    QTest::newRow("the same day, but closed") << u"1111110"_s << today << 0 << today + 1;
    QTest::newRow("no day at all is every day") << u"0000000"_s << friday << 3 << friday + 3;
    QTest::newRow("nonsense is Monday to Saturday") << u"x"_s << friday << 2 << friday + 3;
}

void WorklistTest::workingDaysAreTheShopsOwn()
{
    QFETCH(QString, open);
    QFETCH(int, from);
    QFETCH(int, count);
    QTEST(WorkDays::fromText(open).add(from, count), "expected");
    QCOMPARE(WorkDays::fromText(WorkDays::fromText(open).toText()), WorkDays::fromText(open));
}

void WorklistTest::painOutweighsWaitingAndWaitingOutweighsWorth_data()
{
    QTest::addColumn<QVector<Reason>>("first");
    QTest::addColumn<double>("firstValue");
    QTest::addColumn<QVector<Reason>>("second");
    QTest::addColumn<double>("secondValue");
    const qint64 now = testkit::noon;
    const auto talk = [now](int mood, quint32 signalBits, int hoursAgo) {
        Reason reason;
        reason.kind = ReasonKind::Conversation;
        reason.mood = mood;
        reason.signalBits = signalBits;
        reason.when = {now - hoursAgo * testkit::hour, today - hoursAgo / 24, 0, false};
        return QVector<Reason>{reason};
    };
    const auto task = [now](ReasonKind kind, int daysAgo) {
        Reason reason;
        reason.kind = kind;
        reason.when = {now - daysAgo * testkit::day, today - daysAgo, 0, true};
        return QVector<Reason>{reason};
    };
    constexpr quint32 leaves = 1U << 4;
    constexpr quint32 waited = 1U << 0;
    QTest::newRow("worse mood") << talk(-800, 0, 5) << 0.0 << talk(-300, 0, 5) << 0.0;
    QTest::newRow("talks of leaving") << talk(-400, leaves, 5) << 0.0 << talk(-600, waited, 5) << 0.0;
    QTest::newRow("pain before three days of waiting") << talk(-800, leaves, 1) << 0.0 << talk(-400, 0, 72) << 0.0;
    QTest::newRow("longer waiting") << talk(-500, 0, 60) << 0.0 << talk(-500, 0, 2) << 0.0;
    QTest::newRow("waiting before worth") << talk(-500, 0, 110) << 10.0 << talk(-500, 0, 1) << 20.0;
    QTest::newRow("worth where all else is the same") << talk(-500, 0, 5) << 900.0 << talk(-500, 0, 5) << 100.0;
    QTest::newRow("a promise before a plan") << task(ReasonKind::Promise, 2) << 0.0 << task(ReasonKind::FollowUp, 2) << 0.0;
    QTest::newRow("later before just late") << task(ReasonKind::FollowUp, 6) << 0.0 << task(ReasonKind::FollowUp, 1) << 0.0;
    QTest::newRow("overdue before due today") << task(ReasonKind::FollowUp, 1) << 0.0 << task(ReasonKind::Promise, 0) << 9000.0;
    QTest::newRow("two reasons before one") << talk(-500, 0, 5) + task(ReasonKind::FollowUp, 1) << 0.0 << talk(-500, 0, 5) << 0.0;
}

void WorklistTest::painOutweighsWaitingAndWaitingOutweighsWorth()
{
    QFETCH(QVector<Reason>, first);
    QFETCH(double, firstValue);
    QFETCH(QVector<Reason>, second);
    QFETCH(double, secondValue);
    QVector<Line> lines(2);
    lines[0].customer = CustomerId(1);
    lines[0].reasons = second;
    lines[0].value = secondValue;
    lines[1].customer = CustomerId(2);
    lines[1].reasons = first;
    lines[1].value = firstValue;
    putInOrder(lines, testkit::noon, today);
    QCOMPARE(lines.at(0).customer, CustomerId(2));
    for (const Line &line : std::as_const(lines)) {
        for (const Reason &reason : line.reasons)
            QVERIFY2(reason.urgency >= 0 && reason.urgency <= 100, qPrintable(QString::number(reason.urgency)));
    }
}

void WorklistTest::aBadConversationStandsThereUntilSomebodyAnswers_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<bool>("stays");
    QTest::newRow("nothing since") << QString() << false << true;
    QTest::newRow("we wrote") << u"I am sorry, we redo it tomorrow."_s << true << false;
    QTest::newRow("they came back happy") << u"Great help today, wonderful service, thank you so much!"_s << false << false;
    QTest::newRow("they came back as angry") << u"Still broken. This is awful."_s << false << true;
}

void WorklistTest::aBadConversationStandsThereUntilSomebodyAnswers()
{
    QFETCH(QString, after);
    QFETCH(bool, ours);
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    m_workshop->talk(ada, InteractionKind::Call, testkit::noon - 30 * testkit::hour, QString::fromLatin1(upset));
    if (!after.isEmpty())
        m_workshop->talk(ada, InteractionKind::Email, testkit::noon - 2 * testkit::hour, after, ours ? Direction::Out : Direction::In);
    QTEST(kindsOf(ada).contains(ReasonKind::Conversation), "stays");
}

void WorklistTest::aCustomerStandsThereOnceWithEveryReason()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s, {}, u"0451 555 900"_s);
    m_workshop->talk(ada, InteractionKind::Call, testkit::noon - 5 * testkit::day, u"I waited for an hour, nobody cared. Bad."_s);
    m_workshop->talk(ada, InteractionKind::Call, testkit::noon - 2 * testkit::day, QString::fromLatin1(upset));
    m_workshop->answer(ada, FeedbackKind::Nps, testkit::noon - testkit::day, 3, 10, u"Nobody told me the part was late"_s);
    m_workshop->plan(ada, u"Ring about the brake"_s, QDate(2026, 11, 20), true);
    m_workshop->plan(ada, u"In a week"_s, QDate(2026, 11, 29), false);
    const WorkDay day = list();
    QCOMPARE(day.lines.size(), 1);
    const Line &line = day.lines.constFirst();
    QCOMPARE(line.section, Section::Now);
    QCOMPARE(line.reasons.size(), 3);
    QCOMPARE(line.first().kind, ReasonKind::Conversation);
    QCOMPARE(line.first().times, 2);
    QCOMPARE(line.first().waits, 2);
    QCOMPARE(line.first().when.day, today - 2);
    QVERIFY(line.hasPhone);
    for (const Group group : {Group::NeedsHuman, Group::FollowUps, Group::Answers})
        QVERIFY(line.isIn(group));
    QVERIFY(!line.isIn(Group::WorthCall));
}

void WorklistTest::birthdaysOfTheDaysAhead_data()
{
    QTest::addColumn<QString>("birthday");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("daysAhead"); // -1: not among them
    QTest::addColumn<int>("years");
    const auto at = [](int year, int month, int day) { return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC); };
    QTest::newRow("today") << u"1986-11-22"_s << at(2026, 11, 22) << 0 << 40;
    QTest::newRow("year not known") << u"--11-24"_s << at(2026, 11, 22) << 2 << 0;
    QTest::newRow("was yesterday") << u"1986-11-21"_s << at(2026, 11, 22) << -1 << 0;
    QTest::newRow("too far") << u"1986-12-05"_s << at(2026, 11, 22) << -1 << 0;
    QTest::newRow("over the turn of the year") << u"1990-01-02"_s << at(2026, 12, 30) << 3 << 37;
    QTest::newRow("leap day in a year without") << u"2000-02-29"_s << at(2027, 2, 27) << 1 << 27;
    QTest::newRow("leap day") << u"2000-02-29"_s << at(2028, 2, 28) << 1 << 28;
}

void WorklistTest::birthdaysOfTheDaysAhead()
{
    QFETCH(QString, birthday);
    QFETCH(QDateTime, now);
    QFETCH(int, daysAhead);
    CustomerDraft draft;
    draft.customer.name = u"Ada Lund"_s;
    draft.customer.birthday = birthday;
    m_shop->clock().set(now.toMSecsSinceEpoch());
    const CustomerId ada = testkit::added(*m_shop, draft);
    m_workshop->talk(ada, InteractionKind::Visit, now.toMSecsSinceEpoch() - 40 * testkit::day, u"Bought a bell."_s);
    const WorkDay day = list();
    const Line *line = lineOf(day, ada);
    QCOMPARE(line != nullptr, daysAhead >= 0);
    if (!line)
        return;
    QCOMPARE(line->first().kind, ReasonKind::Birthday);
    QCOMPARE(line->first().when.day, ShopCalendar::dayNumber(now.date()) + daysAhead);
    QTEST(line->first().years, "years");
    QVERIFY(await((*m_shop)->worklist().finish(*line)));
    QVERIFY(!lineOf(list(), ada));
}

void WorklistTest::whoeverIsLateByTheirRhythmIsWorthACall()
{
    // Twelve who buy every ten days or so; Ada stopped 16 days ago, the others did not.
    CustomerId ada;
    for (int i = 0; i < 12; ++i) {
        const CustomerId customer = m_workshop->add(i == 0 ? u"Ada Lund"_s : u"Customer %1"_s.arg(i));
        ada = i == 0 ? customer : ada;
        for (int visit = 0; visit < 9; ++visit)
            m_workshop->sell(customer, testkit::noon - (i == 0 ? 16 : 3 + i % 4) * testkit::day - visit * 10 * testkit::day, 2'000,
                             visit % 3 == 0 ? u"tyres"_s : u"oil"_s);
    }
    ForecastRequest request;
    request.totals = false;
    const Forecasts::Shop expected = await((*m_shop)->forecasts().latest(request)).value();
    QVERIFY(list().lines.isEmpty());
    const WorkDay day = list(expected);
    const Line *line = lineOf(day, ada);
    QVERIFY(line);
    QCOMPARE(line->section, Section::Week);
    QCOMPARE(line->first().kind, ReasonKind::Rhythm);
    QCOMPARE(line->first().gapDays, 16);
    QCOMPARE(line->first().text, u"oil"_s);
    QCOMPARE(std::count_if(day.lines.begin(), day.lines.end(), [](const Line &other) { return other.first().kind == ReasonKind::Rhythm; }),
             1);
    // Called: not again before another usual gap is over, at least two weeks.
    QVERIFY(await((*m_shop)->worklist().finish(*line)));
    QVERIFY(!lineOf(list(expected), ada));
    m_shop->clock().set(testkit::noon + 13 * testkit::day);
    QVERIFY(!lineOf(list(expected), ada));
    m_shop->clock().set(testkit::noon + 15 * testkit::day);
    QVERIFY(lineOf(list(expected), ada));
}

void WorklistTest::whoeverWantsNoCallsIsMarked()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s, {}, u"0451 555 900"_s);
    m_workshop->plan(ada, u"Ring"_s, QDate(2026, 11, 20), false);
    QVERIFY(!lineOf(list(), ada)->noCalls);
    QVERIFY(await((*m_shop)->customers().setConsent(ada, u"calls"_s, false, u"phone"_s)));
    QVERIFY(lineOf(list(), ada)->noCalls);
}

void WorklistTest::everyQueryWalksAnIndex()
{
    for (const QString &query : repos::workQueries()) {
        const auto plan = await((*m_shop)->database().read([query](Session &session) -> Result<QStringList> {
            QStringList steps;
            Statement &row = session.statement(u"EXPLAIN QUERY PLAN "_s + query).runList(QVariantList(query.count(u'?'), 0));
            while (row.next())
                steps << row.text(3);
            return steps;
        }));
        QVERIFY2(plan.ok(), qPrintable(query));
        for (const QString &step : *plan)
            QVERIFY2(!step.startsWith(u"SCAN "_s) || step == u"SCAN CONSTANT ROW"_s, qPrintable(step + u" in: "_s + query));
    }
    const QString text = repos::workQueries().at(4);
    const auto plan = await((*m_shop)->database().read([text](Session &session) -> Result<QString> {
        Statement &row = session.statement(u"EXPLAIN QUERY PLAN "_s + text).runList({0, 0});
        return row.next() ? row.text(3) : QString();
    }));
    QVERIFY2(plan->contains(u"interaction_pain"_s), qPrintable(*plan));
}

QTEST_GUILESS_MAIN(WorklistTest)
#include "tst_worklist.moc"

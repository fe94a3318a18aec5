#include "models/services/undojournal.h"
#include "models/services/worklist.h"
#include "storage/database.h"
#include "storage/repos/check.h"
#include "storage/repos/taskrules.h"
#include "tests/kit/people.h"
#include "tests/ui/workshop.h"

#include <functional>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {
constexpr auto upset =
    "Third time I had to ask and wait. This is terrible, I am very angry, you charged me wrongly and I want my money back.";
} // namespace

/// The shop's rules: when …, then a follow-up for … due in …; each once.
class TaskRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewShopHasSensibleRules();
    void aNewShopsRulesSpeakThePersonsLanguage();
    void bornOnLeapDay_data();
    void bornOnLeapDay();
    void aRuleAsksWhenItsConditionIsMet_data();
    void aRuleAsksWhenItsConditionIsMet();
    void aRuleAsksOnceEvenWhenTheFollowUpIsGone();
    void whatWasClaimedBeforeACrashIsMadeOnce();
    void aRuleAsksForNothingThatWasBeforeIt();
    void theFollowUpIsForWhomTheRuleSays_data();
    void theFollowUpIsForWhomTheRuleSays();
    void dueDaysAreWorkingDays();
    void rulesThatCouldAskForHundredsAskForAFewADay();
    void aRuleIsChangedAndRemoved();

private:
    [[nodiscard]] int run() { return await((*m_shop)->worklist().runRules()).value(); }
    [[nodiscard]] TaskRule rule(RuleKind kind)
    {
        const QVector<TaskRule> rules = await((*m_shop)->worklist().rules()).value();
        for (const TaskRule &known : rules) {
            if (known.kind == kind)
                return known;
        }
        return {};
    }
    /// Only this rule is left, with what `edit` makes of it.
    template<class Edit>
    void keepOnly(RuleKind kind, Edit edit)
    {
        const QVector<TaskRule> rules = await((*m_shop)->worklist().rules()).value();
        for (TaskRule known : rules) {
            if (known.kind != kind) {
                QVERIFY(await((*m_shop)->worklist().removeRule(known.id)));
                continue;
            }
            edit(known);
            // As if it had been there for long.
            const auto saved = await((*m_shop)->database().write([known](Transaction &transaction) mutable -> Result<RuleId> {
                known.active = true;
                known.sinceAt = 0;
                return repos::save(transaction.session(), known);
            }));
            QVERIFY(saved.ok());
        }
    }
    void keepOnly(RuleKind kind)
    {
        keepOnly(kind, [](TaskRule &) {});
    }
    [[nodiscard]] QVector<TimelineEntry> tasksOf(CustomerId customer)
    {
        return await((*m_shop)->customers().brief(customer)).value().openTasks;
    }
    [[nodiscard]] QStringList problems()
    {
        return await((*m_shop)->database().write(
                         [](Transaction &transaction) -> Result<QStringList> { return repos::check(transaction.session()); }))
            .value();
    }

    std::unique_ptr<testkit::TemporaryShop> m_shop;
    std::unique_ptr<testkit::Workshop> m_workshop;
};

void TaskRulesTest::init()
{
    m_workshop.reset();
    m_shop = std::make_unique<testkit::TemporaryShop>();
    m_workshop = std::make_unique<testkit::Workshop>(**m_shop);
}

void TaskRulesTest::aNewShopHasSensibleRules()
{
    const auto rules = await((*m_shop)->worklist().rules()).value();
    QCOMPARE(rules.size(), 8);
    for (const RuleKind kind :
         {RuleKind::Detractor, RuleKind::Negative, RuleKind::WaitedTwice, RuleKind::Overdue, RuleKind::Birthday, RuleKind::Promise})
        QVERIFY2(rule(kind).active, qPrintable(kindId(kind)));
    QVERIFY(!rule(RuleKind::Silent).active);
    QCOMPARE(await((*m_shop)->worklist().workDays()).value().toText(), u"1111110"_s);
    QCOMPARE(run(), 0);
}

void TaskRulesTest::aNewShopsRulesSpeakThePersonsLanguage()
{
    TaskRule own = rule(RuleKind::Promise);
    own.body = u"Ring, and say when"_s;
    QVERIFY(await((*m_shop)->worklist().save(own)).ok());
    QVERIFY(await((*m_shop)->worklist().startRules({{RuleKind::Birthday, u"Zum Geburtstag gratulieren"_s},
                                                    {RuleKind::Promise, u"Sagen, wann es fertig ist"_s}}))
                .ok());
    QCOMPARE(rule(RuleKind::Birthday).body, u"Zum Geburtstag gratulieren"_s);
    QCOMPARE(rule(RuleKind::Promise).body, u"Ring, and say when"_s);   // Somebody's own words already.
    QVERIFY(rule(RuleKind::Overdue).body.startsWith(u"Ask how"_s)); // Nobody translated it.
    QCOMPARE((*m_shop)->undo().last().id, u"rule.save"_s);
}

void TaskRulesTest::bornOnLeapDay_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("asks");
    QTest::newRow("28 February in a usual year") << QDate(2027, 2, 28) << true;
    QTest::newRow("the day before, one ahead") << QDate(2027, 2, 27) << true;
    QTest::newRow("March") << QDate(2027, 3, 1) << false;
    QTest::newRow("27 February in a leap year") << QDate(2028, 2, 27) << false;
    QTest::newRow("29 February") << QDate(2028, 2, 29) << true;
}

void TaskRulesTest::bornOnLeapDay()
{
    QFETCH(QDate, today);
    QFETCH(bool, asks);
    keepOnly(RuleKind::Birthday);
    CustomerDraft draft;
    draft.customer.name = u"Ada Lund"_s;
    draft.customer.birthday = u"1980-02-29"_s;
    const CustomerId ada = testkit::added(*m_shop, draft);
    m_shop->clock().set(QDateTime(today, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
    m_workshop->talk(ada, InteractionKind::Visit, (*m_shop)->clock().now() - 40 * testkit::day, u"Bought a bell."_s);
    QCOMPARE(run(), asks ? 1 : 0);
    QCOMPARE(run(), 0);
}

void TaskRulesTest::aRuleAsksWhenItsConditionIsMet_data()
{
    using Story = std::function<CustomerId(testkit::Workshop &, testkit::TemporaryShop &)>;
    QTest::addColumn<RuleKind>("kind");
    QTest::addColumn<Story>("story");
    QTest::addColumn<bool>("asks");
    // It is Sunday noon; Saturday was a working day.
    const auto answered = [](int hoursAgo, int value, bool reply) {
        return [=](testkit::Workshop &workshop, testkit::TemporaryShop &) {
            const CustomerId ada = workshop.add(u"Ada Lund"_s);
            workshop.answer(ada, FeedbackKind::Nps, testkit::noon - hoursAgo * testkit::hour, value, 10, u"Too late"_s);
            if (reply)
                workshop.talk(ada, InteractionKind::Email, testkit::noon - testkit::hour, u"Sorry, we make it right."_s, Direction::Out);
            return ada;
        };
    };
    QTest::newRow("detractor, a working day passed") << RuleKind::Detractor << Story(answered(50, 4, false)) << true;
    QTest::newRow("detractor, no whole working day yet") << RuleKind::Detractor << Story(answered(24, 4, false)) << false;
    QTest::newRow("detractor, answered") << RuleKind::Detractor << Story(answered(50, 4, true)) << false;
    QTest::newRow("promoter") << RuleKind::Detractor << Story(answered(50, 9, false)) << false;
    QTest::newRow("detractor, long ago") << RuleKind::Detractor << Story(answered(24 * 20, 4, false)) << false;
    const auto talked = [](int hoursAgo, const QString &text) {
        return [=](testkit::Workshop &workshop, testkit::TemporaryShop &) {
            const CustomerId ada = workshop.add(u"Ada Lund"_s);
            workshop.talk(ada, InteractionKind::Call, testkit::noon - hoursAgo * testkit::hour, text);
            return ada;
        };
    };
    QTest::newRow("bad conversation") << RuleKind::Negative << Story(talked(50, QString::fromLatin1(upset))) << true;
    QTest::newRow("good conversation") << RuleKind::Negative << Story(talked(50, u"Wonderful, thank you!"_s)) << false;
    const auto waited = [](int seconds) {
        return [=](testkit::Workshop &workshop, testkit::TemporaryShop &shop) {
            InteractionDraft draft;
            draft.customer = workshop.add(u"Ada Lund"_s);
            draft.kind = InteractionKind::Visit;
            draft.text = u"Was disappointed with the repair."_s;
            draft.at = testkit::noon - 3 * testkit::hour;
            draft.wait = seconds;
            (void)await(shop->journal().log(draft)).value();
            return draft.customer;
        };
    };
    QTest::newRow("waited long") << RuleKind::Waited << Story(waited(1900)) << true;
    QTest::newRow("waited a little") << RuleKind::Waited << Story(waited(1300)) << false;
    const auto twice = [](int times, int daysBetween) {
        return [=](testkit::Workshop &workshop, testkit::TemporaryShop &) {
            const CustomerId ada = workshop.add(u"Ada Lund"_s);
            for (int i = 0; i < times; ++i)
                workshop.talk(ada, InteractionKind::Call, testkit::noon - testkit::hour - i * daysBetween * testkit::day,
                              u"I waited for an hour and nobody cared, bad."_s);
            return ada;
        };
    };
    QTest::newRow("waited twice") << RuleKind::WaitedTwice << Story(twice(2, 10)) << true;
    QTest::newRow("waited once") << RuleKind::WaitedTwice << Story(twice(1, 10)) << false;
    QTest::newRow("waited twice, far apart") << RuleKind::WaitedTwice << Story(twice(2, 40)) << false;
    const auto promised = [](QDate due, bool promise) {
        return [=](testkit::Workshop &workshop, testkit::TemporaryShop &) {
            const CustomerId ada = workshop.add(u"Ada Lund"_s);
            workshop.plan(ada, u"Send the list"_s, due, promise);
            return ada;
        };
    };
    QTest::newRow("promise late") << RuleKind::Promise << Story(promised(QDate(2026, 11, 19), true)) << true;
    QTest::newRow("promise due today") << RuleKind::Promise << Story(promised(QDate(2026, 11, 22), true)) << false;
    QTest::newRow("late, but no promise") << RuleKind::Promise << Story(promised(QDate(2026, 11, 19), false)) << false;
    const auto born = [](const QString &birthday) {
        return [=](testkit::Workshop &workshop, testkit::TemporaryShop &shop) {
            CustomerDraft draft;
            draft.customer.name = u"Ada Lund"_s;
            draft.customer.birthday = birthday;
            const CustomerId ada = testkit::added(shop, draft);
            workshop.talk(ada, InteractionKind::Visit, testkit::noon - 40 * testkit::day, u"Bought a bell."_s);
            return ada;
        };
    };
    QTest::newRow("birthday tomorrow") << RuleKind::Birthday << Story(born(u"1980-11-23"_s)) << true;
    QTest::newRow("birthday in a week") << RuleKind::Birthday << Story(born(u"1980-11-29"_s)) << false;
}

void TaskRulesTest::aRuleAsksWhenItsConditionIsMet()
{
    using Story = std::function<CustomerId(testkit::Workshop &, testkit::TemporaryShop &)>;
    QFETCH(RuleKind, kind);
    QFETCH(Story, story);
    QFETCH(bool, asks);
    keepOnly(kind);
    const CustomerId ada = story(*m_workshop, *m_shop);
    const auto before = tasksOf(ada).size();
    QCOMPARE(run(), asks ? 1 : 0);
    QCOMPARE(tasksOf(ada).size(), before + (asks ? 1 : 0));
    QCOMPARE(run(), 0);
    QCOMPARE(problems(), QStringList());
}

void TaskRulesTest::aRuleAsksOnceEvenWhenTheFollowUpIsGone()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    m_workshop->talk(ada, InteractionKind::Call, testkit::noon - 50 * testkit::hour, QString::fromLatin1(upset));
    keepOnly(RuleKind::Negative);
    QCOMPARE(run(), 1);
    QVERIFY(await((*m_shop)->journal().remove(tasksOf(ada).constFirst().key)));
    QCOMPARE(run(), 0);
    m_shop->reopen();
    QCOMPARE(run(), 0);
}

void TaskRulesTest::whatWasClaimedBeforeACrashIsMadeOnce()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    const InteractionId talk = m_workshop->talk(ada, InteractionKind::Call, testkit::noon - 50 * testkit::hour, QString::fromLatin1(upset));
    keepOnly(RuleKind::Negative);
    const RuleId id = rule(RuleKind::Negative).id;
    const auto claim = [&] {
        return await((*m_shop)->database().write([=](Transaction &transaction) -> Result<void> {
            repos::claim(transaction.session(), {0, id, ada, u"interaction"_s, talk.value(), 0, testkit::noon});
            return Done{};
        }));
    };
    // Noted, and then the machine stopped.
    QVERIFY(claim());
    m_shop->reopen();
    QCOMPARE(run(), 1);
    // Made, and then the machine stopped.
    testkit::sql(*m_shop, u"UPDATE task_trigger SET made = 0"_s);
    m_shop->reopen();
    QCOMPARE(run(), 0);
    QCOMPARE(tasksOf(ada).size(), 1);
}

void TaskRulesTest::aRuleAsksForNothingThatWasBeforeIt()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    m_workshop->talk(ada, InteractionKind::Call, testkit::noon - 50 * testkit::hour, QString::fromLatin1(upset));
    keepOnly(RuleKind::Negative);
    TaskRule off = rule(RuleKind::Negative);
    off.active = false;
    QVERIFY(await((*m_shop)->worklist().save(off)));
    QCOMPARE(run(), 0);
    TaskRule on = rule(RuleKind::Negative);
    on.active = true;
    QVERIFY(await((*m_shop)->worklist().save(on)));
    QCOMPARE(run(), 0);
    // Another text is no other condition.
    TaskRule text = rule(RuleKind::Negative);
    const qint64 since = text.sinceAt;
    text.body = u"Ring them"_s;
    m_shop->clock().set(testkit::noon + testkit::hour);
    QVERIFY(await((*m_shop)->worklist().save(text)));
    QCOMPARE(rule(RuleKind::Negative).sinceAt, since);
}

void TaskRulesTest::theFollowUpIsForWhomTheRuleSays_data()
{
    QTest::addColumn<Assignee>("assignee");
    QTest::addColumn<int>("staff"); // Position in the shop's staff; -1: nobody.
    QTest::newRow("who wrote it") << Assignee::Writer << 0;
    QTest::newRow("anybody") << Assignee::Anybody << -1;
    QTest::newRow("Nora") << Assignee::Person << 1;
}

void TaskRulesTest::theFollowUpIsForWhomTheRuleSays()
{
    QFETCH(Assignee, assignee);
    QFETCH(int, staff);
    const auto people = await((*m_shop)->shop().staff()).value();
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    m_workshop->talk(ada, InteractionKind::Call, testkit::noon - 50 * testkit::hour, QString::fromLatin1(upset));
    keepOnly(RuleKind::Negative, [&](TaskRule &rule) {
        rule.assignee = assignee;
        rule.staff = assignee == Assignee::Person ? people.at(1).id : StaffId();
        rule.body = u"Ring"_s;
    });
    QCOMPARE(run(), 1);
    const TimelineEntry task = tasksOf(ada).constFirst();
    QCOMPARE(task.title, u"Ring"_s);
    QCOMPARE(task.staff, staff < 0 ? StaffId() : people.at(staff).id);
}

void TaskRulesTest::dueDaysAreWorkingDays()
{
    const CustomerId ada = m_workshop->add(u"Ada Lund"_s);
    m_workshop->talk(ada, InteractionKind::Call, testkit::noon - 50 * testkit::hour, QString::fromLatin1(upset));
    keepOnly(RuleKind::Negative, [](TaskRule &rule) { rule.dueIn = 1; });
    // Closed on Sunday, Monday and Tuesday: Saturday passed, the next working day is Wednesday.
    QVERIFY(await((*m_shop)->worklist().setWorkDays(worklist::WorkDays::fromText(u"0011110"_s))));
    QCOMPARE(run(), 1);
    QCOMPARE(tasksOf(ada).constFirst().when.day, ShopCalendar::dayNumber(QDate(2026, 11, 25)));
}

void TaskRulesTest::rulesThatCouldAskForHundredsAskForAFewADay()
{
    keepOnly(RuleKind::Birthday);
    for (int i = 0; i < 30; ++i) {
        CustomerDraft draft;
        draft.customer.name = u"Customer %1"_s.arg(i);
        draft.customer.birthday = u"1980-11-23"_s;
        m_workshop->talk(testkit::added(*m_shop, draft), InteractionKind::Visit, testkit::noon - 40 * testkit::day, u"Bought a bell."_s);
    }
    QCOMPARE(run(), 20);
    QCOMPARE(run(), 0);
    m_shop->clock().set(testkit::noon + testkit::day);
    QCOMPARE(run(), 10);
}

void TaskRulesTest::aRuleIsChangedAndRemoved()
{
    Worklist &worklist = (*m_shop)->worklist();
    TaskRule rule;
    rule.kind = RuleKind::Silent;
    rule.amount = 60;
    rule.tag = u"Loyal"_s;
    rule.body = u"  "_s;
    QCOMPARE(await(worklist.save(rule)).error().kind, Error::Kind::Invalid);
    rule.body = u" Say hello "_s;
    m_workshop->add(u"Ada Lund"_s, {}, {}, {}, {u"Loyal"_s});
    rule.id = await(worklist.save(rule)).value();
    const auto stored = await(worklist.rules()).value().constLast();
    QCOMPARE(stored.body, u"Say hello"_s);
    QCOMPARE(stored.tag, u"Loyal"_s);
    QCOMPARE(stored.sinceAt, testkit::noon);
    QVERIFY(await(worklist.save(stored)));
    QCOMPARE(await(worklist.save(stored)).error().kind, Error::Kind::Conflict);
    QVERIFY(await(worklist.removeRule(rule.id)));
    QCOMPARE(await(worklist.removeRule(rule.id)).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TaskRulesTest)
#include "tst_taskrules.moc"

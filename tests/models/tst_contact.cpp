#include "models/services/customers.h"
#include "models/services/journal.h"
#include "models/services/shop.h"
#include "storage/database.h"
#include "storage/repos/cases.h"
#include "storage/repos/check.h"
#include "storage/repos/customersummary.h"
#include "storage/repos/feedback.h"
#include "storage/repos/interactions.h"
#include "storage/repos/resolvedcases.h"
#include "storage/repos/tasks.h"
#include "tests/kit/temporaryshop.h"

#include <QSignalSpy>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 dayMs = 86'400'000;
constexpr int today = 20'779; // 2026-11-22
} // namespace

/// One press of Save: the entry, its matter, the answer asked for with it, and what was promised.
class TestContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everythingIsKeptAtOnce();
    void nothingIsKeptOfWhatIsNotWhole_data();
    void nothingIsKeptOfWhatIsNotWhole();
    void solvedAtFirstContactCounts();
    void aSecondContactIsNoFirstOne();
    void whatWasSolvedIsOpenedAgain();
    void theCustomersWordAboutItIsKept();
    void mattersComeOpenFirst();
    void aMatterOfSomebodyElseIsNone();
    void anEntryOfYesterdayOpensItsMatterYesterday();

private:
    [[nodiscard]] ContactDraft call(const QString &text) const
    {
        InteractionDraft talk;
        talk.customer = m_customer;
        talk.kind = InteractionKind::Call;
        talk.text = text;
        talk.topic = m_topic;
        ContactDraft draft;
        draft.talk = talk;
        return draft;
    }
    /// Logs a call and gives its case.
    CaseId keep(ContactDraft draft, MatterStep step)
    {
        draft.matter = step;
        const auto kept = await((*m_shop)->journal().keep(draft));
        return kept ? read<CaseId>([id = kept->id](Session &session) { return repos::find(session, InteractionId(id))->caseId; })
                    : CaseId();
    }
    template<class T, class Fn>
    T read(Fn fn)
    {
        return await((*m_shop)->database().read([fn](Session &session) -> Result<T> { return fn(session); })).value();
    }
    ServiceCase caseOf(CaseId id)
    {
        return read<ServiceCase>([id](Session &session) { return repos::find(session, id).value(); });
    }
    int openCases()
    {
        return read<int>([id = m_customer](Session &session) { return repos::summary(session, id).openCases; });
    }
    repos::ResolvedCases resolved()
    {
        return read<repos::ResolvedCases>([](Session &session) {
            const auto days = repos::resolvedCases(session, {}, today - 400, today + 400, 7);
            repos::ResolvedCases all;
            for (const repos::ResolvedCases &one : days) {
                all.resolved += one.resolved;
                all.atOnce += one.atOnce;
                all.asked += one.asked;
                all.confirmed += one.confirmed;
            }
            return all;
        });
    }

    std::unique_ptr<TemporaryShop> m_shop;
    CustomerId m_customer;
    TopicId m_topic;
};

void TestContact::init()
{
    m_shop = std::make_unique<TemporaryShop>();
    CustomerDraft draft;
    draft.customer.name = u"Ingrid Solheim"_s;
    m_customer = await((*m_shop)->customers().create(draft)).value();
    Topic topic;
    topic.name = u"Brakes"_s;
    m_topic = await((*m_shop)->shop().saveTopic(topic)).value();
}

void TestContact::cleanup()
{
    // Kept totals and what they are totals of agree, whatever was written.
    const auto found = await(
        (*m_shop)->database().write([](Transaction &transaction) -> Result<QStringList> { return repos::check(transaction.session()); }));
    QVERIFY(found);
    QCOMPARE(*found, QStringList());
    m_shop.reset();
}

void TestContact::everythingIsKeptAtOnce()
{
    ContactDraft draft = call(u"Second time the rear brake squeals, she is furious. I'll call you Friday."_s);
    draft.talk->duration = 90;
    draft.talk->wait = 2400;
    FeedbackDraft answer;
    answer.customer = m_customer;
    answer.kind = FeedbackKind::Nps;
    answer.value = 3;
    answer.channel = u"call"_s;
    draft.answer = answer;
    TaskDraft task;
    task.customer = m_customer;
    task.text = u"I'll call you Friday"_s;
    task.due = QDate(2026, 11, 27);
    task.promised = true;
    draft.followUp = task;
    draft.matter = {MatterStep::Kind::Open, {}, false};

    QCoreApplication::processEvents();
    QSignalSpy changed(m_shop->get(), &Workspace::changed);
    const auto kept = await((*m_shop)->journal().keep(draft));
    QVERIFY(kept);
    QTRY_COMPARE(changed.size(), 1);
    const auto changes = changed.first().first().value<ChangeSet>();
    QCOMPARE(changes.inserted.size(), 3);
    QCOMPARE(changes.customers, QVector<CustomerId>{m_customer});

    const auto talk = read<Interaction>([id = kept->id](Session &session) { return repos::find(session, InteractionId(id)).value(); });
    QCOMPARE(talk.duration, 90);
    QCOMPARE(talk.wait, 2400);
    QVERIFY(talk.mood.score && *talk.mood.score < 0);
    const ServiceCase matter = caseOf(talk.caseId);
    QCOMPARE(matter.subject, u"Second time the rear brake squeals, she is furious"_s);
    QCOMPARE(matter.topic, m_topic);
    QCOMPARE(openCases(), 1);
    const auto asked = read<Feedback>([](Session &session) { return repos::find(session, FeedbackId(1)).value(); });
    QCOMPARE(asked.value, 3);
    QCOMPARE(asked.caseId, talk.caseId);
    QVERIFY(!asked.mood.score);
    const auto due = read<Task>([](Session &session) { return repos::find(session, TaskId(1)).value(); });
    QVERIFY(due.promised);
    QCOMPARE(due.when.day, today + 5);
}

void TestContact::nothingIsKeptOfWhatIsNotWhole_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"text", "duration", "score", "followUp", "planned", "nobody", "nothing"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestContact::nothingIsKeptOfWhatIsNotWhole()
{
    QFETCH(QString, what);
    ContactDraft draft = call(u"The brake squeals."_s);
    FeedbackDraft answer;
    answer.customer = m_customer;
    answer.value = what == u"score" ? 11 : 5;
    draft.answer = answer;
    draft.matter = {MatterStep::Kind::Open, {}, what == u"planned"};
    TaskDraft task;
    task.customer = m_customer;
    task.text = u"Call"_s;
    task.due = what == u"followUp" ? QDate() : QDate(2026, 11, 27);
    draft.followUp = task;
    if (what == u"text")
        draft.talk->text = u"  "_s;
    else if (what == u"duration")
        draft.talk->duration = -1;
    else if (what == u"planned")
        draft.talk->at = TemporaryShop::noon + 3 * dayMs;
    else if (what == u"nobody")
        draft.talk->customer = CustomerId(99);
    else if (what == u"nothing")
        draft = {};
    const auto kept = await((*m_shop)->journal().keep(draft));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, what == u"nobody" ? Error::Kind::NotFound : Error::Kind::Invalid);
    QCOMPARE(openCases(), 0);
    QCOMPARE(read<int>([](Session &session) { return static_cast<int>(session.scalar(u"SELECT count(*) FROM service_case"_s)); }), 0);
}

void TestContact::solvedAtFirstContactCounts()
{
    const CaseId id = keep(call(u"Chain was off. Put it back on."_s), {MatterStep::Kind::Open, {}, true});
    QVERIFY(caseOf(id).resolvedAt);
    QCOMPARE(openCases(), 0);
    QCOMPARE(resolved().resolved, 1);
    QCOMPARE(resolved().atOnce, 1);
}

void TestContact::aSecondContactIsNoFirstOne()
{
    const CaseId id = keep(call(u"The brake squeals."_s), {MatterStep::Kind::Open, {}, false});
    m_shop->clock().set(TemporaryShop::noon + dayMs);
    QCOMPARE(keep(call(u"Still squeals."_s), {MatterStep::Kind::Continue, id, false}), id);
    QCOMPARE(openCases(), 1);
    QCOMPARE(keep(call(u"Fixed."_s), {MatterStep::Kind::Continue, id, true}), id);
    QCOMPARE(openCases(), 0);
    QCOMPARE(caseOf(id).resolvedDay, today + 1);
    QCOMPARE(resolved().resolved, 1);
    QCOMPARE(resolved().atOnce, 0);
}

void TestContact::whatWasSolvedIsOpenedAgain()
{
    const CaseId id = keep(call(u"The brake squeals. Fixed it."_s), {MatterStep::Kind::Open, {}, true});
    QCOMPARE(resolved().atOnce, 1);
    m_shop->clock().set(TemporaryShop::noon + 2 * dayMs);
    QCOMPARE(keep(call(u"It squeals again."_s), {MatterStep::Kind::Reopen, id, false}), id);
    QCOMPARE(openCases(), 1);
    QVERIFY(repos::isOpen(caseOf(id)));
    m_shop->clock().set(TemporaryShop::noon + 3 * dayMs);
    keep(call(u"New pads, quiet now."_s), {MatterStep::Kind::Continue, id, true});
    QCOMPARE(openCases(), 0);
    QCOMPARE(resolved().resolved, 1);
    QCOMPARE(resolved().atOnce, 0);
}

void TestContact::theCustomersWordAboutItIsKept()
{
    ContactDraft chainCall = call(u"Chain was off. Put it back on."_s);
    chainCall.talk->topic = {};
    const CaseId chain = keep(chainCall, {MatterStep::Kind::Open, {}, true, true});
    QCOMPARE(caseOf(chain).confirmed, std::optional(true));
    const CaseId brake = keep(call(u"The brake squeals. Fixed it."_s), {MatterStep::Kind::Open, {}, true});
    QVERIFY(!caseOf(brake).confirmed);
    m_shop->clock().set(TemporaryShop::noon + dayMs);
    // To say so afterwards is no second contact about it, and its topic no new matter.
    QCOMPARE(keep(call(u"Rang to say thanks: all quiet."_s), {MatterStep::Kind::Continue, brake, false, true}), brake);
    QCOMPARE(caseOf(brake).confirmed, std::optional(true));
    QCOMPARE(resolved().resolved, 2);
    QCOMPARE(resolved().atOnce, 2);
    QCOMPARE(resolved().asked, 2);
    QCOMPARE(resolved().confirmed, 2);
    // And that it is not opens it again.
    QCOMPARE(keep(call(u"It squeals again."_s), {MatterStep::Kind::Reopen, brake, false, false}), brake);
    QCOMPARE(caseOf(brake).confirmed, std::optional(false));
    QVERIFY(repos::isOpen(caseOf(brake)));
    QCOMPARE(resolved().confirmed, 1);
    QCOMPARE(resolved().atOnce, 1);
    // What was said of one solution is not said of the next.
    keep(call(u"New pads."_s), {MatterStep::Kind::Continue, brake, true});
    QVERIFY(!caseOf(brake).confirmed);
    keep(call(u"Chain is off again."_s), {MatterStep::Kind::Reopen, chain, false});
    QVERIFY(!caseOf(chain).confirmed);
    QCOMPARE(resolved().asked, 0);
    // Of a matter that stays open nobody can say that it is solved.
    const CaseId light = keep(call(u"The light flickers."_s), {MatterStep::Kind::Open, {}, false});
    keep(call(u"Still flickers."_s), {MatterStep::Kind::Continue, light, false, true});
    QVERIFY(!caseOf(light).confirmed);
}

void TestContact::mattersComeOpenFirst()
{
    const CaseId solved = keep(call(u"Bell broken."_s), {MatterStep::Kind::Open, {}, true});
    const CaseId brake = keep(call(u"The brake squeals."_s), {MatterStep::Kind::Open, {}, false});
    m_shop->clock().set(TemporaryShop::noon + dayMs);
    const CaseId light = keep(call(u"The light flickers."_s), {MatterStep::Kind::Open, {}, false});
    const auto matters = await((*m_shop)->journal().matters(m_customer)).value();
    QCOMPARE(matters.size(), 3);
    QCOMPARE(matters.at(0).row.id, light);
    QCOMPARE(matters.at(0).lastContactAt, TemporaryShop::noon + dayMs);
    QCOMPARE(matters.at(1).row.id, brake);
    QVERIFY(matters.at(1).open);
    QCOMPARE(matters.at(2).row.id, solved);
    QVERIFY(!matters.at(2).open);
    // What was solved long ago is a new matter when it comes back.
    m_shop->clock().set(TemporaryShop::noon + 40 * dayMs);
    QCOMPARE(await((*m_shop)->journal().matters(m_customer)).value().size(), 2);
}

void TestContact::aMatterOfSomebodyElseIsNone()
{
    CustomerDraft other;
    other.customer.name = u"Owen"_s;
    const CustomerId owen = await((*m_shop)->customers().create(other)).value();
    const CaseId id = keep(call(u"The brake squeals."_s), {MatterStep::Kind::Open, {}, false});
    ContactDraft draft = call(u"Hello."_s);
    draft.talk->customer = owen;
    draft.matter = {MatterStep::Kind::Continue, id, true};
    const auto kept = await((*m_shop)->journal().keep(draft));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::NotFound);
    QVERIFY(repos::isOpen(caseOf(id)));
}

void TestContact::anEntryOfYesterdayOpensItsMatterYesterday()
{
    ContactDraft draft = call(u"Came by, the bell is broken."_s);
    draft.talk->at = TemporaryShop::noon - dayMs;
    draft.talk->dayOnly = true;
    const CaseId id = keep(draft, {MatterStep::Kind::Open, {}, false});
    QCOMPARE(caseOf(id).openedDay, today - 1);
    const auto matters = await((*m_shop)->journal().matters(m_customer)).value();
    QVERIFY(matters.constFirst().lastContactAt < TemporaryShop::noon - dayMs);
}

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"

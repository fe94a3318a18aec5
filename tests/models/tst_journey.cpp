#include "models/metrics/journey.h"
#include "models/metrics/phrasetally.h"
#include "models/series/recordnumber.h"
#include "models/services/analysis.h"
#include "models/services/insight.h"
#include "tests/kit/talkingshop.h"

#include <algorithm>
#include <cmath>

using namespace rapport;
using namespace rapport::metrics;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint32 day = 1440;
constexpr int windowDays = 30;
constexpr qint32 now = 1000 * day;

StoryTouch touch(qint64 customer, int onDay, Touchpoint point, int mood = StoryTouch::silent)
{
    StoryTouch result;
    result.customer = customer;
    result.minute = onDay * day;
    result.touchpoint = point;
    result.mood = static_cast<qint16>(mood);
    result.record = customer * 100'000 + onDay;
    return result;
}

const JourneyStep *stepOf(const Journey &journey, Touchpoint point)
{
    const auto found =
        std::find_if(journey.steps.begin(), journey.steps.end(), [point](const JourneyStep &step) { return step.touchpoint == point; });
    return found == journey.steps.end() ? nullptr : &*found;
}

QString purchase(int customer, int daysAgo, int minor = 1000)
{
    return u"INSERT INTO purchase (customer_id, occurred_at, day, month, amount_minor, currency, created_at) VALUES (%1, %2, %3, %4, %5, 'EUR', 0)"_s
        .arg(customer)
        .arg(momentOf(daysAgo).at)
        .arg(today - daysAgo)
        .arg(momentOf(daysAgo).month)
        .arg(minor);
}

TrendRequest lastYear()
{
    return {november - 11, november, {}, {}};
}

} // namespace

/// The way customers go and the words they use on it: by itself, and from a real file.
class TstJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryTellsFirstContactAndFirstPurchase();
    void moodIsComparedWithTheWordsBefore();
    void whatSaysNothingWaitsForTheNextWords();
    void peopleLeaveAfterTheirLastPoint();
    void noiseIsNotCalledADrop();
    void whatWasNotAskedForOnlyTellsTheStory();
    void nothingAndOneCustomerAreNoCalamity();
    void phrasesOfFewArePassedOver();
    void theNewestRecordsAreKept();
    void aFileIsReadInOrder();
    void phrasesHoldNoNamesAndNoMoodWords();
    void recordsBehindCohortsAndSegments();
};

void TstJourney::aStoryTellsFirstContactAndFirstPurchase()
{
    JourneyBook book;
    for (int customer = 1; customer <= 12; ++customer) {
        book.add(touch(customer, 30, Touchpoint::Purchase));
        book.add(touch(customer, 10, Touchpoint::Call, 100)); // Added later, happened before.
        book.add(touch(customer, 20, Touchpoint::Purchase));
        book.add(touch(customer, 40, Touchpoint::Call, 100));
    }
    const Journey journey = book.journey(windowDays, now);
    QCOMPARE(journey.steps.size(), 4);
    QCOMPARE(touchpointId(journey.steps[0].touchpoint), u"first-contact"_s);
    QCOMPARE(touchpointId(journey.steps[1].touchpoint), u"first-purchase"_s);
    QCOMPARE(touchpointId(journey.steps[2].touchpoint), u"purchase"_s);
    QCOMPARE(touchpointId(journey.steps[3].touchpoint), u"call"_s);
    QCOMPARE(journey.steps[3].position, 4.0);
    QCOMPARE(journey.steps[3].customers, 12);
    QCOMPARE(journey.customers, 12);
}

void TstJourney::moodIsComparedWithTheWordsBefore()
{
    JourneyBook book;
    for (int customer = 1; customer <= 20; ++customer) {
        book.add(touch(customer, 1, Touchpoint::Visit, 400 + customer));
        book.add(touch(customer, 5, Touchpoint::Complaint, -200 - customer));
    }
    // Who complains daily counts once.
    for (int again = 6; again < 300; ++again)
        book.add(touch(1, again, Touchpoint::Complaint, 900));
    const Journey journey = book.journey(windowDays, now);
    const JourneyStep *complaint = stepOf(journey, Touchpoint::Complaint);
    QVERIFY(complaint);
    QCOMPARE(complaint->moodCustomers, 20);
    QVERIFY(complaint->moodReal());
    QVERIFY(*complaint->mood.difference < -0.5 && complaint->mood.high < -0.4);
    QVERIFY(!stepOf(journey, Touchpoint::FirstContact)->mood.difference); // Nothing was said before it.
    QCOMPARE(complaint->moodRecords.size(), 314);
}

void TstJourney::whatSaysNothingWaitsForTheNextWords()
{
    JourneyBook book;
    for (int customer = 1; customer <= 15; ++customer) {
        book.add(touch(customer, 1, Touchpoint::Call, -500));
        book.add(touch(customer, 2, Touchpoint::Reply));
        book.add(touch(customer, 3, Touchpoint::Call, 100 + customer));
        book.add(touch(customer, 4, Touchpoint::Purchase));
        book.add(touch(customer, 80, Touchpoint::Visit, 900)); // Too late to have to do with what was bought.
    }
    const Journey journey = book.journey(windowDays, now);
    const JourneyStep *reply = stepOf(journey, Touchpoint::Reply);
    QVERIFY(reply && reply->moodReal());
    QVERIFY(std::abs(*reply->mood.difference - 0.608) < 1e-9);
    QVERIFY(!stepOf(journey, Touchpoint::FirstPurchase)->mood.difference);
    const auto after = std::find_if(journey.after.begin(), journey.after.end(), [](const Driver &driver) { return driver.id == u"reply"; });
    QVERIFY(after != journey.after.end() && after->n == 15);
}

void TstJourney::peopleLeaveAfterTheirLastPoint()
{
    JourneyBook book;
    const int recently = now / day - 5;
    for (int customer = 1; customer <= 40; ++customer) {
        book.add(touch(customer, 1, Touchpoint::Visit, 0));
        book.add(touch(customer, 2, Touchpoint::Purchase));
        if (customer <= 30)
            book.add(touch(customer, 3, customer <= 20 ? Touchpoint::Refund : Touchpoint::Chat));
        if (customer > 10 && customer != 25)
            book.add(touch(customer, recently, Touchpoint::Purchase));
    }
    const Journey journey = book.journey(windowDays, now);
    const JourneyStep *refund = stepOf(journey, Touchpoint::Refund);
    QCOMPARE(refund->left.n, 20);
    QCOMPARE(*refund->left.value, 0.5);
    QCOMPARE(refund->leftRecords.size(), 10);
    QVERIFY(refund->leftReal() && *refund->leftMore.difference > 0.3);
    QCOMPARE(*stepOf(journey, Touchpoint::FirstContact)->left.value, 0.0);
    QCOMPARE(stepOf(journey, Touchpoint::Purchase)->left.why, u"none"_s); // Nobody can have left after five days.
    QCOMPARE(journey.silent, 11);
    QVERIFY(std::abs(*journey.left.value - 11.0 / 110) < 1e-12);
}

void TstJourney::noiseIsNotCalledADrop()
{
    int called = 0;
    for (int shop = 0; shop < 200; ++shop) {
        quint32 state = 12345U + static_cast<quint32>(shop) * 7919U;
        const auto random = [&state] {
            state = state * 1664525U + 1013904223U;
            return static_cast<int>(state >> 8) % 1000;
        };
        JourneyBook book;
        for (int customer = 1; customer <= 30; ++customer) {
            for (int at = 0; at < 8; ++at)
                book.add(touch(customer, 10 * at + 1, static_cast<Touchpoint>(2 + random() % 6), random() - 500));
        }
        const Journey journey = book.journey(windowDays, now);
        called += std::any_of(journey.steps.begin(), journey.steps.end(), [](const JourneyStep &step) { return step.moodReal(); }) ? 1 : 0;
    }
    QVERIFY2(called <= 20, qPrintable(u"%1 of 200 shops without any drop were told of one"_s.arg(called)));
}

void TstJourney::whatWasNotAskedForOnlyTellsTheStory()
{
    JourneyBook book;
    for (int customer = 1; customer <= 12; ++customer) {
        StoryTouch first = touch(customer, 1, Touchpoint::Email, 500);
        first.counted = false;
        book.add(first);
        book.add(touch(customer, 2, Touchpoint::Call, customer));
    }
    const Journey journey = book.journey(windowDays, now);
    QCOMPARE(journey.steps.size(), 1);
    QCOMPARE(journey.steps[0].touchpoint, Touchpoint::Call);
    QCOMPARE(journey.steps[0].position, 2.0);
    QVERIFY(*journey.steps[0].mood.difference < -0.4);
}

void TstJourney::nothingAndOneCustomerAreNoCalamity()
{
    QVERIFY(JourneyBook().journey(windowDays, now).steps.isEmpty());
    JourneyBook one;
    for (int at = 0; at < 10'000; ++at)
        one.add(touch(7, at % 900, Touchpoint::Purchase));
    const Journey journey = one.journey(windowDays, now);
    QCOMPARE(journey.steps.size(), 2);
    QVERIFY(!journey.steps[1].left.value && !journey.steps[1].mood.difference);
    QCOMPARE(journey.steps[1].times, 9'999);
    QCOMPARE(journey.steps[1].position, 2.0);
}

void TstJourney::phrasesOfFewArePassedOver()
{
    PhraseTally tally;
    for (int customer = 1; customer <= 40; ++customer) {
        const bool parked = customer <= 15;
        tally.add({customer, 1, customer, parked ? -400 - customer : 300 + customer,
                   parked ? QStringList{u"parking"_s, u"the parking"_s, u"the parking"_s} : QStringList{u"window"_s}});
        if (customer <= 9)
            tally.add({customer, 2, 100 + customer, -900, {u"backyard"_s}});
    }
    const QVector<DriverInput> inputs = tally.inputs();
    QCOMPARE(inputs.size(), 3); // "backyard" was said by nine.
    const QVector<Driver> found = drivers(inputs);
    const QVector<Driver> telling = tellingPhrases(found, 24);
    QCOMPARE(telling.size(), 2);
    const auto parking = std::find_if(telling.begin(), telling.end(), [](const Driver &driver) { return driver.id.contains(u"parking"); });
    QVERIFY(parking != telling.end());
    QCOMPARE(parking->n, 15);
    QVERIFY(*parking->change.difference < -0.3); // Without it, nine also spoke of the backyard.
    QCOMPARE(parking->records.size(), 15);
}

void TstJourney::theNewestRecordsAreKept()
{
    Newest newest;
    for (int i = 0; i < 5000; ++i)
        newest.add((i * 7919) % 5000, i);
    const QVector<qint64> records = newest.records();
    QCOMPARE(records.size(), qsizetype(Newest::most));
    for (qsizetype i = 0; i < records.size(); ++i)
        QCOMPARE((records[i] * 7919) % 5000, 4999 - i);
}

void TstJourney::aFileIsReadInOrder()
{
    TemporaryShop shop;
    populate(shop);
    QVector<Talk> talks;
    QStringList rows;
    for (int customer = 1; customer <= 30; ++customer) {
        talks.append({.daysAgo = 100, .customer = customer, .kind = InteractionKind::Visit, .mood = 500, .topic = 2});
        talks.append({.daysAgo = 90, .customer = customer, .mood = -300 - customer, .topic = 1, .signalBits = 1U << 3}); // wants a refund
        talks.append({.daysAgo = 400, .customer = customer, .kind = InteractionKind::Note, .mood = 900});
        rows << purchase(customer, 95);
        if (customer % 2 == 0)
            rows << purchase(customer, 3);
    }
    talk(shop, talks);
    execute(shop, rows);
    const auto journey = await(shop->analysis().journey(lastYear()));
    QVERIFY(journey.ok());
    QCOMPARE(journey->customers, 30);
    QCOMPARE(journey->silent, 15);
    QCOMPARE(touchpointId(journey->steps.first().touchpoint), u"first-contact"_s);
    const JourneyStep *complaint = stepOf(*journey, Touchpoint::Complaint);
    QVERIFY(complaint && complaint->moodReal() && *complaint->mood.difference < -0.7);
    QCOMPARE(*complaint->left.value, 0.5);
    const auto entries = await(shop->insight().entries(recordKeys(complaint->leftRecords)));
    QVERIFY(entries.ok());
    QCOMPARE(entries->size(), 15);
    for (const TimelineEntry &entry : *entries)
        QVERIFY(entry.kind == u"call" && entry.customer.value() % 2 == 1);
    // Narrowed by topic, only what has it counts; what came before it still tells the change.
    TrendRequest about = lastYear();
    about.topic = TopicId(1);
    const auto narrowed = await(shop->analysis().journey(about));
    QCOMPARE(narrowed->steps.size(), 1);
    QVERIFY(narrowed->steps.first().moodReal());
    TrendRequest loyal = lastYear();
    loyal.tag = u"Loyal"_s;
    QVERIFY(await(shop->analysis().journey(loyal))->customers < 30);
    QVERIFY(shop->analysis().knownJourney(about).has_value());
    QVERIFY(!shop->analysis().knownJourney({november, november, {}, {}}).has_value());
}

void TstJourney::phrasesHoldNoNamesAndNoMoodWords()
{
    TemporaryShop shop;
    populate(shop);
    QStringList rows;
    for (int customer = 1; customer <= 40; ++customer) {
        const bool queue = customer <= 20;
        const QString bad = customer % 2 == 0 ? u"Terrible parking near the entrance, said Zebulon"_s : u"Terrible parking behind the church"_s;
        const QString text = queue ? bad : u"Wonderful window display by the river"_s;
        rows
            << u"INSERT INTO interaction (customer_id, kind, direction, occurred_at, day, month, body, score, language, created_at) VALUES (%1, 'call', 'in', %2, %3, %4, '%5', %6, 'en', 0)"_s
                   .arg(customer)
                   .arg(momentOf(40).at)
                   .arg(today - 40)
                   .arg(momentOf(40).month)
                   .arg(text)
                   .arg((queue ? -500 : 500) + customer);
    }
    rows << u"UPDATE customer SET name = 'Zebulon Miller' WHERE id = 3"_s;
    execute(shop, rows);
    const auto phrases = await(shop->analysis().phrases(lastYear()));
    QVERIFY(phrases.ok());
    QVERIFY(!phrases->isEmpty());
    bool parking = false;
    for (const Driver &driver : *phrases) {
        QVERIFY2(driver.n >= 10 && driver.real(), qPrintable(driver.id));
        QVERIFY2(!driver.id.contains(u"zebulon", Qt::CaseInsensitive), qPrintable(driver.id));
        QVERIFY2(!driver.id.contains(u"terrible") && !driver.id.contains(u"wonderful"), qPrintable(driver.id));
        parking = parking || (driver.id.contains(u"parking") && *driver.change.difference < -0.8);
    }
    QVERIFY(parking);
}

void TstJourney::recordsBehindCohortsAndSegments()
{
    TemporaryShop shop;
    populate(shop);
    QStringList rows;
    for (int customer = 1; customer <= 40; ++customer) {
        rows << purchase(customer, 100, 900 + customer);
        if (customer <= 12)
            rows << purchase(customer, 70);
    }
    execute(shop, rows);
    const auto loyalty = await(shop->analysis().loyalty());
    const Cohort &cohort = loyalty->cohorts.rows.first();
    const int since = momentOf(70).month - cohort.month;
    const auto behind = await(shop->analysis().cohortBehind(cohort.month, since));
    QVERIFY(behind.ok());
    QCOMPARE(behind->size(), cohort.buyers[since]);
    for (int i = 0; i < rfmSegments; ++i) {
        const auto segment = static_cast<RfmSegment>(i);
        const auto people = await(shop->analysis().segmentBehind(segment));
        QVERIFY(people.ok());
        QCOMPARE(people->size(), loyalty->rfm.sizes[static_cast<std::size_t>(i)]);
    }
}

QTEST_GUILESS_MAIN(TstJourney)
#include "tst_journey.moc"

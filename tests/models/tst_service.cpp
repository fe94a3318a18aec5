#include "models/services/customers.h"
#include "models/services/insight.h"
#include "models/services/journal.h"
#include "models/services/teamswitch.h"
#include "tests/kit/talkingshop.h"

#include <cmath>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

TrendRequest months(int from = november - 11, int to = november)
{
    return {from, to, {}, {}};
}

} // namespace

/// How the shop serves, from real conversations in a real file.
class TstService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesByChannelTopicAndStaff();
    void recoveryCountsWhoCameInAngry();
    void botsPassOn();
    void whoIsPassedOnIsComparedWithHimself();
    void whatCustomersConfirmedIsAFigureOfItsOwn();
    void aShopThatBroughtOnlyCasesHasSomethingToMeasure();
    void somebodyHeardEveryMonthIsOnePerson();
    void promisesAreKeptByTheirDay();
    void advocatesAreCountedOnceAndActive();
    void filtersNarrowOrSaySo_data();
    void filtersNarrowOrSaySo();
    void aChangeIsCalledOneOnlyWhereItIs();
    void whoComesBackIsKnownWhenTheMonthAfterIsOver();
    void answersAreKeptUntilTheDataChange();
};

void TstService::timesByChannelTopicAndStaff()
{
    TemporaryShop shop;
    populate(shop);
    QVector<Talk> talks;
    for (int i = 0; i < 30; ++i)
        talks.append({.daysAgo = 40, .customer = 1 + i, .kind = i % 3 == 0 ? InteractionKind::Visit : InteractionKind::Call, .duration = 60 * (i + 1), .wait = 10 * i, .staff = 1 + i % 2, .topic = 1 + i % 2});
    talks.append({.daysAgo = 40, .kind = InteractionKind::Note, .duration = 9999});
    talk(shop, talks);
    auto service = await(shop->insight().service(months()));
    QVERIFY(service.ok());
    QCOMPARE(service->handling.median.n, 30);
    QCOMPARE(*service->handling.median.value, 930.0);
    QCOMPARE(*service->handling.ninetieth.value, 60 * 27.1);
    QVERIFY(*service->handling.median.low < 930 && *service->handling.median.high > 930);
    QCOMPARE(*service->waiting.median.value, 145.0);
    QCOMPARE(service->channels.size(), 2);
    QCOMPARE(service->channels[0].channel, u"call"_s);
    QCOMPARE(service->channels[0].conversations, 20);
    QCOMPARE(*service->channels[1].handling.median.value, 60 * 14.5);
    QCOMPARE(service->topics.size(), 2);
    // Nothing is worked out per person until the shop wants it.
    QVERIFY(!service->byPerson && service->staff.isEmpty() && service->team.members.isEmpty());
    QVERIFY(await(setShowsTeam(*shop, true)).ok());
    service = await(shop->insight().service(months()));
    QCOMPARE(service->staff[1].staff, StaffId(2));
    QCOMPARE(*service->staff[1].handling.median.value, 60 * 16.0);
    QCOMPARE(service->months[10].handling.median.n, 30);
    QCOMPARE(service->months[9].handling.median.why, u"none"_s);
}

void TstService::recoveryCountsWhoCameInAngry()
{
    TemporaryShop shop;
    populate(shop);
    QVector<Talk> talks;
    for (int i = 0; i < 12; ++i)
        talks.append({.daysAgo = 40, .opening = -400, .closing = i < 9 ? 0 : -200});
    talks.append({.daysAgo = 40, .opening = 300, .closing = -300}); // Came in happy.
    talks.append({.daysAgo = 40, .opening = -49, .closing = 100});  // Not yet negative.
    talks.append({.daysAgo = 40, .opening = -400, .closing = {}});
    talk(shop, talks);
    const auto service = await(shop->insight().service(months()));
    QCOMPARE(service->recovery, (ServiceFigures::Count{12, 9}));
    QCOMPARE(*service->months[10].recovery.share().value, 0.75);
}

void TstService::botsPassOn()
{
    TemporaryShop shop;
    populate(shop);
    QVector<Talk> talks;
    for (int i = 0; i < 24; ++i)
        talks.append({.daysAgo = 40, .kind = InteractionKind::Chat, .opening = -100, .closing = 100 + i, .byBot = true, .staff = i < 12 ? 1 : 0});
    talks.append({.daysAgo = 40, .kind = InteractionKind::Chat, .opening = -100, .closing = -900});
    talk(shop, talks);
    const auto service = await(shop->insight().service(months()));
    QCOMPARE(service->handOver, (ServiceFigures::Count{24, 12}));
    QCOMPARE(service->moodBeforeHandOver.n, 12);
    QVERIFY(service->handOverChange.real() && *service->handOverChange.difference > 0.19);
}

void TstService::whoIsPassedOnIsComparedWithHimself()
{
    TemporaryShop shop;
    populate(shop);
    // From furious to glad, and a person always makes it a little better: between chats the moods differ far more than that.
    QVector<Talk> talks;
    for (int i = 0; i < 12; ++i)
        talks.append({.daysAgo = 40, .kind = InteractionKind::Chat, .opening = -900 + 140 * i, .closing = -900 + 140 * i + 100 + i % 3 * 10, .byBot = true});
    talk(shop, talks);
    const auto service = await(shop->insight().service(months()));
    const metrics::Change &change = service->handOverChange;
    QVERIFY(change.real());
    QVERIFY(std::abs(*change.difference - 0.11) < 1e-9);
    QVERIFY(change.low > 0.1 && change.high < 0.12 && change.p < 1e-9);
}

void TstService::whatCustomersConfirmedIsAFigureOfItsOwn()
{
    TemporaryShop shop;
    populate(shop);
    QStringList rows;
    // Of 20 resolved cases 12 customers were asked; 9 said that it is solved. Nobody noted how most of them came in: how many contacts those took
    // can't be told.
    for (int id = 1; id <= 20; ++id) {
        rows << u"INSERT INTO service_case (id, customer_id, opened_at, opened_day, resolved_at, resolved_day, confirmed, created_at)"
                " VALUES (%1, %1, 0, %2, %2 * 86400000, %2, %3, 0)"_s
                    .arg(id).arg(today - 40).arg(id <= 9 ? u"1"_s : id <= 12 ? u"0"_s : u"NULL"_s);
    }
    rows << u"INSERT INTO interaction (id, customer_id, kind, direction, occurred_at, day, month, body, case_id, created_at)"
            " VALUES (1, 12, 'call', 'in', 0, %1, %2, 'x', 12, 0), (2, 13, 'call', 'in', 0, %1, %2, 'x', 13, 0)"_s
                .arg(today - 41).arg(october);
    execute(shop, rows);
    const auto figures = await(shop->insight().figures(months()));
    const auto &month = figures->months[10];
    const metrics::Estimate said = month.figures.value(u"confirmed"_s);
    QCOMPARE(said.n, 12);
    QCOMPARE(*said.value, 0.75);
    // Wilson for 9 of 12.
    QVERIFY(std::abs(*said.low - 0.4677) < 0.0001 && std::abs(*said.high - 0.9111) < 0.0001);
    QVERIFY(!month.figures.value(u"fcr"_s).value);
    QCOMPARE(month.figures.value(u"fcr"_s).n, 2);
    QCOMPARE(figures->months[9].figures.value(u"confirmed"_s).why, u"none"_s);
    // Behind it stand the conversations of those who were asked.
    const auto behind = await(shop->insight().behind(u"confirmed"_s, october, months()));
    QCOMPARE(behind->size(), 1);
    QCOMPARE(behind->first().customer, CustomerId(12));
    TrendRequest calls = months();
    calls.channel = u"call"_s;
    QCOMPARE(await(shop->insight().figures(calls))->months[10].figures.value(u"confirmed"_s).why, u"not-for-this-filter"_s);
}

void TstService::aShopThatBroughtOnlyCasesHasSomethingToMeasure()
{
    TemporaryShop shop;
    populate(shop);
    QStringList rows;
    for (int id = 1; id <= 40; ++id)
        rows << u"INSERT INTO service_case (id, customer_id, opened_at, opened_day, resolved_at, resolved_day, confirmed, created_at)"
                " VALUES (%1, %1, 0, %2, %2 * 86400000, %2, 1, 0)"_s
                    .arg(id).arg(today - 30 - id);
    execute(shop, rows);
    const auto span = await(shop->insight().span());
    QVERIFY(span.ok());
    QCOMPARE(*span, std::pair(ShopCalendar::monthNumber(ShopCalendar::date(today - 70)), ShopCalendar::monthNumber(ShopCalendar::date(today - 31))));
    const auto figures = await(shop->insight().figures(months()));
    QVERIFY(figures.ok());
    qint64 confirmed = 0;
    for (const MonthlyFigures::Month &month : figures->months) {
        QCOMPARE(month.figures.value(u"fcr"_s).why, u"none"_s);
        QCOMPARE(month.provisionalCases, 0);
        confirmed += month.figures.value(u"confirmed"_s).n;
    }
    QCOMPARE(confirmed, 40);
    // With a purchase much later both are in it.
    execute(shop, {u"INSERT INTO day_total VALUES (%1, 'purchase', 1)"_s.arg(today)});
    const auto both = await(shop->insight().span());
    QCOMPARE(both->first, span->first);
    QCOMPARE(both->second, ShopCalendar::monthNumber(ShopCalendar::date(today)));
}

void TstService::somebodyHeardEveryMonthIsOnePerson()
{
    TemporaryShop shop;
    populate(shop);
    QVERIFY(await(setShowsTeam(*shop, true)).ok());
    QVector<Talk> talks;
    // Twelve customers a month, the same ones, each time with another member of staff; one of them writes all day.
    for (int i = 0; i < 12; ++i) {
        for (const int daysAgo : {40, 70, 100})
            talks.append({.daysAgo = daysAgo, .customer = 1 + i, .mood = 30 * i, .staff = 1 + daysAgo / 10 % 2, .topic = 1});
    }
    for (int k = 0; k < 30; ++k)
        talks.append({.daysAgo = 41, .customer = 1, .mood = 0, .staff = 1, .topic = 1});
    talk(shop, talks);
    for (const TopicId topic : {TopicId(), TopicId(1)}) {
        TrendRequest request = months();
        request.topic = topic;
        const auto figures = await(shop->insight().figures(request));
        QVERIFY(figures.ok());
        const Recent mood = figures->recent(u"sentiment"_s);
        QCOMPARE(mood.figure.n, 12);
        // 0, 0.03 ... 0.33: mean 0.165, s = 0.108167, t(11) = 2.200985.
        QVERIFY(std::abs(*mood.figure.value - 0.165) < 1e-9);
        QVERIFY(std::abs(*mood.figure.low - (0.165 - 2.200985 * 0.1081665 / std::sqrt(12.0))) < 1e-6);
        QVERIFY(!mood.change.difference);
    }
    const auto service = await(shop->insight().service(months()));
    QCOMPARE(service->team.team.n, 12);
    QVERIFY(std::abs(*service->team.team.value - 0.165) < 1e-9);
    QCOMPARE(service->team.members[0].plain.n + service->team.members[1].plain.n, 24);
}

void TstService::promisesAreKeptByTheirDay()
{
    TemporaryShop shop;
    populate(shop);
    const auto task = [](int daysAgo, std::optional<int> doneDaysAgo, int hour, bool promised) -> QString {
        const QString done = doneDaysAgo ? QString::number((today - *doneDaysAgo) * 86'400'000LL + hour * 3'600'000LL) : u"NULL"_s;
        return u"INSERT INTO task (customer_id, body, occurred_at, day, promised, done_at, created_at) VALUES (1, 'call back', 0, %1, %2, %3, 0)"_s
            .arg(today - daysAgo).arg(promised ? 1 : 0).arg(done);
    };
    execute(shop, {task(40, 41, 9, true), task(40, 40, 20, true), task(40, 39, 1, true), task(40, {}, 0, true), task(40, 40, 9, false),
                   task(0, {}, 0, true),   // Due today: it may still be kept.
                   task(-5, {}, 0, true)}); // Not due.
    const auto service = await(shop->insight().service(months()));
    QCOMPARE(service->promises, (ServiceFigures::Count{4, 2}));
    QCOMPARE(service->months[10].promises, (ServiceFigures::Count{4, 2}));
}

void TstService::advocatesAreCountedOnceAndActive()
{
    TemporaryShop shop;
    populate(shop);
    const auto purchase = [](int customer, int daysAgo) -> QString {
        return u"INSERT INTO purchase (customer_id, occurred_at, day, month, amount_minor, currency, created_at) VALUES (%1, 0, %2, %3, 500, 'EUR', 0)"_s
            .arg(customer).arg(today - daysAgo).arg(momentOf(daysAgo).month);
    };
    const auto review = [](int customer, int value) -> QString {
        return u"INSERT INTO feedback (customer_id, kind, occurred_at, day, month, value, scale, created_at) VALUES (%1, 'review', 0, %2, %3, %4, 5, 0)"_s
            .arg(customer).arg(today - 40).arg(october).arg(value);
    };
    execute(shop, {u"INSERT INTO activity_month VALUES (%1, 20, 1, 10, 5)"_s.arg(october), u"UPDATE customer SET referred_by = 1 WHERE id IN (30, 31, 32)"_s,
                   purchase(30, 40), purchase(30, 35), purchase(31, 400), // 31 came long ago, 32 never bought.
                   review(1, 5), review(2, 4), review(3, 3), // 3 is not full of praise.
                   review(4, 5), review(5, 5), review(6, 5),
                   // Active when October began: 1, 2 and 3. 4 never bought, 5 had stayed away too long by then, 6 came only later.
                   purchase(1, 60), purchase(2, 53), purchase(3, 60), purchase(5, 90), purchase(6, 45)});
    const auto service = await(shop->insight().service(months()));
    QCOMPARE(service->months[10].advocacy, (ServiceFigures::Count{20, 2}));
    // Of some customers it is told as well: 1 and 5 bear the tag, 2 does not. One of them is active, and praised the shop.
    execute(shop, {u"INSERT INTO tag (id, name) VALUES (9, 'Regulars')"_s, u"INSERT INTO customer_tag (customer_id, tag_id) VALUES (1, 9), (5, 9)"_s});
    TrendRequest tagged = months();
    tagged.tag = u"Regulars"_s;
    const auto ofThem = await(shop->insight().service(tagged));
    QVERIFY(!ofThem->withheld.contains(u"advocacy"_s));
    QCOMPARE(ofThem->months[10].advocacy, (ServiceFigures::Count{1, 1}));
}

void TstService::filtersNarrowOrSaySo_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("staff");
    QTest::addColumn<int>("topic");
    QTest::addColumn<qint64>("texts");
    QTest::newRow("everything") << QString() << 0 << 0 << qint64(60);
    QTest::newRow("visits") << u"visit"_s << 0 << 0 << qint64(20);
    QTest::newRow("Olaf") << QString() << 2 << 0 << qint64(30);
    QTest::newRow("invoices by Olaf") << QString() << 2 << 2 << qint64(30);
    QTest::newRow("invoices by Nora") << QString() << 1 << 2 << qint64(0);
}

void TstService::filtersNarrowOrSaySo()
{
    QFETCH(QString, channel);
    QFETCH(int, staff);
    QFETCH(int, topic);
    QFETCH(qint64, texts);
    TemporaryShop shop;
    populate(shop);
    QVector<Talk> talks;
    for (int i = 0; i < 60; ++i)
        talks.append({.daysAgo = 40, .customer = 1 + i % 40, .kind = i % 3 == 0 ? InteractionKind::Visit : InteractionKind::Call, .mood = 100, .staff = 1 + i % 2, .topic = 1 + i % 2});
    talk(shop, talks);
    TrendRequest request = months();
    request.channel = channel;
    request.staff = StaffId(staff);
    request.topic = TopicId(topic);
    const auto figures = await(shop->insight().figures(request));
    QVERIFY2(figures.ok(), figures.ok() ? "" : qPrintable(describe(figures.error())));
    QCOMPARE(figures->months[10].conversations, texts);
    QCOMPARE(figures->months[10].figures.value(u"churn"_s).why == u"not-for-this-filter", request.byEntry());
    const auto service = await(shop->insight().service(request));
    qint64 conversations = 0;
    for (const ServiceFigures::Slice &slice : service->channels)
        conversations += slice.conversations;
    QCOMPARE(conversations, texts);
    // Who recommends the shop, and which promise was kept, no channel knows: said, instead of "no answers".
    MonthlyFigures both = *figures;
    both.add(*service);
    const bool narrowed = request.byEntry();
    QCOMPARE(both.months[10].figures.value(u"advocacy"_s).why == u"not-for-this-filter"_s, narrowed);
    QCOMPARE(both.months[10].figures.value(u"promises"_s).why == u"not-for-this-filter"_s, !channel.isEmpty() || topic != 0);
    request.tag = u"Loyal"_s;
    QVERIFY(await(shop->insight().figures(request))->months[10].conversations <= texts);
}

void TstService::aChangeIsCalledOneOnlyWhereItIs()
{
    TemporaryShop shop;
    // 25 to 58 with 36 answers each is no change; CSAT from 20 of 50 to 40 of 50 is one, and beside last year nothing is known.
    execute(shop, {u"INSERT INTO answer_month VALUES (%1, 'nps', 10, '1', 9, 18), (%1, 'nps', 10, '1', 8, 9), (%1, 'nps', 10, '1', 3, 9)"_s.arg(october - 1),
                   u"INSERT INTO answer_month VALUES (%1, 'nps', 10, '1', 9, 25), (%1, 'nps', 10, '1', 8, 7), (%1, 'nps', 10, '1', 3, 4)"_s.arg(october),
                   u"INSERT INTO answer_month VALUES (%1, 'csat', 5, '1', 5, 20), (%1, 'csat', 5, '1', 1, 30)"_s.arg(october - 1),
                   u"INSERT INTO answer_month VALUES (%1, 'csat', 5, '1', 5, 40), (%1, 'csat', 5, '1', 1, 10)"_s.arg(october),
                   u"INSERT INTO answer_month VALUES (%1, 'csat', 5, '1', 5, 40), (%1, 'csat', 5, '1', 1, 10)"_s.arg(november)});
    const auto figures = await(shop->insight().figures(months(november - 13)));
    QVERIFY(figures.ok());
    const auto nps = figures->verdict(u"nps"_s, october);
    QVERIFY(std::abs(nps.sinceLastMonth.p - 0.076) < 0.0005 && !nps.sinceLastMonth.real());
    QVERIFY(!nps.sinceLastYear.difference);
    QVERIFY(figures->verdict(u"csat"_s, october).sinceLastMonth.real());
    QVERIFY2(!figures->verdict(u"csat"_s, november).sinceLastMonth.difference, "a month that is still running is no change yet");
    QVERIFY(!figures->verdict(u"cltv"_s, october).sinceLastMonth.difference);
    QVERIFY(!figures->verdict(u"csat"_s, 5).sinceLastMonth.difference);
}

void TstService::whoComesBackIsKnownWhenTheMonthAfterIsOver()
{
    TemporaryShop shop;
    // November runs: of October's buyers a few have come back already, and the others may yet.
    for (int customer = 1; customer <= 40; ++customer) {
        CustomerDraft person;
        person.customer.name = u"Customer %1"_s.arg(customer);
        const CustomerId id = *await(shop->customers().create(person));
        for (const int month : {8, 9, 10, 11}) {
            if (month == 11 && customer > 5)
                continue;
            PurchaseDraft draft;
            draft.customer = id;
            draft.amountMinor = 2000;
            draft.at = QDateTime(QDate(2026, month, 1 + customer % 9), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
            QVERIFY(await(shop->journal().sell(draft)).ok());
        }
    }
    const auto figures = await(shop->insight().figures(months(november - 13)));
    QVERIFY(figures.ok());
    const auto retention = [&](int month) { return figures->months[figures->span.index(month)].figures.value(u"retention"_s); };
    QCOMPARE(retention(october - 1).value, std::optional(1.0));
    QVERIFY(!retention(october).value);
    QCOMPARE(retention(october).why, u"not-yet"_s);
    QCOMPARE(retention(october).n, 40);
    // August's and September's 40 buyers are the same ones: 80 times back are 40 people's.
    const metrics::Estimate back = figures->recent(u"retention"_s).figure;
    QCOMPARE(back.value, std::optional(1.0));
    QCOMPARE(back.n, 40);
    QVERIFY(std::abs(*back.low - 0.9124) < 0.0001);
    QVERIFY(!figures->verdict(u"retention"_s, october).sinceLastMonth.difference);
}

void TstService::answersAreKeptUntilTheDataChange()
{
    TemporaryShop shop;
    populate(shop);
    talk(shop, {{.daysAgo = 40, .mood = 100}});
    const qint64 generation = shop->generation();
    QCOMPARE(await(shop->insight().figures(months()))->months[10].conversations, 1);
    QCOMPARE(await(shop->insight().figures(months()))->months[10].conversations, 1);
    QCOMPARE(shop->generation(), generation);
    talk(shop, {{.daysAgo = 40, .mood = 100}});
    QVERIFY(shop->generation() > generation);
    QCOMPARE(await(shop->insight().figures(months()))->months[10].conversations, 2);
    QCOMPARE(await(shop->insight().service(months()))->channels.first().conversations, 2);
    // Asked for and closed at once: answered all the same.
    const auto last = shop->insight().service(months(november - 2));
    shop.close();
    (void)await(last);
}

QTEST_GUILESS_MAIN(TstService)
#include "tst_service.moc"

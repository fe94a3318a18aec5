#include "models/services/customers.h"
#include "models/services/duplicates.h"
#include "models/services/initiatives.h"
#include "models/services/shop.h"
#include "tests/kit/people.h"
#include "tests/kit/talkingshop.h"

#include <algorithm>
#include <cmath>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

QString purchase(int customer, int daysAgo, qint64 minor, const QString &currency = u"EUR"_s)
{
    return u"INSERT INTO purchase (customer_id, occurred_at, day, month, amount_minor, currency, created_at) VALUES (%1, 0, %2, %3, %4, '%5', 0)"_s
        .arg(customer)
        .arg(today - daysAgo)
        .arg(momentOf(daysAgo).month)
        .arg(minor)
        .arg(currency);
}

/// Forty customers who bought alike, until sixty days ago those with an even number (who are "Loyal") bought for 40 more.
void populateBuyers(TemporaryShop &shop)
{
    populate(shop);
    QStringList purchases;
    for (int customer = 1; customer <= 40; ++customer)
        purchases << purchase(customer, 150, 2000 + customer) << purchase(customer, 120, 2000 + customer)
                  << purchase(customer, 60, (customer % 2 == 0 ? 5000 : 1000) + 10 * customer);
    execute(shop, purchases);
}

InitiativeDraft letter()
{
    InitiativeDraft draft;
    draft.name = u"  Letter to   everybody "_s;
    draft.startsDay = today;
    draft.costMinor = 40'000;
    draft.margin = 500;
    draft.windowDays = 90;
    return draft;
}

/// The same, noted when it was over: for the "Loyal", ninety days ago.
InitiativeDraft pastLetter()
{
    InitiativeDraft draft = letter();
    draft.startsDay = today - 90;
    draft.design = InitiativeDesign::Chosen;
    draft.tag = u"Loyal"_s;
    return draft;
}

InitiativeOutcome only(TemporaryShop &shop)
{
    const auto all = await(shop->initiatives().list());
    return all.ok() && all->size() == 1 ? all->first() : InitiativeOutcome();
}

} // namespace

/// What the shop did, for whom and what it brought, from a real file.
class TstInitiatives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHalfIsDrawnOnceAndKept();
    void theTreatedGetTheirTag();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void fewAreRefusedWithTheirNumber();
    void anEffectIsFoundAndPaidFor();
    void nothingIsToldBeforeTheWindowIsOver();
    void onceStartedTheResultIsNotChosen();
    void closingStopsTheWatch();
    void currenciesAreKeptApart();
    void whatCouldBeSeenIsSaidBefore();
    void nothingDoneThroughTheService();
    void twoMembersMayTurnOutToBeOne();
};

void TstInitiatives::aHalfIsDrawnOnceAndKept()
{
    TemporaryShop shop;
    populateBuyers(shop);
    const auto id = await(shop->initiatives().create(letter()));
    QVERIFY(id.ok());
    const QVector<InitiativeMember> drawn = *await(shop->initiatives().members(*id));
    QCOMPARE(drawn.size(), 40);
    QCOMPARE(std::count_if(drawn.begin(), drawn.end(), [](const InitiativeMember &member) { return member.arm == Arm::Treated; }), 20);
    const InitiativeOutcome outcome = only(shop);
    QCOMPARE(outcome.initiative.name, u"Letter to everybody"_s);
    QCOMPARE(outcome.initiative.basis, u"everybody"_s);
    QVERIFY(outcome.initiative.seed.has_value());
    // The seed alone brings the same half again.
    const QVector<bool> again = metrics::randomHalf(40, static_cast<quint64>(*outcome.initiative.seed));
    for (qsizetype i = 0; i < drawn.size(); ++i)
        QCOMPARE(drawn[i].arm == Arm::Treated, again[i]);
    shop.reopen();
    QCOMPARE(*await(shop->initiatives().members(*id)), drawn);
    // Another draw is another half.
    shop.clock().set(TemporaryShop::noon + 1000);
    const auto other = await(shop->initiatives().create(letter()));
    QVERIFY(*await(shop->initiatives().members(*other)) != drawn);
}

void TstInitiatives::theTreatedGetTheirTag()
{
    TemporaryShop shop;
    populateBuyers(shop);
    InitiativeDraft draft = letter();
    draft.tag = u"Loyal"_s;
    draft.tagTreated = u"spring letter"_s;
    const auto id = await(shop->initiatives().create(draft));
    QVERIFY(id.ok());
    CustomerQuery query;
    query.tag = u"spring letter"_s;
    QVector<CustomerId> tagged = (*await(shop->customers().list(query))).ids;
    std::sort(tagged.begin(), tagged.end());
    QVector<CustomerId> treated;
    const auto members = await(shop->initiatives().members(*id));
    for (const InitiativeMember &member : *members) {
        QCOMPARE(member.customer.value() % 2, 0);
        if (member.arm == Arm::Treated)
            treated.append(member.customer);
    }
    QCOMPARE(treated.size(), 10);
    QCOMPARE(tagged, treated);
    // Whoever has the record open learns that it changed.
    QVERIFY((*await(shop->customers().customer(treated.first()))).version > 1);
    QCOMPARE(only(shop).initiative.basis, u"tag:Loyal"_s);
}

void TstInitiatives::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<InitiativeDraft>("draft");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const std::function<void(InitiativeDraft &)> &change, const QString &subject,
                        const QString &reason) {
        InitiativeDraft draft = letter();
        change(draft);
        QTest::newRow(name) << draft << subject << reason;
    };
    row(
        "no name", [](InitiativeDraft &draft) { draft.name = u"  "_s; }, u"name"_s, u"empty"_s);
    row(
        "drawn after the start", [](InitiativeDraft &draft) { draft.startsDay = today - 1; }, u"start"_s, u"after-draw"_s);
    row(
        "over before it began", [](InitiativeDraft &draft) { draft.endsDay = today - 1; }, u"ends"_s, u"before-start"_s);
    row(
        "negative cost", [](InitiativeDraft &draft) { draft.costMinor = -1; }, u"cost"_s, u"negative"_s);
    row(
        "margin above all", [](InitiativeDraft &draft) { draft.margin = 1001; }, u"margin"_s, u"range"_s);
    row(
        "watched for a day", [](InitiativeDraft &draft) { draft.windowDays = 1; }, u"window"_s, u"range"_s);
}

void TstInitiatives::whatMakesNoSenseIsRefused()
{
    QFETCH(InitiativeDraft, draft);
    QFETCH(QString, subject);
    QFETCH(QString, reason);
    TemporaryShop shop;
    populateBuyers(shop);
    const auto id = await(shop->initiatives().create(draft));
    QVERIFY(!id.ok());
    QCOMPARE(id.error().kind, Error::Kind::Invalid);
    QCOMPARE(id.error().subject, subject);
    QCOMPARE(id.error().reason, reason);
    QVERIFY((*await(shop->initiatives().list())).isEmpty());
}

void TstInitiatives::fewAreRefusedWithTheirNumber()
{
    TemporaryShop shop;
    populateBuyers(shop);
    InitiativeDraft draft = letter();
    for (int customer = 1; customer <= 19; ++customer)
        draft.customers << CustomerId(customer) << CustomerId(customer);
    draft.customers << CustomerId(4711); // Is not there.
    const auto id = await(shop->initiatives().create(draft));
    QCOMPARE(id.error().subject, u"whom"_s);
    QCOMPARE(id.error().detail, u"19"_s);
    draft.customers << CustomerId(20);
    QVERIFY(await(shop->initiatives().create(draft)).ok());
    QCOMPARE(only(shop).initiative.basis, u"hand"_s);
}

void TstInitiatives::anEffectIsFoundAndPaidFor()
{
    TemporaryShop shop;
    populateBuyers(shop);
    QVERIFY(await(shop->initiatives().create(pastLetter())).ok());
    const InitiativeOutcome outcome = only(shop);
    QCOMPARE(outcome.stage, InitiativeOutcome::Stage::Over);
    QCOMPARE(outcome.treated, 20);
    QCOMPARE(outcome.effect.compared, 20);
    QVERIFY(outcome.effect.real());
    QVERIFY2(std::abs(*outcome.effect.perCustomer.value - 4000) < 1, qPrintable(QString::number(*outcome.effect.perCustomer.value)));
    QVERIFY(std::abs(outcome.effect.spent - 5210) < 1);
    // 20 x 40.00 x 50 % = 400.00: just what it cost.
    QVERIFY(std::abs(*outcome.returnOnCost.value) < 0.01);
    QVERIFY(outcome.otherCurrencies.isEmpty());
    QCOMPARE(*await(shop->initiatives().usualMargin()), 500);
}

void TstInitiatives::nothingIsToldBeforeTheWindowIsOver()
{
    TemporaryShop shop;
    populateBuyers(shop);
    InitiativeDraft draft = letter();
    draft.startsDay = today + 2;
    QVERIFY(await(shop->initiatives().create(draft)).ok());
    QCOMPARE(only(shop).stage, InitiativeOutcome::Stage::Planned);
    QVERIFY(!only(shop).effect.perCustomer.value);
    shop.clock().set(TemporaryShop::noon + 12 * dayMs);
    InitiativeOutcome outcome = only(shop);
    QCOMPARE(outcome.stage, InitiativeOutcome::Stage::Running);
    QCOMPARE(outcome.watchedDays, 10);
    QVERIFY(outcome.preliminary());
    QVERIFY(outcome.effect.perCustomer.value && !outcome.effect.real());
    shop.clock().set(TemporaryShop::noon + 400 * dayMs);
    outcome = only(shop);
    QCOMPARE(outcome.stage, InitiativeOutcome::Stage::Over);
    QCOMPARE(outcome.watchedDays, 90);
    QVERIFY(!outcome.preliminary());
}

void TstInitiatives::onceStartedTheResultIsNotChosen()
{
    TemporaryShop shop;
    populateBuyers(shop);
    InitiativeDraft draft = letter();
    draft.startsDay = today + 1;
    const InitiativeId id = *await(shop->initiatives().create(draft));
    draft.startsDay = today + 3;
    draft.windowDays = 60;
    QVERIFY(await(shop->initiatives().update(id, 1, draft)).ok());
    QCOMPARE(await(shop->initiatives().update(id, 1, draft)).error().kind, Error::Kind::Conflict);
    const int version = only(shop).initiative.version;
    shop.clock().set(TemporaryShop::noon + 5 * dayMs);
    InitiativeDraft changed = draft;
    changed.windowDays = 30;
    QCOMPARE(await(shop->initiatives().update(id, version, changed)).error().reason, u"started"_s);
    changed = draft;
    changed.startsDay = today + 4;
    QCOMPARE(await(shop->initiatives().update(id, version, changed)).error().subject, u"start"_s);
    // What it cost may be known only later.
    changed = draft;
    changed.costMinor = 1234;
    changed.endsDay = today + 4;
    QVERIFY(await(shop->initiatives().update(id, version, changed)).ok());
    QCOMPARE(only(shop).initiative.costMinor, 1234);
    const int last = only(shop).initiative.version;
    QVERIFY(await(shop->initiatives().remove(id, last)).ok());
    QVERIFY((*await(shop->initiatives().list())).isEmpty());
    QVERIFY((*await(shop->initiatives().members(id))).isEmpty());
    QCOMPARE(await(shop->initiatives().remove(id, last)).error().kind, Error::Kind::NotFound);
}

void TstInitiatives::closingStopsTheWatch()
{
    TemporaryShop shop;
    populateBuyers(shop);
    InitiativeDraft draft = letter();
    const InitiativeId id = *await(shop->initiatives().create(draft));
    shop.clock().set(TemporaryShop::noon + 20 * dayMs);
    QVERIFY(await(shop->initiatives().setClosed(id, 1, true)).ok());
    shop.clock().set(TemporaryShop::noon + 50 * dayMs);
    QCOMPARE(only(shop).stage, InitiativeOutcome::Stage::Over);
    QCOMPARE(only(shop).watchedDays, 20);
    QVERIFY(only(shop).preliminary());
    QVERIFY(await(shop->initiatives().setClosed(id, only(shop).initiative.version, false)).ok());
    QCOMPARE(only(shop).watchedDays, 50);
    draft.startsDay = today + 60;
    draft.name = u"Later"_s;
    const InitiativeId later = *await(shop->initiatives().create(draft));
    QCOMPARE(await(shop->initiatives().setClosed(later, 1, true)).error().reason, u"not-started"_s);
}

void TstInitiatives::currenciesAreKeptApart()
{
    TemporaryShop shop;
    populateBuyers(shop);
    execute(shop, {purchase(2, 50, 900'000, u"CHF"_s), purchase(3, 200, 100, u"USD"_s)});
    QVERIFY(await(shop->initiatives().create(pastLetter())).ok());
    InitiativeOutcome outcome = only(shop);
    QCOMPARE(outcome.otherCurrencies, QStringList{u"CHF"_s}); // The dollars were spent before.
    QVERIFY(std::abs(*outcome.effect.perCustomer.value - 4000) < 1);
    ShopProfile profile = shop->profile();
    profile.currency = u"CHF"_s;
    QVERIFY(await(shop->shop().setProfile(profile)).ok());
    QTRY_COMPARE(shop->profile().currency, u"CHF"_s);
    outcome = only(shop);
    QVERIFY(!outcome.returnOnCost.value);
    QCOMPARE(outcome.returnOnCost.why, u"other-currency"_s);
    QCOMPARE(outcome.otherCurrencies, QStringList{u"EUR"_s});
}

void TstInitiatives::whatCouldBeSeenIsSaidBefore()
{
    TemporaryShop shop;
    populateBuyers(shop);
    InitiativeDraft draft = letter();
    auto prospect = await(shop->initiatives().prospect(draft));
    QVERIFY(prospect.ok());
    QCOMPARE(prospect->customers, 40);
    QCOMPARE(prospect->treated, 20);
    QVERIFY(prospect->enough);
    QVERIFY(prospect->spent > 2000 && prospect->spent < 5000);
    QVERIFY(prospect->smallestVisible > 500 && prospect->smallestVisible < 4000);
    draft.tag = u"Nobody"_s;
    prospect = await(shop->initiatives().prospect(draft));
    QCOMPARE(prospect->customers, 0);
    QVERIFY(!prospect->enough);
}

// A hundred letters that were never sent.
void TstInitiatives::nothingDoneThroughTheService()
{
    TemporaryShop shop;
    populate(shop);
    QStringList purchases;
    quint32 state = 5;
    const auto roll = [&state](int n) { return static_cast<int>((state = state * 1664525U + 1013904223U) >> 16) % n; };
    for (int customer = 1; customer <= 40; ++customer) {
        for (int daysAgo = 3 + roll(40); daysAgo < 500; daysAgo += 5 + roll(60))
            purchases << purchase(customer, daysAgo, 500 + roll(4000));
    }
    execute(shop, purchases);
    constexpr int letters = 100;
    shop.clock().set(TemporaryShop::noon - 95 * dayMs);
    for (int i = 0; i < letters; ++i) {
        InitiativeDraft draft = letter();
        draft.startsDay = today - 92;
        shop.clock().set(TemporaryShop::noon - 95 * dayMs + 977 * i);
        QVERIFY(await(shop->initiatives().create(draft)).ok());
    }
    shop.clock().set(TemporaryShop::noon);
    const auto outcomes = *await(shop->initiatives().list());
    QCOMPARE(outcomes.size(), letters);
    const auto effects =
        std::count_if(outcomes.begin(), outcomes.end(), [](const InitiativeOutcome &outcome) { return outcome.effect.real(); });
    QVERIFY2(effects <= letters / 10, qPrintable(QString::number(effects)));
}

void TstInitiatives::twoMembersMayTurnOutToBeOne()
{
    TemporaryShop shop;
    for (int i = 0; i < 40; ++i)
        (void)added(shop, draft(u"Customer %1"_s.arg(i)));
    const InitiativeId id = *await(shop->initiatives().create(letter()));
    const QVector<InitiativeMember> before = *await(shop->initiatives().members(id));
    const auto other =
        std::find_if(before.begin(), before.end(), [&](const InitiativeMember &member) { return member.arm != before.first().arm; });
    const auto merge = await(shop->duplicates().merge(before.first().customer, other->customer, {}));
    QVERIFY(merge.ok());
    shop.clock().set(TemporaryShop::noon + 30 * dayMs);
    const InitiativeOutcome outcome = only(shop);
    QCOMPARE(outcome.inBoth, 1);
    QCOMPARE(outcome.effect.treated + outcome.effect.compared, 38);
    QVERIFY(await(shop->duplicates().unmerge(*merge)).ok());
    QCOMPARE(*await(shop->initiatives().members(id)), before);
    QCOMPARE(only(shop).inBoth, 0);
}

QTEST_GUILESS_MAIN(TstInitiatives)
#include "tst_initiatives.moc"

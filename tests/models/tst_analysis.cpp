#include "models/services/analysis.h"
#include "tests/kit/talkingshop.h"

#include <algorithm>
#include <cmath>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

TrendRequest lastYear()
{
    return {november - 11, november, {}, {}};
}

} // namespace

/// Who comes back and what goes with what, from a real file.
class TstAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loyaltyIsReadFromPurchases();
    void driversAreFoundByCustomer();
    void relationsLookFromEarlierToLater();
    void empathyIsAskedOfBothSides();
};

void TstAnalysis::loyaltyIsReadFromPurchases()
{
    TemporaryShop shop;
    populate(shop);
    QStringList purchases;
    for (int customer = 1; customer <= 40; ++customer) {
        for (const int daysAgo : {400, 370, 340, customer}) {
            if (daysAgo != 340 || customer % 2 == 0)
                purchases << u"INSERT INTO purchase (customer_id, occurred_at, day, month, amount_minor, currency, created_at) VALUES (%1, 0, %2, %3, %4, 'EUR', 0)"_s
                                 .arg(customer).arg(today - daysAgo).arg(momentOf(daysAgo).month).arg(100 * customer);
        }
    }
    execute(shop, purchases);
    const auto all = await(shop->analysis().loyalty());
    QVERIFY(all.ok());
    QCOMPARE(all->customers, 40);
    QCOMPARE(all->active, 30); // The window is 30 days where nothing else was found.
    QCOMPARE(*all->activeShare.value, 0.75);
    QCOMPARE(*all->cohorts.repeatRate().value, 1.0);
    QCOMPARE(all->rfm.rows.size(), 40);
    QCOMPARE(all->revenue.why, u"under-24-months"_s);
    QVERIFY(all->spentSoFar.value.has_value());
    TrendRequest loyal;
    loyal.tag = u"Loyal"_s;
    QCOMPARE(await(shop->analysis().loyalty(loyal))->customers, 20);
}

void TstAnalysis::driversAreFoundByCustomer()
{
    TemporaryShop shop;
    populate(shop);
    QVector<Talk> talks;
    for (int i = 0; i < 40; ++i) {
        talks.append({.daysAgo = 40, .customer = 1 + i, .mood = -300 - i, .topic = 1, .signalBits = 1});
        talks.append({.daysAgo = 40, .customer = 1 + i, .kind = InteractionKind::Visit, .mood = 300 + i, .topic = 2});
    }
    // One who writes daily must not rule.
    for (int i = 0; i < 300; ++i)
        talks.append({.daysAgo = 40, .customer = 7, .kind = InteractionKind::Visit, .mood = -1000, .topic = 2});
    talk(shop, talks);
    const auto found = await(shop->analysis().drivers(lastYear()));
    QVERIFY(found.ok());
    const auto topic = std::find_if(found->begin(), found->end(), [](const metrics::Driver &driver) { return driver.kind == u"topic" && driver.id == u"2"; });
    QVERIFY(topic != found->end());
    QVERIFY(topic->real() && *topic->change.difference > 0.4);
    QCOMPARE(topic->n, 40);
    QVERIFY(std::any_of(found->begin(), found->end(), [](const metrics::Driver &driver) { return driver.kind == u"signal" && driver.id == u"0" && *driver.change.difference < 0; }));
}

void TstAnalysis::relationsLookFromEarlierToLater()
{
    TemporaryShop shop;
    populate(shop);
    QVector<Talk> talks;
    QStringList purchases;
    for (int i = 1; i <= 40; ++i) {
        talks.append({.daysAgo = 150, .customer = i, .mood = 20 * i - 400});
        for (int k = 0; k < i / 8; ++k)
            purchases << u"INSERT INTO purchase (customer_id, occurred_at, day, month, amount_minor, currency, created_at) VALUES (%1, 0, %2, %3, 900, 'EUR', 0)"_s
                             .arg(i).arg(today - 40 - k).arg(momentOf(40 + k).month);
    }
    talk(shop, talks);
    execute(shop, purchases);
    const auto found = await(shop->analysis().relations());
    QVERIFY(found.ok());
    QCOMPARE(found->laterTo, october);
    QCOMPARE(found->earlierTo, found->laterFrom - 1);
    QCOMPARE(found->pairs.size(), 15);
    const Relations::Pair &pair = found->pairs.first();
    QCOMPARE(pair.earlier, u"mood"_s);
    QCOMPARE(pair.later, u"purchases"_s);
    QCOMPARE(pair.n, 40);
    QVERIFY(pair.relation && pair.relation->r > 0.9 && pair.relation->real());
    QVERIFY(pair.relation->adjusted > pair.relation->p);
    QVERIFY(!found->pairs[9].relation); // Nobody answered an NPS.
}

void TstAnalysis::empathyIsAskedOfBothSides()
{
    TemporaryShop shop;
    populate(shop);
    QStringList rows;
    const auto felt = [](const QString &customer, const QString &staff, int daysAgo, int value) -> QString {
        return u"INSERT INTO assessment (customer_id, staff_id, day, listened, understood, cared, created_at) VALUES (%1, %2, %3, %4, %4, 3, 0)"_s.arg(customer, staff).arg(today - daysAgo).arg(value);
    };
    for (int customer = 1; customer <= 12; ++customer) {
        rows << felt(QString::number(customer), u"1"_s, 40, 2 + customer % 2) << felt(u"NULL"_s, u"1"_s, 40, 4 + customer % 2);
        rows << felt(QString::number(customer), u"1"_s, 800, 5);
    }
    for (int again = 0; again < 20; ++again)
        rows << felt(u"1"_s, u"1"_s, 40, 3);
    execute(shop, rows);
    const auto found = await(shop->analysis().empathy(lastYear()));
    QVERIFY(found.ok());
    QCOMPARE(found->customers.n, 12); // The one asked twenty times counts once.
    QVERIFY(std::abs(*found->customers.value - 8.0 / 3) < 1e-9);
    QVERIFY(std::abs(*found->staff.value - 4) < 1e-9);
    QVERIFY(found->gap.real() && *found->gap.difference > 1);
}

QTEST_GUILESS_MAIN(TstAnalysis)
#include "tst_analysis.moc"

#include "models/services/forecasts.h"
#include "models/services/undojournal.h"
#include "storage/database.h"
#include "storage/repos/purchases.h"
#include "storage/repos/totals.h"
#include "tests/kit/purchasebooks.h"
#include "tests/kit/temporaryshop.h"

#include <QSignalSpy>

#include <cmath>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr int today = 20'779; ///< 2026-11-22, the temporary shop's day.

struct Payment
{
    qint64 customer = 0;
    int day = 0;
    qint64 minor = 0;
    QString currency = u"EUR"_s;
};

void pay(TemporaryShop &shop, const QVector<Payment> &payments)
{
    const auto done = await(shop->database().write([payments](Transaction &transaction) -> Result<void> {
        Session &session = transaction.session();
        repos::Totals totals;
        for (const Payment &payment : payments) {
            session.run(u"INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) VALUES (?, 'A', 'a', 'a', 0, 0) ON CONFLICT DO NOTHING"_s, payment.customer);
            session.run(u"INSERT INTO customer_summary (customer_id) VALUES (?) ON CONFLICT DO NOTHING"_s, payment.customer);
            Purchase purchase;
            purchase.customer = CustomerId(payment.customer);
            purchase.when = {payment.day * 86'400'000LL, payment.day, ShopCalendar::monthNumber(ShopCalendar::date(payment.day)), true};
            purchase.amountMinor = payment.minor;
            purchase.currency = payment.currency;
            purchase.id = repos::insert(session, purchase);
            totals.add(purchase);
            transaction.changes().inserted.append({EntryTable::Purchase, purchase.id.value()});
        }
        totals.flush(session);
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
    QCoreApplication::processEvents();
}

QVector<Payment> imagined(int customers)
{
    QVector<Payment> payments;
    const forecast::PurchaseBook book = imaginedShop(customers, 600, 8);
    for (std::size_t i = 0; i < book.size(); ++i) {
        for (const forecast::PurchaseDay &day : book.days(i))
            payments.append({book.customer(i), today - 600 + day.day, day.minor});
    }
    return payments;
}

} // namespace

/// The forecast of an open shop: what counts as a purchase day, what is kept, and when it is out of date.
class TstForecasts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyShopSaysThereIsNotEnough();
    void daysAreNetOfRefundsAndCurrenciesApart();
    void askingAgainCostsNothingUntilSomethingIsBought();
    void severalMayWaitForTheSameForecast();
    void oneCustomerIsSeenAsOfNow();
    void theShopsMarginIsNoticedAtOnce();
    void marginAndDiscountOutliveTheProgram();
    void figureRulesOutOfRangeAreRefused_data();
    void figureRulesOutOfRangeAreRefused();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
};

void TstForecasts::anEmptyShopSaysThereIsNotEnough()
{
    TemporaryShop shop;
    const auto found = await(shop->forecasts().shop());
    QVERIFY(found.ok());
    QCOMPARE((*found)->customers, 0);
    QCOMPARE((*found)->verdict.gate, forecast::Gate::NotEnough);
    const auto nobody = await(shop->forecasts().customer(CustomerId(1)));
    QVERIFY(nobody.ok());
    QCOMPARE(nobody->row.customer, 0);
}

void TstForecasts::daysAreNetOfRefundsAndCurrenciesApart()
{
    TemporaryShop shop;
    pay(shop, {{1, today - 100, 1000}, {1, today - 100, 500},                 // One day.
               {1, today - 80, 700}, {1, today - 80, -700},                   // Given back: no purchase day.
               {1, today - 60, 300}, {1, today - 60, -900},                   // More given back than bought.
               {1, today - 50, 0},                                            // Something free counts, without an amount.
               {1, today - 40, 9000, u"USD"_s},                               // Another currency: the day counts, the amount does not.
               {1, today - 20, 2000}, {1, today - 20, 100, u"USD"_s},
               {1, today + 5, 999},                                           // Not yet.
               {2, today, 100}});
    const auto found = await(shop->forecasts().shop());
    QVERIFY(found.ok());
    QCOMPARE((*found)->customers, 2);
    const forecast::CustomerForecast *anna = (*found)->row(1);
    QVERIFY(anna);
    QCOMPARE(anna->rhythm, (forecast::Rhythm{3, 80, 100}));
    QCOMPARE(anna->spending, (forecast::Spending{1, 2000}));
    QCOMPARE(anna->currentGapDays, 20);
    QCOMPARE(*anna->usualGapDays, 20);
    QCOMPARE((*found)->row(2)->rhythm, (forecast::Rhythm{0, 0, 0}));
}

void TstForecasts::askingAgainCostsNothingUntilSomethingIsBought()
{
    TemporaryShop shop;
    pay(shop, imagined(60));
    Forecasts &forecasts = shop->forecasts();
    QSignalSpy stale(&forecasts, &Forecasts::stale);
    const auto first = await(forecasts.shop());
    QCOMPARE(await(forecasts.shop())->get(), first->get());
    ForecastRequest wider;
    wider.horizonDays = 91;
    QVERIFY(await(forecasts.shop(wider))->get() != first->get());
    QCOMPARE(await(forecasts.shop())->get(), first->get());
    pay(shop, {{1, today, 100}});
    QCOMPARE(stale.count(), 1);
    QCOMPARE(await(forecasts.latest())->get(), first->get());
    QVERIFY(await(forecasts.shop())->get() != first->get());
    QVERIFY(await(forecasts.latest())->get() != first->get());
    shop.clock().set(TemporaryShop::noon + 86'400'000);
    QCOMPARE((*await(forecasts.latest()))->options.asOfDay, today + 1);
}

void TstForecasts::severalMayWaitForTheSameForecast()
{
    TemporaryShop shop;
    pay(shop, imagined(60));
    QVector<QFuture<Result<Forecasts::Shop>>> asked;
    for (int i = 0; i < 8; ++i)
        asked.append(shop->forecasts().shop());
    for (const auto &future : asked)
        QCOMPARE(await(future)->get(), await(asked.first())->get());
    // Closing the shop while one is asked for answers it, too.
    ForecastRequest other;
    other.horizonDays = 17;
    const auto last = shop->forecasts().shop(other);
    shop.close();
    (void)await(last);
}

void TstForecasts::oneCustomerIsSeenAsOfNow()
{
    TemporaryShop shop;
    pay(shop, imagined(120));
    const auto all = await(shop->forecasts().shop());
    QVERIFY((*all)->verdict.gate != forecast::Gate::NotEnough);
    const forecast::CustomerForecast &row = (*all)->rows[5];
    const auto before = await(shop->forecasts().customer(CustomerId(row.customer)));
    QCOMPARE(before->row.noPurchase, row.noPurchase);
    QCOMPARE(before->verdict, (*all)->verdict);
    pay(shop, {{row.customer, today, 100}});
    const auto after = await(shop->forecasts().customer(CustomerId(row.customer)));
    QCOMPARE(after->row.rhythm.repeats, row.rhythm.repeats + (row.currentGapDays > 0 ? 1 : 0));
    QCOMPARE(after->row.currentGapDays, 0);
    QVERIFY(*after->row.noPurchase < *row.noPurchase);
}

void TstForecasts::theShopsMarginIsNoticedAtOnce()
{
    TemporaryShop shop;
    pay(shop, imagined(120));
    Forecasts &forecasts = shop->forecasts();
    const auto plain = await(forecasts.shop());
    QVERIFY((*plain)->totals->value.value > 0);
    QSignalSpy stale(&forecasts, &Forecasts::stale);
    QVERIFY(await(FigureSettings(*shop).setRules({.quietDays = 7, .margin = 0.4, .monthlyDiscount = 0.01})).ok());
    QCOMPARE(stale.count(), 1);
    // Also lists, which may see an older forecast, see this change.
    for (const auto &future : {forecasts.shop(), forecasts.latest()}) {
        const auto found = await(future);
        QCOMPARE((*found)->options.margin, 0.4);
        QVERIFY(std::abs((*found)->totals->value.value / (*plain)->totals->value.value - 0.4) < 1e-9);
    }
    ForecastRequest whole;
    whole.margin = 1;
    QCOMPARE((*await(forecasts.shop(whole)))->options.margin, 1.0);
    // Taken back, it is noticed as well.
    const auto undone = await(shop->undo().undo());
    QVERIFY(undone.ok());
    QTRY_COMPARE(stale.count(), 2);
    QCOMPARE(await(forecasts.latest())->get(), plain->get());
}

void TstForecasts::marginAndDiscountOutliveTheProgram()
{
    TemporaryShop shop;
    pay(shop, imagined(60));
    const FigureRules rules{.quietDays = 14, .margin = 0.335, .monthlyDiscount = 0.0125};
    QVERIFY(await(FigureSettings(*shop).setRules(rules)).ok());
    shop.reopen();
    QCOMPARE(*await(FigureSettings(*shop).rules()), rules);
    const auto found = await(shop->forecasts().shop());
    QCOMPARE((*found)->options.margin, rules.margin);
    QCOMPARE((*found)->options.monthlyDiscount, rules.monthlyDiscount);
}

void TstForecasts::figureRulesOutOfRangeAreRefused_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("margin");
    QTest::addColumn<double>("discount");
    QTest::addColumn<QString>("field");
    QTest::newRow("too few days") << 2 << 1.0 << 0.01 << u"quiet_days"_s;
    QTest::newRow("too many days") << 31 << 1.0 << 0.01 << u"quiet_days"_s;
    QTest::newRow("more than all of it") << 7 << 1.01 << 0.01 << u"margin"_s;
    QTest::newRow("a loss") << 7 << -0.1 << 0.01 << u"margin"_s;
    QTest::newRow("no number") << 7 << 1.0 << std::nan("") << u"discount"_s;
}

void TstForecasts::figureRulesOutOfRangeAreRefused()
{
    QFETCH(int, days);
    QFETCH(double, margin);
    QFETCH(double, discount);
    QFETCH(QString, field);
    TemporaryShop shop;
    const auto refused = await(FigureSettings(*shop).setRules({days, margin, discount}));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().subject, field);
    QCOMPARE(*await(FigureSettings(*shop).rules()), FigureRules());
}

void TstForecasts::nonsenseIsRefused_data()
{
    QTest::addColumn<int>("horizon");
    QTest::addColumn<double>("margin");
    QTest::newRow("no days") << 0 << 1.0;
    QTest::newRow("longer than anybody lives") << 40'000 << 1.0;
    QTest::newRow("more than all of it") << 30 << 1.5;
    QTest::newRow("not a number") << 30 << std::nan("");
}

void TstForecasts::nonsenseIsRefused()
{
    QFETCH(int, horizon);
    QFETCH(double, margin);
    TemporaryShop shop;
    ForecastRequest request;
    request.horizonDays = horizon;
    request.margin = margin;
    const auto refused = await(shop->forecasts().shop(request));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TstForecasts)
#include "tst_forecasts.moc"

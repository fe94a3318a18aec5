#include "models/services/customers.h"
#include "models/services/journal.h"
#include "models/services/shop.h"
#include "storage/database.h"
#include "storage/repos/check.h"
#include "tests/kit/temporaryshop.h"

#include <QSignalSpy>

using namespace rapport;
using namespace Qt::StringLiterals;
using rapport::testkit::await;
using rapport::testkit::TemporaryShop;

namespace {

QStringList problems(TemporaryShop &shop)
{
    return *await(shop->database().write([](Transaction &transaction) -> Result<QStringList> { return repos::check(transaction.session()); }));
}

} // namespace

class ShopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfileIsKept();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void anotherTimeZoneMovesDaysAndTotals();
    void anotherCurrencyCountsAnew();
    void staffAndTopicsAreKept();
    void aNameIsTakenOnce();
    void aStaleVersionIsRefused();
};

void ShopTest::theProfileIsKept()
{
    TemporaryShop shop;
    QSignalSpy announced(shop.get(), &Workspace::profileChanged);
    ShopProfile profile = shop->profile();
    profile.name = u"  Fahrrad   Lind "_s;
    profile.currency = u"chf"_s;
    profile.timezone = u"Europe/Zurich"_s;
    profile.country = u"ch"_s;
    profile.language = u"DE"_s;
    profile.firstDayOfWeek = 7;
    QVERIFY(await(shop->shop().setProfile(profile)).ok());
    QTRY_COMPARE(announced.size(), 1);
    shop.reopen();
    QCOMPARE(shop->profile().name, u"Fahrrad Lind"_s);
    QCOMPARE(shop->profile().currency, u"CHF"_s);
    QCOMPARE(shop->profile().timezone, u"Europe/Zurich"_s);
    QCOMPARE(shop->profile().country, u"CH"_s);
    QCOMPARE(shop->profile().language, u"de"_s);
    QCOMPARE(shop->profile().firstDayOfWeek, 7);
    QCOMPARE(shop->calendar().zone().id(), QByteArray("Europe/Zurich"));
}

void ShopTest::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("name") << u"name"_s << u"  "_s;
    QTest::newRow("currency") << u"currency"_s << u"EURO"_s;
    QTest::newRow("currency nobody has") << u"currency"_s << u"QQQ"_s;
    QTest::newRow("zone") << u"timezone"_s << u"Europe/Atlantis"_s;
    QTest::newRow("country") << u"country"_s << u"ZZ"_s;
    QTest::newRow("language") << u"language"_s << u"xx"_s;
    QTest::newRow("day") << u"first_day"_s << u"8"_s;
}

void ShopTest::whatMakesNoSenseIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    TemporaryShop shop;
    const ShopProfile before = shop->profile();
    ShopProfile profile = before;
    (field == u"name"_s ? profile.name : field == u"currency"_s ? profile.currency : field == u"timezone"_s ? profile.timezone : field == u"country"_s ? profile.country : profile.language) = value;
    if (field == u"first_day"_s) {
        profile.language = before.language;
        profile.firstDayOfWeek = value.toInt();
    }
    const auto result = await(shop->shop().setProfile(profile));
    QCOMPARE(result.error().kind, Error::Kind::Invalid);
    QCOMPARE(result.error().subject, field);
    shop.reopen();
    QCOMPARE(shop->profile(), before);
}

void ShopTest::anotherTimeZoneMovesDaysAndTotals()
{
    TemporaryShop shop;
    CustomerDraft draft;
    draft.customer.name = u"Anna Lind"_s;
    const CustomerId anna = *await(shop->customers().create(draft));
    // 31 October, 20:30 UTC: still October in Berlin, November in Tokyo.
    const qint64 evening = QDateTime(QDate(2026, 10, 31), QTime(20, 30), Qt::UTC).toMSecsSinceEpoch();
    InteractionDraft call;
    call.customer = anna;
    call.text = u"I am happy"_s;
    call.at = evening;
    QVERIFY(await(shop->journal().log(call)).ok());
    QVERIFY(await(shop->journal().plan({anna, u"Call back"_s, QDate(2026, 12, 4), false, {}})).ok());
    const qint64 dueBefore = await(shop->customers().brief(anna)).value().openTasks.first().when.at;

    ShopProfile profile = shop->profile();
    profile.timezone = u"Asia/Tokyo"_s;
    QVERIFY(await(shop->shop().setProfile(profile)).ok());
    const CustomerBrief brief = *await(shop->customers().brief(anna));
    const TimelineEntry &moved = brief.moods.first();
    QCOMPARE(moved.when.at, evening);
    QCOMPARE(ShopCalendar::date(moved.when.day), QDate(2026, 11, 1));
    QCOMPARE(moved.when.month, 2026 * 12 + 10);
    // A day without a time stays the day it is.
    QCOMPARE(ShopCalendar::date(brief.openTasks.first().when.day), QDate(2026, 12, 4));
    QCOMPARE(dueBefore - brief.openTasks.first().when.at, 8 * 3600 * 1000);
    QCOMPARE(problems(shop), QStringList());
}

void ShopTest::anotherCurrencyCountsAnew()
{
    TemporaryShop shop;
    CustomerDraft draft;
    draft.customer.name = u"Anna Lind"_s;
    const CustomerId anna = *await(shop->customers().create(draft));
    for (const auto &[amount, currency] : {std::pair{1250, u"EUR"_s}, std::pair{900, u"CHF"_s}}) {
        PurchaseDraft purchase;
        purchase.customer = anna;
        purchase.amountMinor = amount;
        purchase.currency = currency;
        QVERIFY(await(shop->journal().sell(purchase)).ok());
    }
    QCOMPARE(await(shop->customers().brief(anna)).value().summary.spentMinor, 1250);
    ShopProfile profile = shop->profile();
    profile.currency = u"CHF"_s;
    QVERIFY(await(shop->shop().setProfile(profile)).ok());
    QCOMPARE(await(shop->customers().brief(anna)).value().summary.spentMinor, 900);
    QCOMPARE(problems(shop), QStringList());
}

void ShopTest::staffAndTopicsAreKept()
{
    TemporaryShop shop;
    const StaffId nora = *await(shop->shop().saveStaff({{}, u" Nora "_s, true, 1}));
    QVERIFY(await(shop->shop().saveStaff({{}, u"Ali"_s, true, 1})).ok());
    QVERIFY(await(shop->shop().saveStaff({nora, u"Nora L."_s, false, 1})).ok());
    const auto staff = *await(shop->shop().staff());
    QCOMPARE(staff.size(), 2);
    QCOMPARE(staff.first().name, u"Ali"_s);
    QCOMPARE(staff.last().name, u"Nora L."_s);
    QVERIFY(!staff.last().active);
    QVERIFY(staff.last().version > 1);
    QVERIFY(await(shop->shop().saveTopic({{}, u"Delivery"_s, true, 1})).ok());
    QCOMPARE((*await(shop->shop().topics())).first().name, u"Delivery"_s);
    QCOMPARE(await(shop->shop().saveStaff({{}, u" "_s, true, 1})).error().kind, Error::Kind::Invalid);
}

void ShopTest::aNameIsTakenOnce()
{
    TemporaryShop shop;
    QVERIFY(await(shop->shop().saveTopic({{}, u"Delivery"_s, true, 1})).ok());
    const auto twice = await(shop->shop().saveTopic({{}, u"Delivery"_s, true, 1}));
    QCOMPARE(twice.error().kind, Error::Kind::Conflict);
    QCOMPARE(twice.error().reason, u"exists"_s);
}

void ShopTest::aStaleVersionIsRefused()
{
    TemporaryShop shop;
    const StaffId nora = *await(shop->shop().saveStaff({{}, u"Nora"_s, true, 1}));
    QVERIFY(await(shop->shop().saveStaff({nora, u"Nora L."_s, true, 1})).ok());
    QCOMPARE(await(shop->shop().saveStaff({nora, u"Nora K."_s, true, 1})).error().kind, Error::Kind::Conflict);
    QCOMPARE(await(shop->shop().saveStaff({StaffId(99), u"Nobody"_s, true, 1})).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(ShopTest)
#include "tst_shop.moc"

#include "storage/repos/calendarmonths.h"
#include "storage/repos/purchaserhythm.h"
#include "tests/kit/randomrows.h"

#include <algorithm>
#include <set>

using namespace rapport;

class PurchaseRhythmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthArithmeticAgreesWithTheCalendar();
    void activityIsCountedByTheDefinition();
    void theWindowIsTheShopsOwnQuantile();
    void valueAddsUpToMeanAndSpread();
};

void PurchaseRhythmTest::monthArithmeticAgreesWithTheCalendar()
{
    for (int day = -40'000; day < 60'000; day += 7) {
        const QDate date = ShopCalendar::date(day);
        QCOMPARE(repos::monthOf(day), ShopCalendar::monthNumber(date));
        QCOMPARE(repos::firstDayOf(repos::monthOf(day)), ShopCalendar::dayNumber(QDate(date.year(), date.month(), 1)));
    }
}

/// Straight from metrics.md: active at t = bought in [t - W, t).
void PurchaseRhythmTest::activityIsCountedByTheDefinition()
{
    testkit::Chance chance(3);
    for (int round = 0; round < 300; ++round) {
        const int window = 30 + chance.upTo(120);
        std::set<int> distinct;
        for (int i = chance.upTo(12); i >= 0; --i)
            distinct.insert(19'000 + chance.upTo(chance.oneIn(2) ? 100 : 900));
        const std::vector<int> days(distinct.begin(), distinct.end());
        repos::ActivityMonths counted;
        repos::addActivity(days, window, 1, counted);
        const auto active = [&](int month) {
            const int start = repos::firstDayOf(month);
            return std::any_of(days.begin(), days.end(), [&](int day) { return start - window <= day && day < start; });
        };
        const auto bought = [&](int month) {
            return std::any_of(days.begin(), days.end(), [&](int day) { return repos::monthOf(day) == month; });
        };
        for (int month = repos::monthOf(19'000) - 2; month < repos::monthOf(20'200) + 8; ++month) {
            const repos::ActivityCell expected{active(month), active(month) && !active(month + 1), bought(month), bought(month) && bought(month + 1)};
            QCOMPARE(counted[month], expected);
        }
        repos::addActivity(days, window, -1, counted);
        QVERIFY(std::all_of(counted.begin(), counted.end(), [](const auto &month) { return month.second.isZero(); }));
    }
}

void PurchaseRhythmTest::theWindowIsTheShopsOwnQuantile()
{
    repos::GapHistogram none;
    QCOMPARE(none.window(), 30);
    // Gaps 10, 20 .. 110: 80th percentile, type 7, at rank 8 of 0..10: 90.
    repos::GapHistogram some;
    std::vector<int> days{0};
    for (int gap = 10; gap <= 110; gap += 10)
        days.push_back(days.back() + gap);
    some.add(days);
    QCOMPARE(some.window(), 90);
    // Gaps 40 and 100: 40 + 0.8 * 60 = 88.
    repos::GapHistogram two;
    two.add(std::vector<int>{0, 40, 140});
    QCOMPARE(two.window(), 88);
    repos::GapHistogram weekly;
    weekly.add(std::vector<int>{0, 7, 14, 21});
    QCOMPARE(weekly.window(), 30);
}

void PurchaseRhythmTest::valueAddsUpToMeanAndSpread()
{
    // Bought for 100, got 40 back on another day, bought for 60: 12000 minor units spent.
    const std::vector<repos::DayNet> nets{{18'993, QStringLiteral("EUR"), 10'000}, {19'030, QStringLiteral("EUR"), -4'000}, {19'400, QStringLiteral("EUR"), 6'000}};
    repos::ValueMonths months;
    repos::addValue(nets, std::vector<int>{1, 0, 1}, 1, months);
    repos::ValueCell total;
    for (const auto &[key, cell] : months) {
        total.customers += cell.customers;
        total.purchases += cell.purchases;
        total.spentGrowth += cell.spentGrowth;
        total.revenueMinor += cell.revenueMinor;
        total.squareGrowth += cell.squareGrowth;
    }
    QCOMPARE(total.customers, 1);
    QCOMPARE(total.purchases, 2);
    QCOMPARE(total.spentGrowth, 12'000);
    QCOMPARE(total.revenueMinor, 12'000);
    QCOMPARE(total.squareGrowth, 120.0 * 120.0);
    // A refund to somebody who never bought here is revenue, but nobody's value.
    repos::ValueMonths refund;
    repos::addValue(std::vector<repos::DayNet>{{18'993, QStringLiteral("EUR"), -500}}, std::vector<int>{0}, 1, refund);
    QCOMPARE(refund.begin()->second.revenueMinor, -500);
    QCOMPARE(refund.begin()->second.customers, 0);
    QCOMPARE(refund.begin()->second.spentGrowth, 0);
}

QTEST_GUILESS_MAIN(PurchaseRhythmTest)
#include "tst_purchaserhythm.moc"

#include "models/metrics/distributions.h"
#include "models/metrics/mean.h"
#include "models/metrics/netpromoter.h"
#include "models/metrics/proportion.h"
#include "models/metrics/slope.h"
#include "models/metrics/times.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

#include <malloc.h>

using namespace rapport::metrics;
using namespace Qt::StringLiterals;

namespace {
bool near(double actual, double expected, double within)
{
    if (std::abs(actual - expected) <= within)
        return true;
    qWarning() << "got" << actual << "where" << expected << "was published";
    return false;
}
} // namespace

/// The formulas against figures that others published.
class TstMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studentTable_data();
    void studentTable();
    void wilsonInterval_data();
    void wilsonInterval();
    void differenceOfShares_data();
    void differenceOfShares();
    void promoterGroups();
    void netPromoterDifference_data();
    void netPromoterDifference();
    void netPromoterInterval();
    void tooFewAnswersGiveCountsOnly_data();
    void tooFewAnswersGiveCountsOnly();
    void meanInterval();
    void welch();
    void pairs();
    void sameAnswersAreNoCertainty();
    void sameTimesAreNoCertainty();
    void timesAreExactHoweverTheyAreKept();
    void manyTopicsCostNoMoreThanTheirTimes();
    void quantiles_data();
    void quantiles();
    void slope();
    void kendallTest_data();
    void kendallTest();
};

// Any printed table of Student's t, two-sided 95 % unless said.
void TstMetrics::studentTable_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("freedom");
    QTest::addColumn<double>("t");
    QTest::newRow("1") << 0.975 << 1.0 << 12.706;
    QTest::newRow("2") << 0.975 << 2.0 << 4.303;
    QTest::newRow("5") << 0.975 << 5.0 << 2.571;
    QTest::newRow("9") << 0.975 << 9.0 << 2.262;
    QTest::newRow("30") << 0.975 << 30.0 << 2.042;
    QTest::newRow("120") << 0.975 << 120.0 << 1.980;
    QTest::newRow("a million is normal") << 0.975 << 1e6 << 1.960;
    QTest::newRow("99 %") << 0.995 << 10.0 << 3.169;
}

void TstMetrics::studentTable()
{
    QFETCH(double, p);
    QFETCH(double, freedom);
    QFETCH(double, t);
    QVERIFY(near(studentQuantile(p, freedom), t, 0.0005));
    QVERIFY(near(studentTwoSided(studentQuantile(p, freedom), freedom), 2 * (1 - p), 1e-9));
}

// Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
void TstMetrics::wilsonInterval_data()
{
    QTest::addColumn<int>("successes");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
}

void TstMetrics::wilsonInterval()
{
    QFETCH(int, successes);
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);
    const Estimate estimate = wilson(successes, n);
    QVERIFY(near(*estimate.low, low, 0.00005));
    QVERIFY(near(*estimate.high, high, 0.00005));
    QCOMPARE(estimate.n, qint64(n));
}

// Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10;
// the last row from the Wilson bounds of 5 of 50, 0.0435 and 0.2136.
void TstMetrics::differenceOfShares_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("nBefore");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("nAfter");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("real");
    QTest::newRow("48 of 80, 56 of 70") << 48 << 80 << 56 << 70 << 0.0524 << 0.3339 << true;
    QTest::newRow("3 of 10, 9 of 10") << 3 << 10 << 9 << 10 << 0.1705 << 0.8090 << true;
    QTest::newRow("0 of 20, 10 of 10") << 0 << 20 << 10 << 10 << 0.6791 << 1.0 << true;
    QTest::newRow("the same twice") << 5 << 50 << 5 << 50 << -0.1269 << 0.1269 << false;
}

void TstMetrics::differenceOfShares()
{
    QFETCH(int, before);
    QFETCH(int, nBefore);
    QFETCH(int, after);
    QFETCH(int, nAfter);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, real);
    const Change change = shareChange(before, nBefore, after, nAfter);
    QVERIFY(near(change.low, low, 0.00011));
    QVERIFY(near(change.high, high, 0.00011));
    QCOMPARE(change.real(), real);
}

void TstMetrics::promoterGroups()
{
    PromoterCounts counts;
    for (int value = 0; value <= 10; ++value)
        counts.add(value);
    QCOMPARE(counts.detractors, 7);
    QCOMPARE(counts.passives, 2);
    QCOMPARE(counts.promoters, 2);
}

void TstMetrics::netPromoterDifference_data()
{
    QTest::addColumn<PromoterCounts>("before");
    QTest::addColumn<PromoterCounts>("after");
    QTest::addColumn<double>("p");
    QTest::addColumn<bool>("real");
    QTest::newRow("25 to 58 with 36 answers each is no change") << PromoterCounts{18, 9, 9} << PromoterCounts{25, 7, 4} << 0.076 << false;
    QTest::newRow("the same with 72 each is one") << PromoterCounts{36, 18, 18} << PromoterCounts{50, 14, 8} << 0.0104 << true;
    QTest::newRow("nothing moved") << PromoterCounts{18, 9, 9} << PromoterCounts{18, 9, 9} << 1.0 << false;
}

void TstMetrics::netPromoterDifference()
{
    QFETCH(PromoterCounts, before);
    QFETCH(PromoterCounts, after);
    QFETCH(double, p);
    QFETCH(bool, real);
    const Change change = netPromoterChange(before, after);
    QVERIFY(near(change.p, p, 0.0005));
    QCOMPARE(change.real(), real);
    QCOMPARE(change.real(), change.p < 0.05);
    const Change back = netPromoterChange(after, before);
    QVERIFY(near(back.low, -change.high, 1e-9));
}

void TstMetrics::netPromoterInterval()
{
    // By hand from Rocks' formulas: P = 25.75/39, D = 4.75/39, centre 0.538462, SE sqrt((P + D - centre^2)/39).
    const Estimate estimate = netPromoter({25, 7, 4});
    QVERIFY(near(*estimate.value, 58.3333, 0.0001));
    const double half = 1.959964 * std::sqrt((30.5 / 39 - std::pow(21.0 / 39, 2)) / 39);
    QVERIFY(near(*estimate.low, 100 * (21.0 / 39 - half), 0.0001));
    QVERIFY(near(*estimate.high, 100 * (21.0 / 39 + half), 0.0001));
    const Estimate delighted = netPromoter({12, 0, 0});
    QCOMPARE(*delighted.value, 100.0);
    QCOMPARE(*delighted.high, 100.0);
    QVERIFY(*delighted.low < 90);
}

void TstMetrics::tooFewAnswersGiveCountsOnly_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("why");
    QTest::newRow("nobody") << 0 << u"none"_s;
    QTest::newRow("one") << 1 << u"fewer-than-10"_s;
    QTest::newRow("nine") << 9 << u"fewer-than-10"_s;
    QTest::newRow("ten") << 10 << QString();
}

void TstMetrics::tooFewAnswersGiveCountsOnly()
{
    QFETCH(int, n);
    QFETCH(QString, why);
    Sums sums;
    for (int i = 0; i < n; ++i)
        sums.add(i);
    for (const Estimate &estimate : {netPromoter({n, 0, 0}), share(n / 2, n), mean(sums)}) {
        QCOMPARE(estimate.why, why);
        QCOMPARE(estimate.n, qint64(n));
        QCOMPARE(estimate.value.has_value(), why.isEmpty());
        QCOMPARE(estimate.low.has_value(), why.isEmpty());
    }
    QCOMPARE(netPromoterChange({n, 0, 0}, {50, 0, 0}).difference.has_value(), why.isEmpty());
    QCOMPARE(shareChange(n, n, 50, 60).difference.has_value(), why.isEmpty());
    QCOMPARE(meanChange(sums, sums).difference.has_value(), why.isEmpty());
}

// Student's own sleep data (1908), group 1 and 2; the values R's t.test prints.
void TstMetrics::meanInterval()
{
    Sums sums;
    for (double hours : {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4})
        sums.add(hours);
    const Estimate estimate = mean(sums);
    QVERIFY(near(*estimate.value, 2.33, 1e-9));
    QVERIFY(near(*estimate.low, 0.8976775, 1e-6));
    QVERIFY(near(*estimate.high, 3.7623225, 1e-6));
}

void TstMetrics::welch()
{
    Sums first;
    for (double hours : {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0})
        first.add(hours);
    Sums second;
    for (double hours : {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4})
        second.add(hours);
    const Change change = meanChange(first, second);
    QVERIFY(near(*change.difference, 1.58, 1e-9));
    QVERIFY(near(change.low, -0.2054832, 1e-6));
    QVERIFY(near(change.high, 3.3654832, 1e-6));
    QVERIFY(near(change.p, 0.07939, 0.00001));
    QVERIFY(!change.real());
}

// The same data as Student used them: both drugs on the same ten people, t.test(paired = TRUE).
void TstMetrics::pairs()
{
    const QVector<double> first{0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    const QVector<double> second{1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    Sums differences;
    for (qsizetype i = 0; i < first.size(); ++i) {
        QVERIFY2(!pairedChange(differences).difference, "fewer than ten pairs say nothing");
        differences.add(second[i] - first[i]);
    }
    const Change change = pairedChange(differences);
    QVERIFY(near(*change.difference, 1.58, 1e-9));
    QVERIFY(near(change.low, 0.7001142, 1e-6));
    QVERIFY(near(change.high, 2.4598858, 1e-6));
    QVERIFY(near(change.p, 0.002833, 0.000001));
    QVERIFY(change.real());
}

void TstMetrics::sameAnswersAreNoCertainty()
{
    const auto all = [](double value) {
        Sums sums;
        sums.add(value, 12);
        return sums;
    };
    // By hand: t(11) = 2.200985 times 0.288675 / sqrt(12).
    const Estimate six = mean(all(6), wholeUnit);
    QVERIFY(near(*six.low, 6 - 0.183416, 1e-6) && near(*six.high, 6 + 0.183416, 1e-6));
    const Change change = meanChange(all(6), all(7), wholeUnit);
    QVERIFY(change.real() && change.low < 1 && change.high > 1 && change.p > 0);
    QVERIFY(!meanChange(all(6), all(6), wholeUnit).real());
    QVERIFY2(!meanChange(all(0.2), all(0.202)).real(), "less than is shown");
    QVERIFY(!pairedChange(all(0.001)).real() && pairedChange(all(0.1)).real());
    QCOMPARE(pairedChange(all(0)).p, 1.0);
}

void TstMetrics::sameTimesAreNoCertainty()
{
    const auto all = [](int seconds) { return timing(QVector<int>(12, seconds)).median; };
    const Change change = medianChange(all(300), all(301));
    QCOMPARE(*change.difference, 1.0);
    QVERIFY(!change.real() && change.low < change.high && change.p >= 0.05 - 1e-9);
    QVERIFY(medianChange(all(300), all(360)).real());
    QCOMPARE(medianChange(all(300), all(300)).p, 1.0);
    QCOMPARE(medianChange(all(300), timing({1, 2, 3}).median).difference.has_value(), false);
}

void TstMetrics::timesAreExactHoweverTheyAreKept()
{
    QRandomGenerator random(5);
    for (const int most : {2, 100, 4000, 86'399, 86'400, 400'000}) {
        for (const int n : {1, 9, 10, 63, 64, 127, 500, 20'000}) {
            QVector<int> sample;
            TimeHistogram whole;
            TimeHistogram parts[3];
            for (int i = 0; i < n; ++i) {
                sample.append(random.bounded(random.bounded(2) == 0 ? most : most / 2 + 1));
                whole.add(sample.last());
                parts[i % 7 == 0 ? 0 : i % 3 == 0 ? 1 : 2].add(sample.last());
            }
            whole.add(-1);
            parts[0] += parts[1];
            parts[2] += parts[0];
            QCOMPARE(whole.n(), qint64(n));
            QCOMPARE(whole.timing(), timing(sample));
            QCOMPARE(parts[2].timing(), timing(sample));
            QCOMPARE(whole.spread(), parts[2].spread());
            QCOMPARE(whole.spread().has_value(), n >= 10);
        }
    }
}

// A shop that keeps a topic per order number, and answers after a day.
void TstMetrics::manyTopicsCostNoMoreThanTheirTimes()
{
    constexpr int topics = 10'000;
    constexpr int times = 12;
    const auto before = mallinfo2();
    QVector<TimeHistogram> months(topics);
    for (int i = 0; i < topics * times; ++i)
        months[i % topics].add(86'000 + i % 300);
    const auto after = mallinfo2();
    const auto used = static_cast<qint64>(after.uordblks + after.hblkhd) - static_cast<qint64>(before.uordblks + before.hblkhd);
    QVERIFY2(used < 16 * qint64(sizeof(qint64)) * topics * times, qPrintable(QString::number(used)));
    QCOMPARE(months.first().timing().median.n, qint64(times));
}

// R: quantile(1:10), and the example of Hyndman & Fan for type 7.
void TstMetrics::quantiles_data()
{
    QTest::addColumn<QVector<double>>("sample");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("value");
    const QVector<double> ten{10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
    QTest::newRow("minimum") << ten << 0.0 << 1.0;
    QTest::newRow("first quarter") << ten << 0.25 << 3.25;
    QTest::newRow("median") << ten << 0.5 << 5.5;
    QTest::newRow("80 %") << ten << 0.8 << 8.2;
    QTest::newRow("maximum") << ten << 1.0 << 10.0;
    QTest::newRow("only one") << QVector<double>{4} << 0.9 << 4.0;
}

void TstMetrics::quantiles()
{
    QFETCH(QVector<double>, sample);
    QFETCH(double, p);
    QFETCH(double, value);
    QVERIFY(near(*quantile(sample, p), value, 1e-12));
    QVERIFY(!quantile({}, p).has_value());
}

void TstMetrics::slope()
{
    // Sen 1968, section 6: the estimate of the slope is 4.
    const QVector<QPointF> sen{{1, 9}, {2, 15}, {3, 19}, {4, 20}, {10, 45}, {12, 55}, {18, 78}};
    QVERIFY(near(*theilSen(sen), 4.0, 0.05));
    QVector<QPointF> spoiled = sen;
    spoiled[3].setY(900);
    QVERIFY2(near(*theilSen(spoiled), 4.0, 0.6), "one wild month must not turn the trend");
    QVERIFY(!theilSen({{1, 2}, {1, 3}}).has_value());
}

// Hollander & Wolfe 1973, p. 185 (tuna), as R's cor.test prints it; the others by counting permutations.
void TstMetrics::kendallTest_data()
{
    QTest::addColumn<QVector<QPointF>>("points");
    QTest::addColumn<double>("tau");
    QTest::addColumn<double>("p");
    QTest::addColumn<bool>("exact");
    QTest::newRow("tuna") << QVector<QPointF>{{44.4, 2.6}, {45.9, 3.1}, {41.9, 2.5}, {53.3, 5.0}, {44.7, 3.6},
                                              {44.1, 4.0}, {50.7, 5.2}, {45.2, 2.8}, {60.1, 3.8}}
                          << 0.4444444 << 0.1194 << true;
    QTest::newRow("always up: 2 of the 120 orders") << QVector<QPointF>{{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}} << 1.0 << 2.0 / 120 << true;
    QTest::newRow("always down") << QVector<QPointF>{{1, 4}, {2, 3}, {3, 2}, {4, 1}} << -1.0 << 2.0 / 24 << true;
    // S = 8, variance 4*3*13/18 - ... with one tied pair: (5*4*15 - 2*9)/18 = 15.667; z = 8/3.958.
    QTest::newRow("one tie") << QVector<QPointF>{{1, 1}, {2, 2}, {3, 2}, {4, 3}, {5, 4}} << 9 / std::sqrt(90.0) << 0.0433 << false;
}

void TstMetrics::kendallTest()
{
    QFETCH(QVector<QPointF>, points);
    QFETCH(double, tau);
    QFETCH(double, p);
    QFETCH(bool, exact);
    const auto result = kendall(points);
    QVERIFY(result.has_value());
    QVERIFY(near(result->tau, tau, 1e-6));
    QVERIFY(near(result->p, p, 0.00005));
    QCOMPARE(result->exact, exact);
    QVERIFY(!kendall({{1, 1}, {2, 1}, {3, 1}, {4, 1}}).has_value());
}

QTEST_GUILESS_MAIN(TstMetrics)
#include "tst_metrics.moc"

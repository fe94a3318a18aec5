#include "models/series/trends.h"

#include <QTest>

#include <cmath>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

constexpr int january = 2026 * 12;
constexpr int november = january + 10;
constexpr MonthSpan year{january - 1, november, november}; // Dec 2025 to Nov 2026, November still running

bool near(const std::optional<double> &value, double expected, double within = 1e-9)
{
    if (value && std::abs(*value - expected) <= within)
        return true;
    qWarning() << "got" << value.value_or(NAN) << "instead of" << expected;
    return false;
}

AnswerTotal answers(int month, int value, qint64 n)
{
    return {month, u"nps"_s, 10, u"1"_s, value, n};
}

} // namespace

/// Kept totals in, monthly series out.
class TstSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMonthHasAPointAndOnlyTheRunningOneIsUnfinished();
    void npsCountsItsThreeParts();
    void npsSaysWhyItIsEmpty_data();
    void npsSaysWhyItIsEmpty();
    void npsCallsOnlyRealChangesReal();
    void churnOfTheRunningMonthCountsLostSoFar();
    void monthsThatHaveNotBegunHaveLostNobody();
    void nobodyCanHaveComeBackNextMonthYet();
    void aFileThatEndedSaysNothingAboutTheNextMonth();
    void valueToDateAddsUpFromBeforeThePeriod();
    void moodIsMeanOfCustomersMeans();
    void moodSlopeLeavesOutTheRunningMonth();
    void noMonthAtAllIsNoCrash();
};

void TstSeries::everyMonthHasAPointAndOnlyTheRunningOneIsUnfinished()
{
    const NpsTrend trend(year, {});
    QCOMPARE(trend.points.size(), 12);
    QCOMPARE(trend.parts.size(), 12);
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(trend.points[i].month, january - 1 + i);
        QCOMPARE(trend.points[i].unfinished, i == 11);
    }
    QCOMPARE(year.lastFinished(), november - 1);
}

void TstSeries::npsCountsItsThreeParts()
{
    QVector<AnswerTotal> rows{answers(january, 10, 20), answers(january, 9, 5), answers(january, 8, 7), answers(january, 6, 3), answers(january, 0, 1)};
    rows.append({january, u"csat"_s, 5, u"1"_s, 1, 99});
    rows.append({january - 2, u"nps"_s, 10, u"1"_s, 0, 99});
    const NpsTrend trend(year, rows);
    QCOMPARE(trend.parts[1], (NpsTrend::Parts{25, 7, 4}));
    QVERIFY(near(trend.points[1].figure.value, 58.3333, 1e-3));
    QCOMPARE(trend.points[1].figure.n, 36);
    QCOMPARE(trend.points[0].figure.why, u"none"_s);
    QCOMPARE(trend.whyEmpty, QString());
}

void TstSeries::npsSaysWhyItIsEmpty_data()
{
    QTest::addColumn<QVector<AnswerTotal>>("rows");
    QTest::addColumn<QString>("why");
    QTest::newRow("nobody was asked") << QVector<AnswerTotal>{} << u"none"_s;
    QTest::newRow("nine a month") << QVector<AnswerTotal>{answers(january, 9, 9), answers(january + 1, 9, 9)} << u"fewer-than-10"_s;
    QTest::newRow("one good month") << QVector<AnswerTotal>{answers(january, 9, 10)} << QString();
}

void TstSeries::npsSaysWhyItIsEmpty()
{
    QFETCH(QVector<AnswerTotal>, rows);
    QFETCH(QString, why);
    QCOMPARE(NpsTrend(year, rows).whyEmpty, why);
}

void TstSeries::npsCallsOnlyRealChangesReal()
{
    // May to July against August to October, 12 answers a month: 25 to 58 with 36 each.
    QVector<AnswerTotal> rows;
    for (int i = 0; i < 3; ++i) {
        rows << answers(january + 4 + i, 9, 6) << answers(january + 4 + i, 7, 3) << answers(january + 4 + i, 2, 3);
    }
    rows << answers(january + 7, 9, 25) << answers(january + 8, 8, 7) << answers(january + 9, 3, 4);
    rows << answers(november, 0, 500);
    const Recent recent = NpsTrend(year, rows).recent();
    QCOMPARE(recent.fromMonth, january + 7);
    QCOMPARE(recent.toMonth, january + 9);
    QCOMPARE(recent.figure.n, 36);
    QVERIFY(near(recent.change.p, 0.076, 0.0005));
    QVERIFY(!recent.change.real());
    for (AnswerTotal &row : rows)
        row.n *= 2;
    QVERIFY(NpsTrend(year, rows).recent().change.real());
}

void TstSeries::churnOfTheRunningMonthCountsLostSoFar()
{
    const ChurnTrend trend(year, {{november - 1, 400, 20, 0, 0}, {november, 500, 80, 0, 0}}, 15, 90, november);
    QVERIFY(near(trend.points[10].figure.value, 0.05));
    QVERIFY(near(trend.points[11].figure.value, 0.03));
    QVERIFY(trend.points[11].unfinished);
    QCOMPARE(trend.points[11].figure.n, 500);
    QCOMPARE(trend.windowDays, 90);
}

void TstSeries::monthsThatHaveNotBegunHaveLostNobody()
{
    const MonthSpan ahead{november - 1, november + 2, november};
    const ChurnTrend trend(ahead, {{november, 500, 80, 40, 0}, {november + 1, 420, 420, 0, 0}, {november + 2, 0, 0, 0, 0}}, 15, 90, november);
    QVERIFY(near(trend.points[1].figure.value, 0.03));
    for (int i = 2; i < 4; ++i) {
        QVERIFY(!trend.points[i].figure.value && trend.points[i].unfinished);
        QCOMPARE(trend.points[i].figure.why, u"not-yet"_s);
        QCOMPARE(trend.boughtAgain[i].figure.why, u"not-yet"_s);
        QCOMPARE(trend.lost[i].n, 0);
    }
}

void TstSeries::nobodyCanHaveComeBackNextMonthYet()
{
    const ChurnTrend trend(year, {{november - 2, 0, 0, 50, 20}, {november - 1, 0, 0, 50, 10}, {november, 0, 0, 40, 0}}, 0, 90, november);
    QVERIFY(near(trend.boughtAgain[9].figure.value, 0.4));
    QVERIFY(!trend.boughtAgain[9].unfinished);
    QVERIFY2(trend.boughtAgain[10].unfinished, "October's buyers may still come this November");
    QVERIFY(!trend.boughtAgain[11].figure.value);
    QCOMPARE(trend.boughtAgain[11].figure.why, u"not-yet"_s);
    QCOMPARE(trend.boughtAgain[11].figure.n, 40);
    QCOMPARE(trend.whyEmpty, QString());
}

void TstSeries::aFileThatEndedSaysNothingAboutTheNextMonth()
{
    const ChurnTrend trend(year, {{january + 1, 0, 0, 50, 30}, {january + 2, 0, 0, 60, 0}}, 0, 90, january + 2);
    QVERIFY(near(trend.boughtAgain[2].figure.value, 0.6));
    QCOMPARE(trend.boughtAgain[3].figure.why, u"not-yet"_s);
    QCOMPARE(trend.boughtAgain[3].figure.n, 60);
}

void TstSeries::valueToDateAddsUpFromBeforeThePeriod()
{
    // Ten customers had spent 100.00 each; in March each spends 50.00 more and ten others come with 30.00.
    const QVector<ValueTotal> rows{{january - 24, u"EUR"_s, 10, 10, 100000, 100000, 10 * 100.0 * 100.0},
                                   {january - 24, u"USD"_s, 7, 7, 7, 7, 7},
                                   {january + 2, u"EUR"_s, 10, 20, 80000, 80000, 10 * (150.0 * 150 - 100 * 100) + 10 * 30.0 * 30}};
    const CltvTrend trend(year, rows, u"EUR"_s);
    QVERIFY(near(trend.points[0].figure.value, 10000));
    // All spent the same: known to the cent they are kept in, not beyond.
    QVERIFY(near(trend.points[0].figure.low, 10000, 0.5) && *trend.points[0].figure.low < 10000);
    QVERIFY(near(trend.points[3].figure.value, 9000));
    QCOMPARE(trend.points[3].figure.n, 20);
    // s = 61.56 for ten of 150 and ten of 30; t(19) = 2.093
    QVERIFY(near(trend.points[3].figure.low, 9000 - 100 * 2.09302 * 61.5587 / std::sqrt(20.0), 0.05));
    QVERIFY(near(trend.points[11].figure.value, 9000));
    QVERIFY(!trend.recent().change.real());
}

void TstSeries::moodIsMeanOfCustomersMeans()
{
    // 10 customers at 0.5 and 10 at -0.1
    const SentimentTrend trend(year, {{january, 20, 900, 10 * 5000 - 10 * 1000, 10 * 25000000LL + 10 * 1000000LL}});
    QVERIFY(near(trend.points[1].figure.value, 0.2));
    QCOMPARE(trend.points[1].figure.n, 20);
    QCOMPARE(trend.texts[1], 900);
    QVERIFY(near(trend.points[1].figure.low, 0.2 - 2.09302 * 0.307794 / std::sqrt(20.0), 1e-5));
}

void TstSeries::moodSlopeLeavesOutTheRunningMonth()
{
    QVector<MoodTotal> rows;
    for (int i = 0; i < 11; ++i)
        rows.append({january - 1 + i, 50, 60, 50 * (1000 + 100 * i), 50 * 4000000LL});
    rows.append({november, 50, 60, -50 * 9000, 50 * 81000000LL});
    const SentimentTrend trend(year, rows);
    QVERIFY(near(trend.slopePerMonth, 0.01));
    QVERIFY(trend.slopeReal());
    QVERIFY(!SentimentTrend(year, rows.mid(0, 3)).slopeP.has_value());
}

void TstSeries::noMonthAtAllIsNoCrash()
{
    const MonthSpan none{10, 9, 20};
    QCOMPARE(none.count(), 0);
    QCOMPARE(NpsTrend(none, {answers(10, 9, 20)}).whyEmpty, u"none"_s);
    QCOMPARE(ChurnTrend(none, {}, 0, 30, 0).recent().figure.n, 0);
    QCOMPARE(CltvTrend(none, {}, u"EUR"_s).recent().figure.why, u"none"_s);
    QVERIFY(SentimentTrend(none, {}).points.isEmpty());
    QCOMPARE(MonthlyFigures().recent(u"csat"_s).figure.why, u"none"_s);
}

QTEST_GUILESS_MAIN(TstSeries)
#include "tst_series.moc"

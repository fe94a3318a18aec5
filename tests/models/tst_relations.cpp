#include "models/forecast/draws.h"
#include "models/metrics/drivers.h"
#include "models/metrics/netpromoter.h"
#include "models/metrics/proportion.h"
#include "models/metrics/rank.h"
#include "models/metrics/surveyanswer.h"
#include "models/metrics/team.h"
#include "models/metrics/times.h"

#include <QTest>

#include <cmath>

using namespace rapport;
using namespace rapport::metrics;
using namespace Qt::StringLiterals;

namespace {
bool near(double actual, double expected, double within)
{
    if (std::abs(actual - expected) <= within)
        return true;
    qWarning() << "got" << actual << "where" << expected << "was expected";
    return false;
}
} // namespace

/// Figures beside each other, and how often intervals hold what they promise.
class TstRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiesShareARank();
    void spearmanOfPublishedPairs();
    void spearmanNeedsTen();
    void correctionsForMany_data();
    void correctionsForMany();
    void noiseIsNoRelation();
    void driversAreGuarded();
    void timesHaveIntervals();
    void promoterIntervalsHold_data();
    void promoterIntervalsHold();
    void wilsonIsExact();
    void membersAreDrawnTowardsTheTeam();
    void answersThatMakeNoSenseAreRefused_data();
    void answersThatMakeNoSenseAreRefused();
    void twoCurrenciesHaveNoTotal();
};

void TstRelations::tiesShareARank()
{
    QCOMPARE(ranks({10, 20, 20, 5, 20}), (QVector<double>{2, 4, 4, 1, 4}));
}

// The ten pairs of hours of television and IQ in Wikipedia's article on Spearman's correlation: rho = -29/165.
void TstRelations::spearmanOfPublishedPairs()
{
    const QVector<double> iq{106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
    const QVector<double> hours{7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
    const auto relation = spearman(iq, hours);
    QVERIFY(relation.has_value());
    QVERIFY(near(relation->r, -29.0 / 165, 1e-12));
    const double error = std::sqrt((1 + relation->r * relation->r / 2) / 7);
    QVERIFY(near(relation->low, std::tanh(std::atanh(relation->r) - 1.959963984540054 * error), 1e-12));
    QVERIFY(near(relation->high, std::tanh(std::atanh(relation->r) + 1.959963984540054 * error), 1e-12));
    QVERIFY(!relation->real());
    const auto perfect = spearman(iq, iq);
    QVERIFY(near(perfect->r, 1, 1e-12) && std::isfinite(perfect->low) && perfect->real());
}

void TstRelations::spearmanNeedsTen()
{
    const QVector<double> nine{1, 2, 3, 4, 5, 6, 7, 8, 9};
    QVERIFY(!spearman(nine, nine).has_value());
    QVERIFY(!spearman(QVector<double>(12, 3.0), nine + nine).has_value());
}

// By hand; R's p.adjust gives the same.
void TstRelations::correctionsForMany_data()
{
    QTest::addColumn<QVector<double>>("p");
    QTest::addColumn<QVector<double>>("byHolm");
    QTest::addColumn<QVector<double>>("byFdr");
    QTest::newRow("none") << QVector<double>{} << QVector<double>{} << QVector<double>{};
    QTest::newRow("one") << QVector<double>{0.03} << QVector<double>{0.03} << QVector<double>{0.03};
    QTest::newRow("five") << QVector<double>{0.01, 0.04, 0.03, 0.005, 0.6} << QVector<double>{0.04, 0.09, 0.09, 0.025, 0.6}
                          << QVector<double>{0.025, 0.05, 0.05, 0.025, 0.6};
}

void TstRelations::correctionsForMany()
{
    QFETCH(QVector<double>, p);
    QFETCH(QVector<double>, byHolm);
    QFETCH(QVector<double>, byFdr);
    const QVector<double> one = holm(p);
    const QVector<double> two = benjaminiHochberg(p);
    for (qsizetype i = 0; i < p.size(); ++i) {
        QVERIFY(near(one[i], byHolm[i], 1e-12));
        QVERIFY(near(two[i], byFdr[i], 1e-12));
    }
}

void TstRelations::noiseIsNoRelation()
{
    forecast::Draws draws(3);
    int pagesWithOne = 0;
    for (int page = 0; page < 200; ++page) {
        QVector<QVector<double>> figures(6);
        for (auto &figure : figures) {
            for (int i = 0; i < 40; ++i)
                figure.append(draws.normal());
        }
        QVector<double> p;
        for (qsizetype a = 0; a < figures.size(); ++a) {
            for (qsizetype b = a + 1; b < figures.size(); ++b)
                p.append(spearman(figures[a], figures[b])->p);
        }
        const QVector<double> adjusted = holm(p);
        pagesWithOne += std::any_of(adjusted.begin(), adjusted.end(), [](double value) { return value < 0.05; }) ? 1 : 0;
    }
    QVERIFY2(pagesWithOne <= 20, qPrintable(QString::number(pagesWithOne)));
}

void TstRelations::driversAreGuarded()
{
    forecast::Draws draws(5);
    QVector<DriverInput> inputs;
    for (int i = 0; i < 40; ++i) {
        DriverInput input{u"topic"_s, QString::number(i), {}, {}};
        for (int k = 0; k < 60; ++k) {
            input.with.add(0.3 * draws.normal() - (i == 7 ? 0.4 : 0));
            input.without.add(0.3 * draws.normal());
        }
        inputs.append(input);
    }
    inputs.append({u"topic"_s, u"rare"_s, {3, -3, 3}, inputs[0].without});
    const QVector<Driver> found = drivers(inputs);
    QCOMPARE(found.first().id, u"7"_s);
    QVERIFY(found.first().real() && *found.first().change.difference < -0.25);
    QCOMPARE(std::count_if(found.begin(), found.end(), [](const Driver &driver) { return driver.real(); }), 1);
    QCOMPARE(found.last().id, u"rare"_s);
    QVERIFY(!found.last().change.difference && !found.last().real());
}

void TstRelations::timesHaveIntervals()
{
    QVector<int> minutes;
    for (int i = 1; i <= 101; ++i)
        minutes.append((i * 37) % 101);
    const Timing times = timing(minutes);
    QCOMPARE(*times.median.value, 50.0);
    QCOMPARE(*times.ninetieth.value, 90.0);
    // Ranks 40.65 and 60.35 of 101, outwards: the 40th and 61st smallest of 0..100.
    QCOMPARE(*times.median.low, 39.0);
    QCOMPARE(*times.median.high, 60.0);
    TimeHistogram counted;
    for (const int minute : minutes)
        counted.add(minute);
    QCOMPARE(counted.timing(), times);
    for (int i = 0; i < 30; ++i)
        counted.add(200'000 - i);
    for (int i = 0; i < 30; ++i)
        minutes.append(200'000 - i);
    QCOMPARE(counted.timing(), timing(minutes));
    QCOMPARE(timing({1, 2, 3}).median.why, u"fewer-than-10"_s);
    QCOMPARE(timing({}).median.why, u"none"_s);
}

void TstRelations::promoterIntervalsHold_data()
{
    QTest::addColumn<double>("promoters");
    QTest::addColumn<double>("detractors");
    QTest::addColumn<int>("n");
    for (const int n : {10, 20, 50, 200}) {
        QTest::addRow("mixed, n = %d", n) << 0.45 << 0.25 << n;
        QTest::addRow("loved, n = %d", n) << 0.80 << 0.05 << n;
        QTest::addRow("hated, n = %d", n) << 0.10 << 0.60 << n;
        QTest::addRow("indifferent, n = %d", n) << 0.15 << 0.15 << n;
    }
}

void TstRelations::promoterIntervalsHold()
{
    QFETCH(double, promoters);
    QFETCH(double, detractors);
    QFETCH(int, n);
    forecast::Draws draws(17);
    constexpr int rounds = 4000;
    int held = 0;
    for (int round = 0; round < rounds; ++round) {
        PromoterCounts counts;
        for (int i = 0; i < n; ++i) {
            const double u = draws.unit();
            counts.add(u < promoters ? 10 : u < promoters + detractors ? 3 : 8);
        }
        const Estimate score = netPromoter(counts);
        const double truth = 100 * (promoters - detractors);
        held += *score.low <= truth && truth <= *score.high ? 1 : 0;
    }
    QVERIFY2(held >= 0.91 * rounds, qPrintable(QString::number(held)));
}

void TstRelations::wilsonIsExact()
{
    // The bounds are where the score test just rejects: (p - bound)^2 = z^2 bound (1 - bound) / n.
    constexpr double z = 1.959963984540054;
    forecast::Draws draws(23);
    for (int round = 0; round < 2000; ++round) {
        const auto n = 1 + static_cast<qint64>(draws.unit() * 5000);
        const auto hits = static_cast<qint64>(draws.unit() * static_cast<double>(n + 1));
        const Estimate estimate = wilson(hits, n);
        const double p = static_cast<double>(hits) / static_cast<double>(n);
        for (const double bound : {*estimate.low, *estimate.high}) {
            if (bound == p)
                continue; // At 0 and n one of them is the share itself.
            const double root = std::abs(p - bound) - z * std::sqrt(bound * (1 - bound) / static_cast<double>(n));
            QVERIFY(near(root, 0, 1e-9));
        }
        QVERIFY(*estimate.low <= p && p <= *estimate.high);
    }
}

void TstRelations::membersAreDrawnTowardsTheTeam()
{
    forecast::Draws draws(9);
    QVector<std::pair<qint64, Sums>> members;
    for (qint64 member = 1; member <= 6; ++member) {
        Sums sums;
        for (int i = 0; i < (member == 1 ? 12 : 300); ++i)
            sums.add((member == 1 ? 0.5 : member == 2 ? -0.3 : 0.1) + 0.4 * draws.normal());
        members.append({member, sums});
    }
    members.append({7, {4, 2, 1}});
    const TeamFigures team = teamFigures(members);
    const MemberFigure &few = team.members[0];
    QVERIFY2(*few.shrunk.value < *few.plain.value && *few.shrunk.value > 0.1, "twelve answers prove less than they show");
    const MemberFigure &many = team.members[1];
    QVERIFY(near(*many.shrunk.value, *many.plain.value, 0.03));
    QVERIFY(TeamFigures::differ(many, team.members[2]));
    QVERIFY(!TeamFigures::differ(team.members[3], team.members[4]));
    QCOMPARE(team.members[6].shrunk.why, u"fewer-than-10"_s);
    QVERIFY(!TeamFigures::differ(team.members[6], many));
    QVERIFY(!teamFigures({}).team.value);
}

void TstRelations::answersThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("question");
    QTest::addColumn<QString>("reason");
    const auto is = [](Question question) { return static_cast<int>(question); };
    QTest::newRow("nps 10") << u"nps"_s << 10 << 10 << is(Question::Nps) << QString();
    QTest::newRow("nps 0") << u"nps"_s << 0 << 10 << is(Question::Nps) << QString();
    QTest::newRow("nps 11") << u"nps"_s << 11 << 10 << -1 << u"out-of-scale"_s;
    QTest::newRow("nps of 5") << u"nps"_s << 4 << 5 << -1 << u"other-scale"_s;
    QTest::newRow("ces without scale") << u"ces"_s << 4 << 0 << -1 << u"no-scale"_s;
    QTest::newRow("ces 2.0") << u"ces"_s << 7 << 7 << is(Question::CesEase) << QString();
    QTest::newRow("ces 1.0") << u"ces"_s << 1 << 5 << is(Question::CesEffort) << QString();
    QTest::newRow("ces 1.0 of 6") << u"ces"_s << 6 << 5 << -1 << u"out-of-scale"_s;
    QTest::newRow("csat 0") << u"csat"_s << 0 << 5 << -1 << u"out-of-scale"_s;
    QTest::newRow("review of 10") << u"review"_s << 9 << 10 << -1 << u"other-scale"_s;
    QTest::newRow("mood ring") << u"ring"_s << 1 << 5 << -1 << u"unknown-kind"_s;
}

void TstRelations::answersThatMakeNoSenseAreRefused()
{
    QFETCH(QString, kind);
    QFETCH(int, value);
    QFETCH(int, scale);
    QFETCH(int, question);
    QFETCH(QString, reason);
    const JudgedAnswer judged = judgeAnswer(kind, value, scale);
    QCOMPARE(judged.question ? static_cast<int>(*judged.question) : -1, question);
    QCOMPARE(judged.reason, reason);
}

void TstRelations::twoCurrenciesHaveNoTotal()
{
    QCOMPARE(*totalOf({{u"EUR"_s, 1250}, {u"USD"_s, 0}}).minor, 1250);
    QCOMPARE(totalOf({{u"EUR"_s, 1250}, {u"USD"_s, 700}}).why, u"several-currencies"_s);
    QVERIFY(!totalOf({{u"EUR"_s, 1250}, {u"USD"_s, 700}}).minor);
    QCOMPARE(totalOf({}).why, u"none"_s);
}

QTEST_GUILESS_MAIN(TstRelations)
#include "tst_relations.moc"

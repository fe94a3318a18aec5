#include "models/metrics/proportion.h"

#include <QTest>

#include <random>

using namespace rapport::metrics;

/// A share of trials that are partly the same people's is as uncertain as its people make it.
class TstClusteredShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRepetitionItIsAPlainShare()
    {
        const Estimate plain = share(14, 33);
        QCOMPARE(share(ClusteredShare{14, 33, 33, 1}), plain);
        QCOMPARE(share(ClusteredShare{14, 33, 0, 1}), plain);
        QCOMPARE(shareChange(ClusteredShare{14, 33, 33, 1}, ClusteredShare{20, 40, 40, 1}), shareChange(14, 33, 20, 40));
    }

    void theFigureIsOfTheTrialsAndTheRangeOfThePeople()
    {
        // Eleven people, three months each: as many proofs as eleven.
        const Estimate clustered = share(ClusteredShare{14, 33, 11, 3});
        QCOMPARE(*clustered.value, 14.0 / 33);
        QCOMPARE(clustered.n, 11);
        const Estimate eleven = wilson(5, 11); // 0.4545 instead of 0.4242: nearly as wide.
        QVERIFY(std::abs((*clustered.high - *clustered.low) - (*eleven.high - *eleven.low)) < 0.01);
        // Twice the trials of half the worth are the same range.
        const Estimate doubled = share(ClusteredShare{28, 66, 33, 2});
        QVERIFY(std::abs(*doubled.low - *wilson(14, 33).low) < 1e-12 && std::abs(*doubled.high - *wilson(14, 33).high) < 1e-12);
    }

    void equalSharesDoNotDiffer()
    {
        const Change change = shareChange(ClusteredShare{14, 33, 11, 3}, ClusteredShare{28, 66, 30, 2.2});
        QCOMPARE(*change.difference, 0.0);
        QVERIFY(!change.real());
    }

    void tooFewPeopleAreWithheld()
    {
        QVERIFY(!share(ClusteredShare{10, 27, 9, 3}).value);
        QVERIFY(!shareChange(ClusteredShare{10, 27, 9, 3}, ClusteredShare{14, 33, 11, 3}).difference);
        QVERIFY(!share(ClusteredShare{}).value);
    }

    void theRangeHoldsTheTruthAlsoWhereEverybodyDoesTheSameEachTime()
    {
        std::mt19937 random(7);
        constexpr double truth = 0.6;
        std::bernoulli_distribution comesBack(truth);
        std::uniform_int_distribution<int> months(1, 3);
        constexpr int rounds = 3000;
        int held = 0;
        int heldPlain = 0;
        for (int round = 0; round < rounds; ++round) {
            ClusteredShare sample{0, 0, 60, 1};
            double squares = 0;
            for (int person = 0; person < 60; ++person) {
                const int trials = months(random);
                sample.n += trials;
                sample.successes += comesBack(random) ? trials : 0;
                squares += trials * trials;
            }
            sample.design = squares / static_cast<double>(sample.n);
            const Estimate range = share(sample);
            held += *range.low <= truth && truth <= *range.high ? 1 : 0;
            const Estimate plain = share(sample.successes, sample.n);
            heldPlain += *plain.low <= truth && truth <= *plain.high ? 1 : 0;
        }
        QVERIFY2(held >= rounds * 0.93, qPrintable(QString::number(held)));
        // What it is for: taken for independent, the trials promise too much.
        QVERIFY2(heldPlain < rounds * 0.88, qPrintable(QString::number(heldPlain)));
    }
};

QTEST_GUILESS_MAIN(TstClusteredShare)
#include "tst_clusteredshare.moc"

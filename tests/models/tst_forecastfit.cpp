#include "models/forecast/betarule.h"
#include "models/forecast/minimise.h"
#include "models/forecast/purchasefit.h"
#include "models/forecast/special.h"
#include "models/forecast/spendfit.h"
#include "tests/kit/purchasebooks.h"
#include "tests/kit/sharedfiles.h"

#include <QTest>

#include <cmath>

using namespace rapport;
using namespace rapport::forecast;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rapport::forecast::PurchaseModel)
Q_DECLARE_METATYPE(rapport::forecast::PurchaseParameters)

namespace {

bool near(double actual, double expected, double within)
{
    if (std::abs(actual - expected) <= within)
        return true;
    qWarning().noquote() << "got" << QString::number(actual, 'g', 12) << "where" << QString::number(expected, 'g', 12) << "was expected";
    return false;
}

/// Published figures are rounded: as good as their last digit, and to 1e-3.
bool asPublished(double actual, double published, double lastDigit)
{
    return near(actual, published, std::max(1e-3 * std::abs(published), lastDigit / 2));
}

} // namespace

/// Fits against what others published, and against what they must be by themselves.
class TstForecastFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedPurchaseFits_data();
    void publishedPurchaseFits();
    void publishedSpendFit();
    void slopesAreTheLikelihoodsOwn_data();
    void slopesAreTheLikelihoodsOwn();
    void theUnitOfTimeDoesNotMatter();
    void aLargeShopIsFittedLikeASmallOne();
    void theMinimiserFindsValleysAndWalls();
    void theRuleKnowsTheMomentsOfABeta_data();
    void theRuleKnowsTheMomentsOfABeta();
    void amountsInCentsOrEurosAreTheSame();

private:
    std::optional<PurchaseBook> m_cdnow = testkit::readCdnow(testkit::sharedFile(u"shops/cdnow_sample.txt"_s));
};

#define NEED_CDNOW()                                                                                                                       \
    if (!m_cdnow)                                                                                                                          \
    QSKIP("the CDNOW sample is not on this machine: published fits can't be compared")

// Fader, Hardie & Lee 2005, table 2 (BG/NBD); Fader & Hardie's note on the MBG/NBD; weeks, calibration until 1997-09-30.
void TstForecastFit::publishedPurchaseFits_data()
{
    QTest::addColumn<PurchaseModel>("model");
    QTest::addColumn<QVector<double>>("published");
    QTest::addColumn<double>("likelihood");
    QTest::newRow("BG/NBD") << PurchaseModel::BgNbd << QVector<double>{0.243, 4.414, 0.793, 2.426} << -9582.429;
    QTest::newRow("MBG/NBD") << PurchaseModel::MbgNbd << QVector<double>{0.5248, 6.1831, 0.8914, 1.6140} << -9582.136;
}

void TstForecastFit::publishedPurchaseFits()
{
    NEED_CDNOW();
    QFETCH(PurchaseModel, model);
    QFETCH(QVector<double>, published);
    QFETCH(double, likelihood);
    std::vector<Rhythm> rhythms;
    int repeatBuyers = 0;
    for (std::size_t i = 0; i < m_cdnow->size(); ++i) {
        rhythms.push_back(rhythmOf(m_cdnow->daysUntil(i, testkit::cdnowCalibrationEnd), testkit::cdnowCalibrationEnd));
        repeatBuyers += rhythms.back().repeats > 0 ? 1 : 0;
    }
    QCOMPARE(rhythms.size(), 2357U);
    QCOMPARE(repeatBuyers, 946);
    const PurchaseFit fit = fitPurchases(model, FitKind::MostLikely, distinct(rhythms), 7);
    QVERIFY(fit.converged);
    const double lastDigit = model == PurchaseModel::BgNbd ? 1e-3 : 1e-4;
    QVERIFY(asPublished(fit.parameters.r, published[0], lastDigit));
    QVERIFY(asPublished(fit.parameters.alpha, published[1], lastDigit));
    QVERIFY(asPublished(fit.parameters.a, published[2], lastDigit));
    QVERIFY(asPublished(fit.parameters.b, published[3], lastDigit));
    QVERIFY(near(fit.logLikelihood, likelihood, 1e-3));
}

// Fader & Hardie 2013, "The Gamma-Gamma model of monetary value": 946 repeat buyers.
void TstForecastFit::publishedSpendFit()
{
    NEED_CDNOW();
    std::vector<Spending> spendings;
    for (std::size_t i = 0; i < m_cdnow->size(); ++i) {
        spendings.push_back(spendingOf(m_cdnow->daysUntil(i, testkit::cdnowCalibrationEnd)));
        spendings.back().mean /= 100;
    }
    const SpendFit fit = fitSpending(FitKind::MostLikely, spendings);
    QCOMPARE(fit.buyers, 946);
    QVERIFY(fit.converged);
    QVERIFY(asPublished(fit.p, 6.25, 0.01));
    QVERIFY(asPublished(fit.q, 3.74, 0.01));
    QVERIFY(asPublished(fit.v, 15.44, 0.01));
}

void TstForecastFit::slopesAreTheLikelihoodsOwn_data()
{
    QTest::addColumn<PurchaseModel>("model");
    QTest::addColumn<PurchaseParameters>("at");
    for (const auto &[name, model] : {std::pair{"MBG/NBD", PurchaseModel::MbgNbd}, std::pair{"BG/NBD", PurchaseModel::BgNbd}}) {
        QTest::addRow("%s, usual", name) << model << PurchaseParameters{0.5, 6, 0.9, 1.6};
        QTest::addRow("%s, hardly anybody leaves", name) << model << PurchaseParameters{2, 30, 0.01, 5};
        QTest::addRow("%s, nearly everybody leaves", name) << model << PurchaseParameters{0.1, 0.5, 4, 0.3};
    }
}

void TstForecastFit::slopesAreTheLikelihoodsOwn()
{
    QFETCH(PurchaseModel, model);
    QFETCH(PurchaseParameters, at);
    const std::vector<RhythmCount> rows{{{0, 0, 0}, 1}, {{0, 0, 200}, 3}, {{1, 0, 90}, 1}, {{2, 90, 100}, 2}, {{7, 140, 400}, 1}, {{300, 900, 900}, 1}};
    double slope[4] = {};
    (void)logLikelihood(model, at, rows, 7, slope);
    double PurchaseParameters::*const members[] = {&PurchaseParameters::r, &PurchaseParameters::alpha, &PurchaseParameters::a, &PurchaseParameters::b};
    for (int i = 0; i < 4; ++i) {
        const double step = 1e-5;
        PurchaseParameters up = at;
        PurchaseParameters down = at;
        up.*members[i] *= std::exp(step);
        down.*members[i] *= std::exp(-step);
        const double numeric = (logLikelihood(model, up, rows, 7) - logLikelihood(model, down, rows, 7)) / (2 * step);
        QVERIFY(near(slope[i], numeric, 1e-5 * std::max(1.0, std::abs(numeric))));
    }
}

void TstForecastFit::theUnitOfTimeDoesNotMatter()
{
    const PurchaseBook book = testkit::imaginedShop(400, 500, 7);
    std::vector<Rhythm> rhythms;
    for (std::size_t i = 0; i < book.size(); ++i)
        rhythms.push_back(rhythmOf(book.days(i), 500));
    const auto rows = distinct(rhythms);
    for (const FitKind kind : {FitKind::Map, FitKind::MostLikely}) {
        const PurchaseFit weeks = fitPurchases(PurchaseModel::MbgNbd, kind, rows, 7);
        const PurchaseFit days = fitPurchases(PurchaseModel::MbgNbd, kind, rows, 1);
        QVERIFY(near(days.parameters.alpha / weeks.parameters.alpha, 7, 1e-3));
        QVERIFY(near(days.parameters.r / weeks.parameters.r, 1, 1e-4));
        QVERIFY(near(days.parameters.dropOut() / weeks.parameters.dropOut(), 1, 1e-4));
    }
}

void TstForecastFit::aLargeShopIsFittedLikeASmallOne()
{
    // More distinct rhythms than one descent starts from: the last one must still see all of them.
    const PurchaseBook book = testkit::imaginedShop(30'000, 2000, 3);
    std::vector<Rhythm> rhythms;
    for (std::size_t i = 0; i < book.size(); ++i)
        rhythms.push_back(rhythmOf(book.days(i), 2000));
    const auto rows = distinct(rhythms);
    QVERIFY(rows.size() > 10'000);
    const PurchaseFit fit = fitPurchases(PurchaseModel::MbgNbd, FitKind::MostLikely, rows, 7);
    QVERIFY(fit.converged);
    double slope[4] = {};
    (void)logLikelihood(fit.model, fit.parameters, rows, 7, slope);
    for (const double part : slope)
        QVERIFY(near(part / 30'000, 0, 1e-6));
    // The shop was made with r 0.9, alpha 40 days, leaving 0.25.
    QVERIFY(near(fit.parameters.r, 0.9, 0.05));
    QVERIFY(near(fit.parameters.dropOut(), 0.25, 0.02));
}

void TstForecastFit::theMinimiserFindsValleysAndWalls()
{
    const auto banana = [](const Point<2> &at, Point<2> &slope) {
        const double bend = at[1] - at[0] * at[0];
        slope = {-400 * at[0] * bend - 2 * (1 - at[0]), 200 * bend};
        return 100 * bend * bend + (1 - at[0]) * (1 - at[0]);
    };
    Minimiser<2, decltype(banana)> free(banana, -12, 14);
    const auto valley = free.from({-1.2, 1});
    QVERIFY(valley.converged);
    QVERIFY(near(valley.at[0], 1, 1e-6) && near(valley.at[1], 1, 1e-6));
    Minimiser<2, decltype(banana)> walled(banana, -2, 0.5);
    const auto wall = walled.from({-1.2, 0.4});
    QVERIFY(wall.converged);
    QVERIFY(near(wall.at[0], 0.5, 1e-6) && near(wall.at[1], 0.25, 1e-6));
}

void TstForecastFit::theRuleKnowsTheMomentsOfABeta_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::newRow("usual") << 0.9 << 2.6;
    QTest::newRow("a = 1") << 1.0 << 1.0;
    QTest::newRow("thin at both ends") << 1e-3 << 1.001;
    QTest::newRow("crowded at zero") << 0.7 << 10'002.0;
    QTest::newRow("steep") << 300.0 << 20.0;
}

void TstForecastFit::theRuleKnowsTheMomentsOfABeta()
{
    QFETCH(double, a);
    QFETCH(double, b);
    const BetaRule rule(a, b, 48);
    for (const int power : {0, 1, 2, 5, 20, 60, 95}) {
        double moment = 0;
        for (std::size_t i = 0; i < rule.nodes().size(); ++i)
            moment += rule.weights()[i] * std::pow(rule.nodes()[i], power);
        const double exact = std::exp(logBeta(a + power, b) - logBeta(a, b));
        QVERIFY(near(moment / exact, 1, 1e-9));
    }
}

void TstForecastFit::amountsInCentsOrEurosAreTheSame()
{
    std::vector<Spending> euros;
    Draws draws(5);
    for (int i = 0; i < 200; ++i)
        euros.push_back({1 + i % 5, 5 + 40 * draws.gamma(3)});
    std::vector<Spending> cents = euros;
    for (Spending &row : cents)
        row.mean *= 100;
    const SpendFit first = fitSpending(FitKind::Map, euros);
    const SpendFit second = fitSpending(FitKind::Map, cents);
    QVERIFY(near(second.p, first.p, 1e-6));
    QVERIFY(near(second.mean(), 100 * first.mean(), 1e-4));
    QVERIFY(near(second.expected(cents[0]), 100 * first.expected(euros[0]), 1e-4));
    // Between his own mean and the shop's.
    const double middle = first.expected({4, 10});
    QVERIFY(middle > 10 && middle < first.mean());
}

QTEST_GUILESS_MAIN(TstForecastFit)
#include "tst_forecastfit.moc"

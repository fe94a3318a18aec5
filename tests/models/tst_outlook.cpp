#include "models/forecast/outlook.h"

#include <boost/math/quadrature/exp_sinh.hpp>
#include <boost/math/quadrature/tanh_sinh.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <QTest>

#include <cmath>

using namespace rapport::forecast;

namespace {

/// The story told by its definition, every customer's rate and chance of leaving integrated out by quadrature: no closed form of a
/// likelihood, no digamma, no hypergeometric function, nothing shared with what is tested.
class Oracle
{
public:
    explicit Oracle(const PurchaseFit &fit) : m_fit(fit) {}

    /// L(x, t_x, T) without the times' constant.
    double likelihood(const Rhythm &rhythm, double extraDays = 0)
    {
        const double x = rhythm.repeats;
        const double now = (rhythm.ageDays + extraDays) / m_fit.unitDays;
        const double last = rhythm.recencyDays / m_fit.unitDays;
        const bool mbg = m_fit.model == PurchaseModel::MbgNbd;
        double density = overLeaving(mbg ? x + 1 : x, 0) * overRates(x, now, [](double) { return 1.0; });
        if (mbg || rhythm.repeats > 0)
            density += overLeaving(mbg ? x : x - 1, 1) * overRates(x, last, [](double) { return 1.0; });
        return density;
    }

    double aliveShare(const Rhythm &rhythm)
    {
        const double stays = m_fit.model == PurchaseModel::MbgNbd ? rhythm.repeats + 1.0 : rhythm.repeats;
        return overLeaving(stays, 0) * overRates(rhythm.repeats, rhythm.ageDays / m_fit.unitDays, [](double) { return 1.0; }) / likelihood(rhythm);
    }

    /// Whoever is there at T buys (1 - exp(-rate p t)) / p times in t; times likelihood().
    double expected(const Rhythm &rhythm, double days)
    {
        const double t = days / m_fit.unitDays;
        const double x = rhythm.repeats;
        const double now = rhythm.ageDays / m_fit.unitDays;
        const double stays = m_fit.model == PurchaseModel::MbgNbd ? x + 1 : x;
        const double sum = beta([&](double p, double q) {
            return std::pow(q, stays) * overRates(x, now, [&](double rate) { return -std::expm1(-rate * p * t) / p; });
        });
        return sum;
    }

private:
    template<class Fn>
    double beta(Fn fn)
    {
        const PurchaseParameters &par = m_fit.parameters;
        // tanh_sinh hands over the distance to the nearer end, from 0 negative: 1 - p is exact near 1.
        const auto weighted = [&](double at, double near) {
            const double p = near < 0 ? -near : at;
            const double q = near > 0 ? near : 1 - at;
            return q <= 0 || p <= 0 ? 0.0 : std::pow(p, par.a - 1) * std::pow(q, par.b - 1) * fn(p, q);
        };
        const double norm = std::exp(std::lgamma(par.a) + std::lgamma(par.b) - std::lgamma(par.a + par.b));
        return m_finite.integrate(weighted, 0.0, 1.0, 1e-11) / norm;
    }

    double overLeaving(double stays, double leaves)
    {
        return beta([&](double p, double q) { return std::pow(q, stays) * std::pow(p, leaves); });
    }

    /// Mean over the rates of rate^x exp(-rate time) fn(rate).
    template<class Fn>
    double overRates(double x, double time, Fn fn)
    {
        const PurchaseParameters &par = m_fit.parameters;
        const double scale = (par.r + x) / (par.alpha + time); // Integrates around the peak's place.
        const auto integrand = [&](double u) {
            const double rate = u * scale;
            const double log = (par.r + x - 1) * std::log(rate) - rate * (par.alpha + time) + par.r * std::log(par.alpha) - std::lgamma(par.r)
                - logUnit(x);
            const double weight = std::exp(log);
            return weight > 0 ? scale * weight * fn(rate) : 0.0;
        };
        return m_infinite.integrate(integrand, 1e-11);
    }

    /// Keeps rate^x within a double's range; the same in every term, so it cancels.
    double logUnit(double x) const { return std::lgamma(m_fit.parameters.r + x) - (m_fit.parameters.r + x) * std::log(m_fit.parameters.alpha + 20); }

    PurchaseFit m_fit;
    boost::math::quadrature::tanh_sinh<double> m_finite{9};
    boost::math::quadrature::exp_sinh<double> m_infinite{8};
};

bool agrees(const char *what, double actual, double expected)
{
    if (std::abs(actual - expected) <= 1e-8 * std::max(1.0, std::abs(expected)))
        return true;
    qWarning("%s: got %.15g, the oracle says %.15g", what, actual, expected);
    return false;
}

PurchaseFit fitOf(PurchaseModel model, const PurchaseParameters &parameters, double unitDays)
{
    PurchaseFit fit;
    fit.model = model;
    fit.parameters = parameters;
    fit.unitDays = unitDays;
    return fit;
}

} // namespace

Q_DECLARE_METATYPE(rapport::forecast::PurchaseModel)
Q_DECLARE_METATYPE(rapport::forecast::PurchaseParameters)

/// What is said about one customer, beside an independent oracle.
class TstOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheOracle_data();
    void agreesWithTheOracle();
    void oneTimeBuyersAreNotImmortal();
    void nextPurchaseIsTheFirstLikelyDay();
    void purchasesGrowWithTheHorizon();
    void whatIsExpectedNeverBreaks_data();
    void whatIsExpectedNeverBreaks();
};

void TstOutlook::agreesWithTheOracle_data()
{
    QTest::addColumn<PurchaseModel>("model");
    QTest::addColumn<PurchaseParameters>("parameters");
    QTest::addColumn<double>("unitDays");
    for (const auto &[name, model] : {std::pair{"MBG/NBD", PurchaseModel::MbgNbd}, std::pair{"BG/NBD", PurchaseModel::BgNbd}}) {
        QTest::addRow("%s, CDNOW", name) << model << PurchaseParameters{0.5248, 6.1831, 0.8914, 1.6140} << 7.0;
        QTest::addRow("%s, a = 1", name) << model << PurchaseParameters{0.7, 40, 1, 3} << 1.0;
        if (model == PurchaseModel::BgNbd)
            continue; // The models share all but who can leave when.
        QTest::addRow("%s, loyal weekly buyers", name) << model << PurchaseParameters{3, 2.5, 0.4, 9} << 7.0;
        QTest::addRow("%s, daily buyers", name) << model << PurchaseParameters{1.2, 1.5, 1.3, 4} << 1.0;
        QTest::addRow("%s, rare", name) << model << PurchaseParameters{0.9, 300, 0.7, 1.2} << 1.0;
    }
}

void TstOutlook::agreesWithTheOracle()
{
    QFETCH(PurchaseModel, model);
    QFETCH(PurchaseParameters, parameters);
    QFETCH(double, unitDays);
    const PurchaseFit fit = fitOf(model, parameters, unitDays);
    Outlook outlook(fit);
    Oracle oracle(fit);
    for (const Rhythm &rhythm : {Rhythm{0, 0, 0}, {0, 0, 272}, {1, 3, 4}, {2, 213, 272}, {5, 100, 700}, {29, 250, 260}}) {
        QVERIFY(agrees("alive", outlook.alive(rhythm), oracle.aliveShare(rhythm)));
        const double now = oracle.likelihood(rhythm);
        for (const int days : {30, 1096}) {
            QVERIFY(agrees("no purchase", outlook.noPurchase(rhythm, days), oracle.likelihood(rhythm, days) / now));
            QVERIFY(agrees("expected", outlook.expected(rhythm, days), oracle.expected(rhythm, days) / now));
        }
    }
}

void TstOutlook::oneTimeBuyersAreNotImmortal()
{
    const PurchaseParameters parameters{0.5, 6, 0.8, 2.4};
    const Rhythm once{0, 0, 300};
    QCOMPARE(Outlook(fitOf(PurchaseModel::BgNbd, parameters, 7)).alive(once), 1.0);
    QVERIFY(Outlook(fitOf(PurchaseModel::MbgNbd, parameters, 7)).alive(once) < 0.75);
}

void TstOutlook::nextPurchaseIsTheFirstLikelyDay()
{
    const Outlook outlook(fitOf(PurchaseModel::MbgNbd, {0.9, 40, 0.8, 2.4}, 1));
    for (const Rhythm &rhythm : {Rhythm{3, 90, 95}, {20, 300, 301}, {1, 10, 30}, {0, 0, 1}}) {
        const auto next = outlook.nextPurchase(rhythm);
        QVERIFY(next.has_value());
        QVERIFY(*next >= 1);
        QVERIFY(outlook.noPurchase(rhythm, *next) <= 0.5);
        QVERIFY(*next == 1 || outlook.noPurchase(rhythm, *next - 1) > 0.5);
        const auto early = outlook.nextPurchase(rhythm, 0.75);
        QVERIFY(early && *early <= *next && outlook.noPurchase(rhythm, *early) <= 0.75);
        QVERIFY(*early == 1 || outlook.noPurchase(rhythm, *early - 1) > 0.75);
        const auto late = outlook.nextPurchase(rhythm, 0.25);
        QCOMPARE(late.has_value(), outlook.alive(rhythm) > 0.75);
        QVERIFY(!late || (*late >= *next && outlook.noPurchase(rhythm, *late) <= 0.25 && outlook.noPurchase(rhythm, *late - 1) > 0.25));
    }
    QVERIFY2(!outlook.nextPurchase({20, 100, 900}).has_value(), "who bought every five days and then not for two years has no date");
}

void TstOutlook::purchasesGrowWithTheHorizon()
{
    Outlook outlook(fitOf(PurchaseModel::MbgNbd, {0.9, 40, 0.8, 2.4}, 1));
    const Rhythm rhythm{6, 120, 130};
    double before = 0;
    double risk = 1;
    for (int days = 1; days < 4000; days += 13) {
        const double now = outlook.expected(rhythm, days);
        QVERIFY(now > before);
        QVERIFY(outlook.noPurchase(rhythm, days) < risk);
        QVERIFY2(now >= 1 - outlook.noPurchase(rhythm, days), "on average at least as many purchases as chances of any");
        before = now;
        risk = outlook.noPurchase(rhythm, days);
    }
}

void TstOutlook::whatIsExpectedNeverBreaks_data()
{
    QTest::addColumn<PurchaseParameters>("parameters");
    const double least = std::exp(-12);
    const double most = std::exp(14);
    int row = 0;
    for (const double r : {least, 1.0, most}) {
        for (const double alpha : {least, 6.0, most}) {
            for (const double a : {least, 0.9, most}) {
                for (const double b : {least, 2.0, most})
                    QTest::addRow("corner %d", ++row) << PurchaseParameters{r, alpha, a, b};
            }
        }
    }
}

void TstOutlook::whatIsExpectedNeverBreaks()
{
    QFETCH(PurchaseParameters, parameters);
    for (const PurchaseModel model : {PurchaseModel::MbgNbd, PurchaseModel::BgNbd}) {
        Outlook outlook(fitOf(model, parameters, 7));
        for (const Rhythm &rhythm : {Rhythm{0, 0, 0}, {0, 0, 3000}, {1, 1, 1}, {10'000, 20'000, 20'000}, {10'000, 10'000, 20'000}}) {
            const double alive = outlook.alive(rhythm);
            const double risk = outlook.noPurchase(rhythm, 30);
            const double expected = outlook.expected(rhythm, 30);
            QVERIFY(alive >= 0 && alive <= 1);
            QVERIFY(risk >= 0 && risk <= 1);
            QVERIFY2(std::isfinite(expected) && expected >= 0, qPrintable(QString::number(expected)));
            (void)outlook.nextPurchase(rhythm);
        }
    }
}

QTEST_GUILESS_MAIN(TstOutlook)
#include "tst_outlook.moc"

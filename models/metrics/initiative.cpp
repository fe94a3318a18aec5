#include "models/metrics/initiative.h"

#include "models/forecast/draws.h"
#include "models/metrics/distributions.h"
#include "models/metrics/mean.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rapport::metrics {

namespace {

constexpr int recentDays = 91;
constexpr int yearDays = 365;
constexpr int mostFrequent = 3;

struct Stratum
{
    Sums treated;
    Sums alone;
};

} // namespace

Effect effectOf(const QVector<Subject> &subjects, Design design)
{
    std::array<Stratum, 2 * (mostFrequent + 1)> strata;
    for (const Subject &subject : subjects) {
        const int kind = std::clamp(subject.frequency, 0, mostFrequent) + (subject.recent ? mostFrequent + 1 : 0);
        Stratum &stratum = strata[static_cast<std::size_t>(kind)];
        (subject.treated ? stratum.treated : stratum.alone).add(design == Design::RandomHalf ? subject.after : subject.after - subject.before);
    }
    Effect effect;
    double weighted = 0;
    double variance = 0;
    double fourth = 0;
    for (const Stratum &stratum : strata) {
        // One customer alone says nothing about the spread of his kind.
        if (stratum.treated.n < 2 || stratum.alone.n < 2) {
            effect.leftOut += stratum.treated.n;
            continue;
        }
        const double n = static_cast<double>(stratum.treated.n);
        const double m = static_cast<double>(stratum.alone.n);
        weighted += n * (stratum.treated.sum / n - stratum.alone.sum / m);
        const double own = n * stratum.treated.variance();
        const double others = n * n / m * stratum.alone.variance();
        variance += own + others;
        fourth += own * own / (n - 1) + others * others / (m - 1);
        effect.treated += stratum.treated.n;
        effect.compared += stratum.alone.n;
    }
    effect.perCustomer = withheld(effect.treated);
    if (effect.treated < fewest || effect.compared < fewest) {
        effect.perCustomer.why = effect.treated + effect.compared == 0 ? QStringLiteral("none") : QStringLiteral("fewer-than-10");
        return effect;
    }
    const double treated = static_cast<double>(effect.treated);
    const double difference = weighted / treated;
    effect.standardError = std::sqrt(variance) / treated;
    const double freedom = fourth > 0 ? variance * variance / fourth : 1e6;
    const double half = effect.standardError * studentQuantile(0.975, freedom);
    effect.perCustomer = {difference, difference - half, difference + half, effect.treated, {}};
    effect.p = effect.standardError > 0 ? studentTwoSided(difference / effect.standardError, freedom) : difference == 0 ? 1 : 0;
    constexpr double power80 = 0.8416212335729143; // The normal distribution's 80 % point.
    effect.smallestVisible = (z95 + power80) * effect.standardError;
    return effect;
}

Estimate returnOn(const Effect &effect, double margin, double cost)
{
    if (!effect.perCustomer.value)
        return effect.perCustomer;
    if (!(cost > 0))
        return withheld(effect.perCustomer.n, QStringLiteral("no-cost"));
    const auto earned = [&](const std::optional<double> &perCustomer) {
        return (perCustomer.value_or(0) * margin * static_cast<double>(effect.treated) - cost) / cost;
    };
    return {earned(effect.perCustomer.value), earned(effect.perCustomer.low), earned(effect.perCustomer.high), effect.perCustomer.n, {}};
}

QVector<bool> randomHalf(qsizetype n, quint64 seed)
{
    QVector<bool> treated(n, false);
    std::fill(treated.begin(), treated.begin() + n / 2, true);
    forecast::Draws draws(seed);
    for (qsizetype i = n - 1; i > 0; --i)
        treated.swapItemsAt(i, static_cast<qsizetype>(draws.unit() * static_cast<double>(i + 1)));
    return treated;
}

Subject subjectOf(qint64 customer, std::span<const forecast::PurchaseDay> days, int startDay, int windowDays, bool treated)
{
    Subject subject;
    subject.customer = customer;
    subject.treated = treated;
    for (const forecast::PurchaseDay &day : days) {
        const int since = day.day - startDay;
        if (since < 0) {
            subject.recent = subject.recent || since >= -recentDays;
            subject.frequency += since >= -yearDays ? 1 : 0;
            subject.before += since >= -windowDays ? static_cast<double>(day.minor) : 0;
        } else if (since < windowDays) {
            subject.after += static_cast<double>(day.minor);
        }
    }
    return subject;
}

} // namespace rapport::metrics

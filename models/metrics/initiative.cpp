#include "models/metrics/initiative.h"

#include "models/forecast/draws.h"
#include "models/metrics/distributions.h"
#include "models/metrics/likewithlike.h"
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

/// Means kind by kind, weighted by the treated in each.
Difference kindByKind(const QVector<Subject> &subjects)
{
    std::array<Stratum, Subject::kinds> strata;
    for (const Subject &subject : subjects) {
        Stratum &stratum = strata[static_cast<std::size_t>(subject.kind())];
        (subject.treated ? stratum.treated : stratum.alone).add(subject.after);
    }
    Difference found;
    double variance = 0;
    double fourth = 0;
    for (const Stratum &stratum : strata) {
        // One customer alone says nothing about the spread of his kind.
        if (stratum.treated.n < 2 || stratum.alone.n < 2) {
            found.leftOut += stratum.treated.n;
            continue;
        }
        const double n = static_cast<double>(stratum.treated.n);
        const double m = static_cast<double>(stratum.alone.n);
        found.value += n * (stratum.treated.sum / n - stratum.alone.sum / m);
        const double own = n * stratum.treated.variance();
        const double others = n * n / m * stratum.alone.variance();
        variance += own + others;
        fourth += own * own / (n - 1) + others * others / (m - 1);
        found.spent += stratum.treated.sum;
        found.treated += stratum.treated.n;
        found.compared += stratum.alone.n;
    }
    if (found.treated < fewest || found.compared < fewest)
        return found;
    const double treated = static_cast<double>(found.treated);
    found.value /= treated;
    found.spent /= treated;
    found.standardError = std::sqrt(variance) / treated;
    found.freedom = fourth > 0 ? variance * variance / fourth : 1e6;
    return found;
}

} // namespace

int Subject::kind() const
{
    return std::clamp(frequency, 0, mostFrequent) + (recent ? mostFrequent + 1 : 0);
}

Effect effectOf(const QVector<Subject> &subjects, Design design)
{
    const Difference found = design == Design::RandomHalf ? kindByKind(subjects) : likeWithLike(subjects);
    Effect effect;
    effect.treated = found.treated;
    effect.compared = found.compared;
    effect.leftOut = found.leftOut;
    effect.perCustomer = withheld(found.treated);
    if (found.freedom <= 0) {
        effect.perCustomer.why = found.treated + found.compared == 0 ? QStringLiteral("none") : QStringLiteral("fewer-than-10");
        return effect;
    }
    effect.spent = found.spent;
    effect.standardError = found.standardError;
    const double half = found.standardError * studentQuantile(0.975, found.freedom);
    effect.perCustomer = {found.value, found.value - half, found.value + half, found.treated, {}};
    effect.p = found.standardError > 0 ? studentTwoSided(found.value / found.standardError, found.freedom) : found.value == 0 ? 1 : 0;
    constexpr double power80 = 0.8416212335729143; // The normal distribution's 80 % point.
    effect.smallestVisible = (z95 + power80) * found.standardError;
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
    double year = 0;
    for (const forecast::PurchaseDay &day : days) {
        const int since = day.day - startDay;
        if (since < 0) {
            subject.recent = subject.recent || since >= -recentDays;
            subject.frequency += since >= -yearDays ? 1 : 0;
            year += since >= -yearDays ? static_cast<double>(day.minor) : 0;
            subject.before += since >= -windowDays ? static_cast<double>(day.minor) : 0;
        } else if (since < windowDays) {
            subject.after += static_cast<double>(day.minor);
        }
    }
    const int known = days.empty() ? yearDays : std::min(yearDays, startDay - days.front().day);
    subject.pace = year * windowDays / std::max(windowDays, known);
    return subject;
}

Compared subjectsOf(const forecast::PurchaseBook &book, const Groups &groups, Design design, int startDay, int windowDays)
{
    Compared compared;
    const bool half = design == Design::RandomHalf;
    QSet<qint64> treated = groups.treated;
    QSet<qint64> alone = groups.alone;
    if (half) {
        const QSet<qint64> both = groups.treated & groups.alone;
        compared.inBoth = both.size();
        treated -= both;
        alone -= both;
    }
    qint64 known = 0;
    for (std::size_t i = 0; i < book.size(); ++i) {
        const qint64 customer = book.customer(i);
        const bool isTreated = treated.contains(customer);
        const bool before = book.days(i).front().day < startDay;
        known += isTreated && before ? 1 : 0;
        if (half ? isTreated || alone.contains(customer) : before)
            compared.subjects.append(subjectOf(customer, book.days(i), startDay, windowDays, isTreated));
        if (half) {
            treated.remove(customer);
            alone.remove(customer);
        }
    }
    if (!half)
        compared.newcomers = treated.size() - known;
    // Who is left never bought anything: drawn all the same.
    for (const auto &[rest, isTreated] : {std::pair(&treated, true), std::pair(&alone, false)}) {
        if (!half)
            break;
        for (const qint64 customer : *rest)
            compared.subjects.append(subjectOf(customer, {}, startDay, windowDays, isTreated));
    }
    return compared;
}

} // namespace rapport::metrics

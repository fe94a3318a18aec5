#pragma once

#include "models/forecast/purchasebook.h"
#include "models/metrics/estimate.h"

#include <QSet>
#include <QVector>

#include <optional>

namespace rapport::metrics {

/// One customer of a comparison: what he was like before the start, and what he bought before and after it.
struct Subject
{
    qint64 customer = 0;
    bool treated = false;
    bool recent = false;   ///< Bought in the 91 days before the start.
    int frequency = 0;     ///< Purchase days in the year before the start; 3 and more are one.
    double before = 0;     ///< Outcome in as many days before the start as are watched after it.
    double pace = 0;       ///< Outcome that as many days usually brought: by the year before the start, or as long as he is known.
    double after = 0;

    /// 0..7: recent or not by frequency 0, 1, 2, 3+.
    [[nodiscard]] int kind() const;
    static constexpr int kinds = 8;
};

/// How the two groups came about. A random half needs no model: halves are compared kind by kind. Anything else is compared with what customers of
/// the same kind, who had spent as much, spent afterwards. A plain before-and-after comparison is not offered: with nothing done, lapsed customers
/// "improve" 96 to 99 times in 100.
enum class Design { RandomHalf, LikeWithLike };

/// What an initiative did, per treated customer, in the outcome's unit.
struct Effect
{
    Estimate perCustomer;             ///< n: treated customers that could be compared. Withheld where fewer than 10 on either side.
    double p = 1;
    double standardError = 0;
    double smallestVisible = 0;       ///< The effect these data would show 8 times in 10: 2.8 standard errors.
    double spent = 0;                 ///< What a treated customer spent after the start; `spent` less the effect is what was to be expected.
    qint64 treated = 0;
    qint64 compared = 0;              ///< Untreated customers of the same kinds.
    qint64 leftOut = 0;               ///< Treated customers nobody of whose kind was left alone.
    /// Where the interval spans zero no effect can be told.
    [[nodiscard]] bool real() const { return perCustomer.value && (*perCustomer.low > 0 || *perCustomer.high < 0); }
};

/// A random half: difference of means over the eight kinds, weighted by the treated in each. Otherwise: what the treated spent less what a least-squares
/// fit to the untreated (kinds, `before`, `pace`) expects of them, so that neither who was just away nor who had just bought much makes an effect.
/// Student's interval with Satterthwaite's degrees of freedom.
[[nodiscard]] Effect effectOf(const QVector<Subject> &subjects, Design design);

/// (effect per treated customer x margin x treated - cost) / cost, the interval carried through; 0.5 = half the cost earned on top. Withheld like
/// the effect; "no-cost" where the cost is zero or below.
[[nodiscard]] Estimate returnOn(const Effect &effect, double margin, double cost);

/// Which of `n` customers are treated: half of them, the extra one of an odd number left alone; the same for the same seed.
[[nodiscard]] QVector<bool> randomHalf(qsizetype n, quint64 seed);

/// What a customer's purchase days make him; the outcome is what he spent (minor units) in `windowDays` days, from the start day on and before it.
[[nodiscard]] Subject subjectOf(qint64 customer, std::span<const forecast::PurchaseDay> days, int startDay, int windowDays, bool treated);

/// Between whom a comparison is made, by customer id.
struct Groups
{
    QSet<qint64> treated;
    QSet<qint64> alone; ///< The other half of a draw. Otherwise empty: everybody else.
};

/// The customers of a comparison, and those it has to do without.
struct Compared
{
    QVector<Subject> subjects;
    qint64 newcomers = 0;  ///< Treated, but without a purchase before the start: nobody like them can be found. Not with a random half.
    qint64 inBoth = 0;     ///< Drawn as two customers, one on either side, who turned out to be one.
};

/// Everybody who was drawn counts, also who never bought; without a draw only who had bought before the start, on both sides: whoever came
/// only later was never there to be compared.
[[nodiscard]] Compared subjectsOf(const forecast::PurchaseBook &book, const Groups &groups, Design design, int startDay, int windowDays);

} // namespace rapport::metrics

#pragma once

#include <QVector>

#include <optional>

namespace rapport::metrics {

/// Ranks from 1, ties share their mean rank.
[[nodiscard]] QVector<double> ranks(const QVector<double> &values);

/// How two figures go together; never that one causes the other.
struct Relation
{
    double r = 0;       ///< Spearman's rank correlation, -1..1.
    double low = 0;     ///< 95 %: tanh(atanh r -+ z sqrt((1 + r^2 / 2) / (n - 3))) (Bonett & Wright 2000).
    double high = 0;
    double p = 1;       ///< Two-sided, of the same interval.
    double adjusted = 1; ///< p after holm() over all pairs shown together; equal to p until then.
    qint64 n = 0;
    [[nodiscard]] bool real() const { return adjusted < 0.05; }
    friend bool operator==(const Relation &, const Relation &) = default;
};

/// Spearman's correlation of pairs, x[i] with y[i], both finite. Empty below 10 pairs, or where x or y never changes.
[[nodiscard]] std::optional<Relation> spearman(const QVector<double> &x, const QVector<double> &y);

/// p values corrected so that the chance of a single false one among all stays below the level (Holm 1979); in the order given.
[[nodiscard]] QVector<double> holm(const QVector<double> &p);

/// p values corrected so that the expected share of false ones among those called real stays below the level (Benjamini & Hochberg
/// 1995); in the order given.
[[nodiscard]] QVector<double> benjaminiHochberg(const QVector<double> &p);

} // namespace rapport::metrics

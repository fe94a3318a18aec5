#pragma once

#include <QPointF>
#include <QVector>

#include <optional>

namespace rapport::metrics {

/// Median of the slopes between all pairs of points with different x (Theil 1950, Sen 1968), in y per x.
/// Empty where no two points differ in x. Cost n squared: meant for up to a few hundred points.
[[nodiscard]] std::optional<double> theilSen(const QVector<QPointF> &points);

/// Kendall's rank correlation and its test.
struct Kendall
{
    double tau = 0; ///< tau-b, -1..1.
    double p = 1;   ///< Two-sided.
    bool exact = false;
};

/// Two-sided test of no association: exact without ties up to 50 points, else normal with the variance corrected
/// for ties and a continuity correction. Empty for fewer than 4 points or where x or y never changes.
[[nodiscard]] std::optional<Kendall> kendall(const QVector<QPointF> &points);

} // namespace rapport::metrics

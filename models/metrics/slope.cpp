#include "models/metrics/slope.h"

#include "models/metrics/distributions.h"
#include "models/metrics/mean.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace rapport::metrics {

namespace {

int sign(double value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

/// Sums over groups of equal values that the corrections for ties need.
struct Ties
{
    double pairs = 0;    ///< t (t - 1) / 2
    double variance = 0; ///< t (t - 1) (2 t + 5)
    double thirds = 0;   ///< t (t - 1) (t - 2)

    explicit Ties(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        for (auto from = values.begin(); from != values.end();) {
            const auto to = std::upper_bound(from, values.end(), *from);
            const double t = static_cast<double>(to - from);
            pairs += t * (t - 1) / 2;
            variance += t * (t - 1) * (2 * t + 5);
            thirds += t * (t - 1) * (t - 2);
            from = to;
        }
    }
};

/// P(T >= t) for t concordant pairs of n ranks in random order (Kendall 1938): the share of permutations
/// of 1..n with at least t pairs in order, by adding one rank at a time.
double exactUpper(int n, int t)
{
    std::vector<double> chance{1.0};
    for (int size = 2; size <= n; ++size) {
        std::vector<double> next(chance.size() + static_cast<size_t>(size) - 1, 0.0);
        for (size_t pairs = 0; pairs < chance.size(); ++pairs) {
            for (size_t more = 0; more < static_cast<size_t>(size); ++more)
                next[pairs + more] += chance[pairs] / size;
        }
        chance = std::move(next);
    }
    double sum = 0;
    for (size_t pairs = static_cast<size_t>(std::max(t, 0)); pairs < chance.size(); ++pairs)
        sum += chance[pairs];
    return sum;
}

double normalP(double score, double n, const Ties &x, const Ties &y)
{
    const double v0 = n * (n - 1) * (2 * n + 5);
    const double v1 = 2 * x.pairs * 2 * y.pairs / (2 * n * (n - 1));
    const double v2 = x.thirds * y.thirds / (9 * n * (n - 1) * (n - 2));
    const double variance = (v0 - x.variance - y.variance) / 18 + v1 + v2;
    return normalTwoSided(std::max(0.0, std::abs(score) - 1) / std::sqrt(variance));
}

} // namespace

std::optional<double> theilSen(const QVector<QPointF> &points)
{
    QVector<double> slopes;
    for (qsizetype i = 0; i < points.size(); ++i) {
        for (qsizetype j = i + 1; j < points.size(); ++j) {
            const double across = points[j].x() - points[i].x();
            if (across != 0)
                slopes.append((points[j].y() - points[i].y()) / across);
        }
    }
    return quantile(std::move(slopes), 0.5);
}

std::optional<Kendall> kendall(const QVector<QPointF> &points)
{
    const qsizetype count = points.size();
    if (count < 4)
        return std::nullopt;
    qint64 score = 0;
    std::vector<double> xs;
    std::vector<double> ys;
    for (qsizetype i = 0; i < count; ++i) {
        xs.push_back(points[i].x());
        ys.push_back(points[i].y());
        for (qsizetype j = i + 1; j < count; ++j)
            score += sign(points[j].x() - points[i].x()) * sign(points[j].y() - points[i].y());
    }
    const Ties x(std::move(xs));
    const Ties y(std::move(ys));
    const double n = static_cast<double>(count);
    const double pairs = n * (n - 1) / 2;
    if (x.pairs >= pairs || y.pairs >= pairs)
        return std::nullopt;
    Kendall result;
    result.tau = static_cast<double>(score) / std::sqrt((pairs - x.pairs) * (pairs - y.pairs));
    result.exact = count <= 50 && x.pairs == 0 && y.pairs == 0;
    if (!result.exact) {
        result.p = normalP(static_cast<double>(score), n, x, y);
        return result;
    }
    const auto concordant = static_cast<int>((pairs + std::abs(static_cast<double>(score))) / 2);
    result.p = std::min(1.0, 2 * exactUpper(static_cast<int>(count), concordant));
    return result;
}

} // namespace rapport::metrics

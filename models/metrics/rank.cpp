#include "models/metrics/rank.h"

#include "models/metrics/distributions.h"
#include "models/metrics/estimate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rapport::metrics {

namespace {

QVector<qsizetype> orderOf(const QVector<double> &values)
{
    QVector<qsizetype> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return values[a] < values[b]; });
    return order;
}

} // namespace

QVector<double> ranks(const QVector<double> &values)
{
    const QVector<qsizetype> order = orderOf(values);
    QVector<double> result(values.size());
    for (qsizetype from = 0; from < order.size();) {
        qsizetype to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        const double rank = static_cast<double>(from + 1 + to) / 2;
        for (; from < to; ++from)
            result[order[from]] = rank;
    }
    return result;
}

std::optional<Relation> spearman(const QVector<double> &x, const QVector<double> &y)
{
    const qsizetype n = std::min(x.size(), y.size());
    if (n < fewest)
        return std::nullopt;
    const QVector<double> a = ranks(x.first(n));
    const QVector<double> b = ranks(y.first(n));
    const double middle = static_cast<double>(n + 1) / 2;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (qsizetype i = 0; i < n; ++i) {
        ab += (a[i] - middle) * (b[i] - middle);
        aa += (a[i] - middle) * (a[i] - middle);
        bb += (b[i] - middle) * (b[i] - middle);
    }
    if (aa <= 0 || bb <= 0)
        return std::nullopt;
    Relation relation;
    relation.n = n;
    relation.r = std::clamp(ab / std::sqrt(aa * bb), -1.0, 1.0);
    const double error = std::sqrt((1 + relation.r * relation.r / 2) / static_cast<double>(n - 3));
    // Perfect agreement has no finite transform; one rank apart is as near as data come.
    const double centre = std::atanh(std::clamp(relation.r, -1 + 1e-12, 1 - 1e-12));
    relation.low = std::tanh(centre - z95 * error);
    relation.high = std::tanh(centre + z95 * error);
    relation.p = relation.adjusted = normalTwoSided(centre / error);
    return relation;
}

QVector<double> holm(const QVector<double> &p)
{
    const QVector<qsizetype> order = orderOf(p);
    QVector<double> adjusted(p.size());
    double largest = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        largest = std::max(largest, std::min(1.0, p[order[i]] * static_cast<double>(p.size() - i)));
        adjusted[order[i]] = largest;
    }
    return adjusted;
}

QVector<double> benjaminiHochberg(const QVector<double> &p)
{
    const QVector<qsizetype> order = orderOf(p);
    QVector<double> adjusted(p.size());
    double smallest = 1;
    for (qsizetype i = order.size(); i-- > 0;) {
        smallest = std::min(smallest, p[order[i]] * static_cast<double>(p.size()) / static_cast<double>(i + 1));
        adjusted[order[i]] = smallest;
    }
    return adjusted;
}

} // namespace rapport::metrics

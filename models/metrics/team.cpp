#include "models/metrics/team.h"

#include "models/metrics/distributions.h"

#include <algorithm>
#include <cmath>

namespace rapport::metrics {

namespace {

struct Spread
{
    double centre = 0;
    double between = 0; ///< Variance between members.
    bool known = false;
};

double errorSquared(const Sums &sums, double pooled)
{
    return pooled / static_cast<double>(sums.n);
}

Spread spreadOf(const QVector<std::pair<qint64, Sums>> &members, double pooled)
{
    double weights = 0;
    double squares = 0;
    double sum = 0;
    int count = 0;
    for (const auto &[member, sums] : members) {
        if (sums.n < fewest)
            continue;
        const double weight = 1 / errorSquared(sums, pooled);
        weights += weight;
        squares += weight * weight;
        sum += weight * sums.sum / static_cast<double>(sums.n);
        ++count;
    }
    Spread spread;
    if (count < 3)
        return spread;
    spread.known = true;
    spread.centre = sum / weights;
    double q = 0;
    for (const auto &[member, sums] : members) {
        if (sums.n < fewest)
            continue;
        const double off = sums.sum / static_cast<double>(sums.n) - spread.centre;
        q += off * off / errorSquared(sums, pooled);
    }
    spread.between = std::max(0.0, (q - (count - 1)) / (weights - squares / weights));
    return spread;
}

/// Variance within members, taken together: a member's own few answers know it badly.
double pooledVariance(const QVector<std::pair<qint64, Sums>> &members)
{
    double squares = 0;
    double freedom = 0;
    for (const auto &[member, sums] : members) {
        if (sums.n < 2)
            continue;
        squares += sums.variance() * static_cast<double>(sums.n - 1);
        freedom += static_cast<double>(sums.n - 1);
    }
    return freedom > 0 ? squares / freedom : 0;
}

} // namespace

bool TeamFigures::differ(const MemberFigure &a, const MemberFigure &b)
{
    return a.shrunk.value && b.shrunk.value && (*a.shrunk.low > *b.shrunk.high || *b.shrunk.low > *a.shrunk.high);
}

TeamFigures teamFigures(const QVector<std::pair<qint64, Sums>> &members)
{
    TeamFigures figures;
    Sums all;
    for (const auto &[member, sums] : members)
        all += sums;
    figures.team = mean(all);
    const double pooled = pooledVariance(members);
    const Spread spread = pooled > 0 ? spreadOf(members, pooled) : Spread();
    for (const auto &[member, sums] : members) {
        MemberFigure figure{member, mean(sums), mean(sums)};
        if (figure.plain.value && spread.known) {
            const double own = errorSquared(sums, pooled);
            const double trust = spread.between / (spread.between + own);
            const double centre = spread.centre + trust * (*figure.plain.value - spread.centre);
            const double half = z95 * std::sqrt(trust * own + (1 - trust) * (1 - trust) * pooled / static_cast<double>(std::max<qint64>(1, all.n)));
            figure.shrunk.value = centre;
            figure.shrunk.low = centre - half;
            figure.shrunk.high = centre + half;
        }
        figures.members.append(figure);
    }
    return figures;
}

} // namespace rapport::metrics

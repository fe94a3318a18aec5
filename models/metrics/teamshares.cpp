#include "models/metrics/teamshares.h"

#include "models/metrics/distributions.h"
#include "models/metrics/proportion.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace rapport::metrics {

namespace {

/// What is believed of a member before he is looked at: a share, worth `weight` answers.
struct Prior
{
    double share = 0;
    double weight = 0;
};

std::optional<Prior> priorOf(const QVector<MemberShare> &members, double everybody)
{
    double answers = 0;
    double squares = 0;
    double hits = 0;
    int count = 0;
    for (const MemberShare &member : members) {
        if (member.n < fewest)
            continue;
        const double n = static_cast<double>(member.n);
        answers += n;
        squares += n * n;
        hits += static_cast<double>(member.hits);
        ++count;
    }
    if (count < 3 || hits <= 0 || hits >= answers)
        return std::nullopt;
    const double share = hits / answers;
    double apart = 0;
    for (const MemberShare &member : members) {
        if (member.n < fewest)
            continue;
        const double n = static_cast<double>(member.n);
        const double off = static_cast<double>(member.hits) / n - share;
        apart += n * off * off;
    }
    // Expected of `apart`: share (1 - share) (count - 1) by chance alone, and the rest from members who differ.
    const double chance = share * (1 - share);
    const double between = (apart - chance * (count - 1)) / (answers - squares / answers - (count - 1));
    // Members no further apart than chance puts them: the team's share, known no better than all its answers tell.
    const double weight = between > 0 ? std::clamp(chance / between - 1, 1.0, everybody) : everybody;
    return Prior{share, weight};
}

} // namespace

TeamFigures teamShares(const QVector<MemberShare> &members)
{
    qint64 n = 0;
    qint64 hits = 0;
    for (const MemberShare &member : members) {
        n += member.n;
        hits += member.hits;
    }
    TeamFigures figures;
    figures.team = share(hits, n);
    const std::optional<Prior> prior = priorOf(members, static_cast<double>(n));
    for (const MemberShare &member : members) {
        const Estimate own = share(member.hits, member.n);
        MemberFigure figure{member.member, own, own};
        if (own.value && prior) {
            // His own answers are among all of them, and count once.
            const double weight = std::min(prior->weight, static_cast<double>(n - member.n));
            const double a = prior->share * weight + static_cast<double>(member.hits);
            const double b = (1 - prior->share) * weight + static_cast<double>(member.n - member.hits);
            figure.shrunk.value = a / (a + b);
            figure.shrunk.low = betaQuantile(0.025, a, b);
            figure.shrunk.high = betaQuantile(0.975, a, b);
        }
        figures.members.append(figure);
    }
    return figures;
}

} // namespace rapport::metrics

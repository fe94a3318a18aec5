#pragma once

#include "models/metrics/mean.h"

#include <QVector>

namespace rapport::metrics {

/// One member's mean, drawn towards the team's: few answers say little about a person.
struct MemberFigure
{
    qint64 member = 0;
    Estimate plain;   ///< The member's own mean; withheld below `fewest`.
    Estimate shrunk;  ///< Towards the team's mean by how little the answers say (Efron & Morris 1975); withheld like `plain`.
};

struct TeamFigures
{
    Estimate team;    ///< Over everybody's answers; of moods over customers, each once however many members took him (ServiceTally).
    QVector<MemberFigure> members; ///< In the order given.

    /// Whether two members may be put in an order: only where their intervals don't overlap.
    [[nodiscard]] static bool differ(const MemberFigure &a, const MemberFigure &b);
};

/// Members with their answers' sums. The spread between members is estimated by moments (DerSimonian & Laird 1986); with fewer than
/// three members above the gate it is not, and everybody keeps his own mean.
[[nodiscard]] TeamFigures teamFigures(const QVector<std::pair<qint64, Sums>> &members);

} // namespace rapport::metrics

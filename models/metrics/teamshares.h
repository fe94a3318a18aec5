#pragma once

#include "models/metrics/team.h"

namespace rapport::metrics {

/// What one member did, as hits of n.
struct MemberShare
{
    qint64 member = 0;
    qint64 n = 0;
    qint64 hits = 0;
};

/// As teamFigures(), for shares 0..1: each member's is drawn towards the team's by a beta prior fitted by moments (Kleinman 1973), the interval is
/// the posterior's middle 95 %. The prior never counts for more than all the team's answers. `plain` and the team's share have Wilson's
/// interval; with fewer than three members above the gate, or a team that always or never hits, everybody keeps his own share.
[[nodiscard]] TeamFigures teamShares(const QVector<MemberShare> &members);

} // namespace rapport::metrics

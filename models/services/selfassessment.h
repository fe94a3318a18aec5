#pragma once

#include "storage/records/ids.h"
#include "storage/result.h"

#include <QFuture>

namespace rapport {

class Workspace;

/// How a member of staff (not set: the team) thinks customers felt lately; 1 to 5 each, 5 is best.
struct SelfAssessment
{
    StaffId staff;
    int listened = 0;
    int understood = 0;
    int cared = 0;
};

/// Writes it down for today; can be taken back. Invalid with the item as subject for an answer outside 1 to 5.
[[nodiscard]] QFuture<Result<void>> assess(Workspace &workspace, const SelfAssessment &assessment);

} // namespace rapport

#pragma once

#include "storage/replay.h"
#include "storage/transaction.h"

namespace rapport {

/// What the shop's rules made by themselves stands in no person's way. Where a step can't be moved because of it: a follow-up that
/// nobody touched since, with the rules' own notes, goes with the row it refers to and becomes part of the step (`changeset`), so
/// that the way back brings it again; one that has the number of a row to come gets another. False where the conflict is
/// something else. Throws Failure.
[[nodiscard]] bool letRulesGiveWay(Transaction &transaction, const ReplayConflict &found, const Replay &replay, Replay::Way way,
                                   QByteArray &changeset);

} // namespace rapport

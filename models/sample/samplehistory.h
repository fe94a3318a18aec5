#pragma once

#include "models/sample/storyteller.h"
#include "storage/session.h"

namespace rapport::sample {

/// The shop's own story beside its customers' lives, once those are stored: the day the booking desk opened, care plans, and three initiatives: a voucher
/// drawn by lot that brought people in, a letter to lapsed customers that can't be told from nothing, and one that still runs. The voucher's purchases are
/// added to the customers' own; how many there were is returned. Small shops get the events and contracts alone.
qint64 addHistory(Session &session, const Stage &stage, quint64 seed);

} // namespace rapport::sample

#pragma once

#include "models/sample/storyteller.h"
#include "storage/session.h"

namespace rapport::sample {

/// The shop's own story beside its customers' lives, once those are stored: the day the booking desk opened, care plans, and three initiatives: test rides
/// for a half drawn by lot, who bought more than the others; a letter to lapsed customers that can't be told from nothing; and calls that still go on. The
/// purchases of the first are added to the customers' own; how many there were is returned. Small shops get the event and the contracts alone.
qint64 addHistory(Session &session, const Stage &stage, quint64 seed);

} // namespace rapport::sample

#pragma once

#include "models/worklist/workline.h"

namespace rapport::worklist {

// The order of the day's list. Pure. What counts: pain (how bad it reads, and what was said), waiting (how long the
// customer has been waiting for us), and worth (what is at stake). Pain outweighs waiting, waiting outweighs worth.

/// 0..1: half by the mood (thousandths; only what is below zero), half and more by signals: threatens to leave, charged
/// wrongly, wants a refund, asked again, waited.
[[nodiscard]] double pain(std::optional<int> mood, quint32 signalBits);
/// 0..1 by the time somebody has been waiting, in ms: 0.4 after a day, 0.9 after five.
[[nodiscard]] double waiting(qint64 ms);

/// Urgency of one reason, 0..100. `worth`: 0..1, the customer's place among the listed by value.
[[nodiscard]] double urgency(const Reason &reason, double worth, qint64 now);
[[nodiscard]] Section sectionOf(const Reason &reason, qint64 now, int today);

/// Gives every line its urgency and section, puts its reasons in order, and the lines by section, urgency, the longest
/// waiting, customer. `today`: Moment::day of `now`.
void putInOrder(QVector<Line> &lines, qint64 now, int today);

} // namespace rapport::worklist

#pragma once

#include <QVector>

class QPainter;
class QRect;

namespace rapport {

/// Where the mood line passes a row.
struct MoodPoint
{
    int y = 0;
    double mood = 0; ///< -1 .. 1.
    bool mixed = false;
};

/// The mood line: how somebody's mood went, beside the cards that say so, newest on top. Bad to the left, good to the right of a
/// dotted neutral line. A mood holds until something new is said: the line goes straight up from its dot and turns at the next.
/// `below`: the mood of the newest entry below what is shown, where there is one.
void paintMoodLine(QPainter *painter, const QRect &lane, const QVector<MoodPoint> &points, const MoodPoint *below);

/// Width of the line's lane, right of the cards.
[[nodiscard]] int moodLaneWidth();

} // namespace rapport

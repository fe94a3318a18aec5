// The part of TimelineView beside and above its rows: the mood line, pins, jumps to one entry, turns of a chat.
#include "ui/timeline/timelineview.h"

#include "ui/timeline/moodline.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace rapport {

namespace {
constexpr int rowsLookedAt = 60; ///< Below the visible ones, for the mood the line comes from.
}

int TimelineView::rowOf(const EntryKey &key) const
{
    // What is asked for is nearly always in sight.
    for (int row = m_anchorRow; row < m_heights.count(); ++row) {
        if (entryAt(at(row)).key == key)
            return row;
    }
    for (int row = 0; row < m_anchorRow; ++row) {
        if (entryAt(at(row)).key == key)
            return row;
    }
    return -1;
}

void TimelineView::showTurns(const EntryKey &key, const QVector<ChatTurn> &turns)
{
    m_delegate->setTurns(key, turns);
    if (const int row = rowOf(key); row >= 0 && m_open.contains(key))
        updateRow(row);
}

bool TimelineView::showEntry(const EntryKey &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return false;
    setCurrentIndex(at(row));
    setOpen(at(row), true);
    scrollTo(at(row), PositionAtCenter);
    return true;
}

void TimelineView::pin(const QModelIndex &index)
{
    const TimelineEntry entry = index.isValid() ? entryAt(index) : TimelineEntry();
    if (entry.key.table == EntryTable::Interaction && entry.key.id != 0)
        Q_EMIT pinRequested(entry.key, !entry.pinned);
}

/// The mood of the next entry with one from this row on, among those near.
std::optional<MoodPoint> TimelineView::moodBelow(int row) const
{
    const int end = std::min(m_heights.count(), row + rowsLookedAt);
    for (; row < end; ++row) {
        const TimelineEntry entry = entryAt(at(row));
        if (const std::optional<double> mood = moodScore(entry.mood))
            return MoodPoint{0, *mood, entry.mood.mixed && !entry.mood.corrected};
    }
    return {};
}

void TimelineView::paintMoods(QPainter *painter, const QRect &dirty)
{
    const QRect lane(moodLaneLeft(width()), 0, moodLaneWidth(), viewport()->height());
    if (!dirty.intersects(onScreen(lane)))
        return;
    QVector<MoodPoint> points;
    int y = m_anchorY;
    int row = m_anchorRow;
    for (; row < m_heights.count() && y < viewport()->height(); ++row) {
        measure(row);
        if (std::optional<MoodPoint> point = rowAt(row)->moodPoint()) {
            point->y += y;
            points.append(*point);
        }
        y += m_heights.height(row);
    }
    // A mood holds upwards: with newer ones above the line goes on to the top.
    const std::optional<MoodPoint> below = moodBelow(row);
    if (points.isEmpty() && below)
        points.append({-lane.height(), below->mood, below->mixed});
    else if (!points.isEmpty() && m_anchorRow > 0)
        points.prepend({-lane.height(), points.first().mood, points.first().mixed});
    paintMoodLine(painter, lane, points, below ? &*below : nullptr);
}

} // namespace rapport

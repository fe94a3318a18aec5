#include "ui/timeline/moodline.h"

#include "ui/theme/metrics.h"
#include "ui/theme/moodmark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rapport {

namespace {

constexpr int dot = 5;

/// Where a mood stands in the lane.
qreal xOf(const QRect &lane, double mood)
{
    const qreal reach = (lane.width() - dot - 1) / 2.0;
    return lane.center().x() + 0.5 + reach * std::clamp(mood, -1.0, 1.0);
}

} // namespace

int moodLaneWidth()
{
    return size::scaled(22);
}

void paintMoodLine(QPainter *painter, const QRect &lane, const QVector<MoodPoint> &points, const MoodPoint *below)
{
    if (points.isEmpty())
        return;
    const Theme &theme = Theme::current();
    const int top = points.first().y;
    const int bottom = below ? lane.bottom() : points.last().y;
    for (int y = std::max(lane.top() - top % 4, top); y < bottom; y += 4)
        painter->fillRect(QRect(lane.center().x(), y, 1, 1), theme.outline);

    QPainterPath path;
    qreal x = xOf(lane, below ? below->mood : points.last().mood);
    path.moveTo(x, bottom);
    for (qsizetype i = points.size() - 1; i >= 0; --i) {
        const MoodPoint &point = points.at(i);
        path.lineTo(x, point.y);
        x = xOf(lane, point.mood);
        path.lineTo(x, point.y);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.text3, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->setPen(QPen(theme.window, 1));
    for (const MoodPoint &point : points) {
        painter->setBrush(moodColour(moodBand(point.mood, point.mixed)));
        painter->drawEllipse(QPointF(xOf(lane, point.mood), point.y), dot / 2.0 + 0.5, dot / 2.0 + 0.5);
    }
    painter->restore();
}

} // namespace rapport

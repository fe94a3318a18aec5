#include "ui/theme/bars.h"

#include "ui/theme/moodmark.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace rapport {

void paintContribution(QPainter *painter, const QRectF &rect, double value, double largest)
{
    const Theme &t = Theme::current();
    const qreal middle = std::round(rect.center().x());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (largest > 0 && value != 0) {
        const qreal share = std::min(1.0, std::abs(value) / largest);
        // A reason that counts is visible, however small.
        const qreal width = std::max(2.0, share * (rect.width() / 2 - 1));
        const qreal height = std::min(rect.height(), 10 * textScale());
        const qreal y = rect.center().y() - height / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(value < 0 ? t.negativeFull : t.positiveFull);
        painter->drawRoundedRect(QRectF(value < 0 ? middle - width : middle + 1, y, width, height), 2, 2);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRectF(middle, rect.y(), 1, rect.height()), t.outline);
    painter->restore();
}

void paintSparkline(QPainter *painter, const QRectF &rect, std::span<const std::optional<double>> moods)
{
    const Theme &t = Theme::current();
    constexpr qreal dot = 2.0;
    constexpr qreal last = 4.0;
    const QRectF area = rect.adjusted(last, last, -last, -last);

    QPolygonF line;
    QVector<MoodBand> bands;
    const qreal step = moods.size() > 1 ? area.width() / qreal(moods.size() - 1) : 0;
    for (std::size_t i = 0; i < moods.size(); ++i) {
        if (!moods[i] || !std::isfinite(*moods[i]))
            continue;
        const double mood = std::clamp(*moods[i], -1.0, 1.0);
        const qreal x = moods.size() > 1 ? area.x() + step * qreal(i) : area.right();
        line << QPointF(x, area.center().y() - mood * area.height() / 2);
        bands << moodBand(mood);
    }

    painter->save();
    painter->fillRect(QRectF(rect.x(), std::round(area.center().y()), rect.width(), 1), t.line);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.text3, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool newest = i == line.size() - 1;
        painter->setBrush(moodFill(bands[i]));
        painter->drawEllipse(line[i], newest ? last : dot, newest ? last : dot);
    }
    painter->restore();
}

} // namespace rapport

#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

#include <optional>
#include <span>

class QPainter;

namespace rapport {

/// One reason of a score as a bar from the middle line of `rect`: left and warm for what pulled down, right and cool for
/// what lifted. `largest` (> 0) is the magnitude that fills half of `rect`; zero draws the line alone.
void paintContribution(QPainter *painter, const QRectF &rect, double value, double largest);

/// Moods over time, oldest first, each in [-1, 1]; gaps (nothing said) break nothing, they are skipped. A line in text3
/// around a neutral hairline, dots in the colour of their mood, the newest larger. Needs two values to draw a line.
void paintSparkline(QPainter *painter, const QRectF &rect, std::span<const std::optional<double>> moods);

} // namespace rapport

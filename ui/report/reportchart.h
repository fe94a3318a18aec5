#pragma once

#include "ui/charts/chartspec.h"

#include <QRectF>

class QPainter;

namespace rapport {

/// A chart by month on paper: its title, one line of what it measures, then bars or band and line in black and greys, so that a
/// copy without colour says the same. Lengths are points.
void paintReportChart(QPainter &painter, const QRectF &area, const ChartSpec &spec);

} // namespace rapport

#include "ui/charts/plot.h"

namespace rapport {

int Plot::partAt(const QPointF &position, const QRectF &area) const
{
    for (int part = 0; part < count(); ++part) {
        if (partRect(part, area).contains(position))
            return part;
    }
    return -1;
}

} // namespace rapport

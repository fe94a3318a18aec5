#include "models/clock.h"

#include <QDateTime>

namespace rapport {

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace rapport

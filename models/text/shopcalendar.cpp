#include "models/text/shopcalendar.h"

namespace rapport {

ShopCalendar::ShopCalendar(const QString &zoneId) : m_zone(zoneId.toUtf8())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::systemTimeZone();
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

Moment ShopCalendar::at(qint64 ms) const
{
    const QDate day = local(ms).date();
    return {ms, dayNumber(day), monthNumber(day), false};
}

Moment ShopCalendar::on(QDate day) const
{
    return {day.startOfDay(m_zone).toMSecsSinceEpoch(), dayNumber(day), monthNumber(day), true};
}

QDateTime ShopCalendar::local(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_zone);
}

} // namespace rapport

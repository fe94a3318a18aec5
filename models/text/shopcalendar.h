#pragma once

#include "storage/records/moment.h"

#include <QDateTime>
#include <QTimeZone>

namespace rapport {

/// The shop's wall clock: turns instants and days into Moments. A value; safe to copy to other threads.
class ShopCalendar
{
public:
    /// `zoneId` is an IANA id; empty or unknown: the machine's own zone.
    explicit ShopCalendar(const QString &zoneId = {});

    /// The Moment of an instant, UTC epoch ms.
    [[nodiscard]] Moment at(qint64 ms) const;
    /// The Moment of a whole day: `at` is the day's first instant, dayOnly is set.
    [[nodiscard]] Moment on(QDate day) const;
    /// The instant in the shop's zone, for showing.
    [[nodiscard]] QDateTime local(qint64 ms) const;
    [[nodiscard]] QTimeZone zone() const { return m_zone; }

    [[nodiscard]] static int dayNumber(QDate day) { return static_cast<int>(day.toJulianDay() - epochJulian); }
    [[nodiscard]] static QDate date(int dayNumber) { return QDate::fromJulianDay(dayNumber + epochJulian); }
    [[nodiscard]] static int monthNumber(QDate day) { return day.year() * 12 + day.month() - 1; }
    /// First day of a month number.
    [[nodiscard]] static QDate monthStart(int month) { return QDate(month / 12, month % 12 + 1, 1); }

private:
    static constexpr qint64 epochJulian = 2440588; ///< Julian day of 1970-01-01.
    QTimeZone m_zone;
};

} // namespace rapport

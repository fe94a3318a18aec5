#include "models/exchange/dateformat.h"

#include <algorithm>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86400000;

/// Two digits are 1970 to 2069, as POSIX has it.
int fullYear(int year, int digits)
{
    if (digits == 4)
        return year;
    return digits == 2 ? (year < 70 ? 2000 + year : 1900 + year) : -1;
}

QDate dateOf(int year, int month, int day)
{
    return year >= 1800 && year <= 2200 ? QDate(year, month, day) : QDate();
}

} // namespace

std::optional<DateFormat> DateFormat::fromText(const QString &format)
{
    const bool wholeDays = format.endsWith(" 00:00"_L1) || format.endsWith("/day"_L1);
    if (format.startsWith("epoch-ms"_L1))
        return DateFormat(Order::EpochMillis, wholeDays);
    if (format.startsWith("epoch"_L1))
        return DateFormat(Order::EpochSeconds, wholeDays);
    if (format.startsWith("yyyyMMdd"_L1, Qt::CaseInsensitive))
        return DateFormat(Order::Compact, wholeDays);
    const QString lower = format.toLower();
    const qsizetype year = lower.indexOf(u'y');
    const qsizetype day = lower.indexOf(u'd');
    // A small m before the hours is somebody's month, too.
    const qsizetype month = format.contains(u'M') ? format.indexOf(u'M') : lower.indexOf(u'm');
    if (year < 0 || month < 0 || day < 0)
        return std::nullopt;
    if (year < month && month < day)
        return DateFormat(Order::YearMonthDay, wholeDays);
    if (day < month && month < year)
        return DateFormat(Order::DayMonthYear, wholeDays);
    if (month < day && day < year)
        return DateFormat(Order::MonthDayYear, wholeDays);
    return std::nullopt;
}

std::optional<DateFormat::Value> DateFormat::readEpoch(QStringView cell) const
{
    const qsizetype dot = cell.indexOf(u'.');
    if (dot >= 0) {
        const QStringView fraction = cell.sliced(dot + 1);
        if (!std::all_of(fraction.begin(), fraction.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; }))
            return std::nullopt;
        cell = cell.first(dot);
    }
    bool ok = false;
    const qint64 number = cell.toLongLong(&ok);
    // 1900 to 2200: what lies outside is no time. Asked before the product, which such a number may overflow.
    constexpr qint64 first = -2208988800000;
    constexpr qint64 last = 7258118400000;
    const qint64 unit = m_order == Order::EpochSeconds ? 1000 : 1;
    if (!ok || number < first / unit || number > last / unit)
        return std::nullopt;
    const qint64 ms = number * unit;
    Value value;
    if (m_wholeDays)
        value.date = QDate(1970, 1, 1).addDays((ms - (ms % msPerDay + msPerDay) % msPerDay) / msPerDay);
    else
        value.instant = ms;
    return value;
}

std::optional<DateFormat::Value> DateFormat::read(QStringView cell) const
{
    cell = cell.trimmed();
    if (m_order == Order::EpochSeconds || m_order == Order::EpochMillis)
        return readEpoch(cell);
    const std::optional<DateParts> parts = dateParts(cell);
    if (!parts)
        return std::nullopt;
    Value value;
    if (parts->compact)
        value.date = dateOf(parts->first / 10000, parts->first / 100 % 100, parts->first % 100);
    else if (m_order == Order::Compact)
        return std::nullopt;
    else if (parts->monthWord > 0)
        value.date = dateOf(fullYear(parts->third, parts->thirdDigits), parts->monthWord, parts->first);
    else if (parts->firstDigits == 4 || m_order == Order::YearMonthDay) // Four digits first: nobody writes the day behind them.
        value.date = parts->thirdDigits <= 2 ? dateOf(fullYear(parts->first, parts->firstDigits), parts->second, parts->third) : QDate();
    else if (m_order == Order::DayMonthYear)
        value.date = dateOf(fullYear(parts->third, parts->thirdDigits), parts->second, parts->first);
    else
        value.date = dateOf(fullYear(parts->third, parts->thirdDigits), parts->first, parts->second);
    if (!value.date.isValid())
        return std::nullopt;
    const std::optional<TimeParts> time = timeParts(parts->rest);
    if (!time)
        return std::nullopt;
    const bool midnight = time->time == QTime(0, 0);
    if (time->time && !(m_wholeDays && midnight)) {
        value.time = time->time;
        value.zone = time->zone;
    }
    return value;
}

std::optional<Moment> DateFormat::moment(QStringView cell, const QTimeZone &fileZone, const ShopCalendar &calendar) const
{
    const std::optional<Value> value = read(cell);
    if (!value)
        return std::nullopt;
    if (value->instant)
        return calendar.at(*value->instant);
    if (!value->time)
        return calendar.on(value->date);
    const QDateTime local(value->date, *value->time, value->zone.value_or(fileZone));
    // An hour the clocks skipped in spring has no instant; Qt moves it on, which is what people mean.
    return calendar.at(local.toMSecsSinceEpoch());
}

} // namespace rapport::exchange

#pragma once

#include "models/text/shopcalendar.h"

#include <QDate>
#include <QString>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace rapport::exchange {

/// How the dates of one column are written: which part comes first is fixed for the column, how the parts
/// are parted is not. Times and offsets behind a date are read wherever they stand.
class DateFormat
{
public:
    /// "yyyy-MM-dd", "dd.MM.yyyy", "MM/dd/yy", "d MMM yyyy", "yyyyMMdd", "epoch-s", "epoch-ms". Behind it " 00:00" says that
    /// every time in the column is midnight and means nothing, and "/day" the same of epochs ("epoch-s/day"); any other
    /// time part ("HH:mm:ss") is passed over. Empty where the text is no format.
    [[nodiscard]] static std::optional<DateFormat> fromText(const QString &format);

    struct Value
    {
        QDate date;
        std::optional<QTime> time;         ///< Empty: only the day is known.
        std::optional<QTimeZone> zone;     ///< Of the cell itself.
        std::optional<qint64> instant;     ///< Epoch ms, where the cell is one.
    };
    /// The cell's date; empty where there is none or it does not exist (31.09.2026). Years 1800 to 2200.
    [[nodiscard]] std::optional<Value> read(QStringView cell) const;

    /// The cell as a Moment: times without offset are `fileZone`'s.
    [[nodiscard]] std::optional<Moment> moment(QStringView cell, const QTimeZone &fileZone, const ShopCalendar &calendar) const;

    /// Which part stands first.
    enum class Order { YearMonthDay, DayMonthYear, MonthDayYear, Compact, EpochSeconds, EpochMillis };
    [[nodiscard]] Order order() const { return m_order; }

private:
    DateFormat(Order order, bool wholeDays) : m_order(order), m_wholeDays(wholeDays) {}
    [[nodiscard]] std::optional<Value> readEpoch(QStringView cell) const;

    Order m_order;
    bool m_wholeDays;
};

/// A cell taken apart without deciding what the parts mean.
struct DateParts
{
    int first = -1;   ///< Numbers in the order written; -1 where the month is a word.
    int second = -1;
    int third = -1;
    int firstDigits = 0;
    int thirdDigits = 0;
    int monthWord = 0;     ///< 1..12 where the month is a word.
    bool wordFirst = false;
    QChar separator;       ///< Between the first two parts.
    bool compact = false;  ///< Eight digits in one.
    QStringView rest;      ///< What follows: the time.
};

/// Takes a date apart; empty where the text does not begin like one.
[[nodiscard]] std::optional<DateParts> dateParts(QStringView cell);

/// A time of day with zone as it stands behind a date.
struct TimeParts
{
    std::optional<QTime> time;
    std::optional<QTimeZone> zone;
};
/// Empty where there is something that is no time.
[[nodiscard]] std::optional<TimeParts> timeParts(QStringView rest);

/// 1..12 for an English or German month name or its first three letters, else 0.
[[nodiscard]] int monthFromWord(QStringView word);

} // namespace rapport::exchange

#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace rapport::text {

/// A moment as it was typed: a day, and a time of day where one was named.
struct TypedMoment
{
    QDate day;
    std::optional<QTime> time;
    friend bool operator==(const TypedMoment &, const TypedMoment &) = default;
};

/// When something happened or is planned, as people type it: "yesterday", "fri 14:00", "12.3.", "12/3/26", "20 min ago", "in 3 days",
/// "next mon 9", "gestern 10 Uhr", "vor 2 Stunden", "now". English, German and the locale's own names of days and months;
/// numbers by the order of the locale. A weekday without a direction is the one that was; a date without a year the nearest.
/// `now`: the wall clock of the shop. Empty for what is none.
[[nodiscard]] std::optional<TypedMoment> parseMoment(const QString &text, const QDateTime &now, const QLocale &locale = {});

} // namespace rapport::text

#pragma once

#include "models/text/shopcalendar.h"
#include "storage/records/moment.h"

#include <QLocale>
#include <QString>

namespace rapport {

/// Days and times as people read them, seen from one instant ("now") in the shop's zone. A value: make a new one when the
/// day may have changed.
class MomentText
{
public:
    /// `now` in UTC epoch ms; `firstDayOfWeek` 1 Monday .. 7 Sunday decides what "this week and last" is.
    MomentText(const ShopCalendar &calendar, qint64 now, int firstDayOfWeek = 1, const QLocale &locale = {});

    /// As short as can be for a column: "10:12" today, "Yesterday", "Tomorrow", "Sat 21" in this week and the ones beside
    /// it, "12 Nov" this year, "12 Nov 2025". Without a time of day, today reads "Today".
    [[nodiscard]] QString brief(const Moment &when) const;
    /// The same for a bare day.
    [[nodiscard]] QString briefDay(int day) const;
    /// "10:12"; empty where only the day is known.
    [[nodiscard]] QString time(const Moment &when) const;
    /// First half of a day line: "Today", "Yesterday", "Thursday 12 November", with the year where it is another one.
    [[nodiscard]] QString dayTitle(int day) const;
    /// Second half: "Tuesday 24 November" beside Today and Yesterday, else how long ago: "12 days ago", "in 3 days".
    [[nodiscard]] QString dayNote(int day) const;
    /// All of it, for tooltips and screen readers: "Tuesday 24 November 2026, 10:12".
    [[nodiscard]] QString absolute(const Moment &when) const;
    /// "today", "yesterday", "12 days ago", "3 weeks ago", "5 months ago", "2 years ago"; days to come: "tomorrow", "in 3 days".
    [[nodiscard]] QString distance(int day) const;
    /// When something is due: "due today", "due in 3 h 40 min", "due tomorrow", "due Sat 28", "2 days late".
    [[nodiscard]] QString due(const Moment &when) const;
    /// Whether the due instant (or day) has passed.
    [[nodiscard]] bool isLate(const Moment &when) const;

    [[nodiscard]] int today() const { return m_today; }
    [[nodiscard]] qint64 now() const { return m_now; }

private:
    [[nodiscard]] int weekStart(int day) const;
    [[nodiscard]] QString format(int day, const QString &pattern) const;

    ShopCalendar m_calendar;
    QLocale m_locale;
    qint64 m_now;
    int m_today;
    int m_firstDayOfWeek;
};

/// A span in seconds, rounded: "40 s", "6 min", "1 h 05 min".
[[nodiscard]] QString durationText(int seconds);

/// "1 day", "12 days".
[[nodiscard]] QString daysText(int days);

} // namespace rapport

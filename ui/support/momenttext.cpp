#include "ui/support/momenttext.h"

#include <QCoreApplication>

namespace rapport {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MomentText)
};

/// The singular has a sentence of its own, so that English needs no translation file to be right.
QString counted(int n, const QString &one, const QString &many)
{
    return n == 1 ? one : many;
}

} // namespace

MomentText::MomentText(const ShopCalendar &calendar, qint64 now, int firstDayOfWeek, const QLocale &locale)
    : m_calendar(calendar), m_locale(locale), m_now(now), m_today(calendar.at(now).day), m_firstDayOfWeek(firstDayOfWeek)
{
}

int MomentText::weekStart(int day) const
{
    const int weekday = ShopCalendar::date(day).dayOfWeek();
    return day - (weekday - m_firstDayOfWeek + 7) % 7;
}

QString MomentText::format(int day, const QString &pattern) const
{
    return m_locale.toString(ShopCalendar::date(day), pattern);
}

QString MomentText::briefDay(int day) const
{
    if (day == m_today)
        return Words::tr("Today");
    if (day == m_today - 1)
        return Words::tr("Yesterday");
    if (day == m_today + 1)
        return Words::tr("Tomorrow");
    const int thisWeek = weekStart(m_today);
    if (day >= thisWeek - 7 && day < thisWeek + 14)
        return format(day, Words::tr("ddd d", "date pattern: Sat 21"));
    if (ShopCalendar::date(day).year() == ShopCalendar::date(m_today).year())
        return format(day, Words::tr("d MMM", "date pattern: 12 Nov"));
    return format(day, Words::tr("d MMM yyyy", "date pattern: 12 Nov 2025"));
}

QString MomentText::brief(const Moment &when) const
{
    if (when.day == m_today && !when.dayOnly)
        return time(when);
    return briefDay(when.day);
}

QString MomentText::time(const Moment &when) const
{
    if (when.dayOnly)
        return {};
    return m_locale.toString(m_calendar.local(when.at).time(), Words::tr("HH:mm", "time pattern"));
}

QString MomentText::dayTitle(int day) const
{
    if (day == m_today)
        return Words::tr("Today");
    if (day == m_today - 1)
        return Words::tr("Yesterday");
    if (day == m_today + 1)
        return Words::tr("Tomorrow");
    if (ShopCalendar::date(day).year() == ShopCalendar::date(m_today).year())
        return format(day, Words::tr("dddd d MMMM", "date pattern: Thursday 12 November"));
    return format(day, Words::tr("dddd d MMMM yyyy", "date pattern: Thursday 12 November 2025"));
}

QString MomentText::dayNote(int day) const
{
    if (qAbs(day - m_today) <= 1)
        return format(day, Words::tr("dddd d MMMM", "date pattern: Thursday 12 November"));
    return distance(day);
}

QString MomentText::absolute(const Moment &when) const
{
    const QString day = format(when.day, Words::tr("dddd d MMMM yyyy", "date pattern: Thursday 12 November 2025"));
    return when.dayOnly ? day : Words::tr("%1, %2", "day, time").arg(day, time(when));
}

QString MomentText::distance(int day) const
{
    const int days = m_today - day;
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("yesterday");
    if (days == -1)
        return Words::tr("tomorrow");
    if (days < 0)
        return Words::tr("in %n days", nullptr, -days);
    if (days < 21)
        return Words::tr("%n days ago", nullptr, days);
    if (days < 70)
        return Words::tr("%n weeks ago", nullptr, days / 7);
    if (days < 730)
        return Words::tr("%n months ago", nullptr, qRound(days / 30.44));
    return Words::tr("%n years ago", nullptr, static_cast<int>(days / 365.25));
}

bool MomentText::isLate(const Moment &when) const
{
    return when.dayOnly ? when.day < m_today : when.at < m_now;
}

QString MomentText::due(const Moment &when) const
{
    const int days = when.day - m_today;
    if (isLate(when)) {
        if (days == 0)
            return Words::tr("late since %1", "a time of today").arg(time(when));
        return counted(-days, Words::tr("1 day late"), Words::tr("%n days late", nullptr, -days));
    }
    if (days == 0 && !when.dayOnly)
        return Words::tr("due in %1", "a span of time").arg(durationText(static_cast<int>((when.at - m_now) / 1000)));
    if (days == 0)
        return Words::tr("due today");
    if (days == 1)
        return Words::tr("due tomorrow");
    return Words::tr("due %1", "a day").arg(briefDay(when.day));
}

QString durationText(int seconds)
{
    if (seconds < 60)
        return Words::tr("%n s", "seconds", seconds);
    const int minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return Words::tr("%n min", "minutes", minutes);
    const int rest = minutes % 60;
    if (rest == 0)
        return Words::tr("%n h", "hours", minutes / 60);
    return Words::tr("%1 h %2 min", "hours, minutes with two digits").arg(minutes / 60).arg(rest, 2, 10, QLatin1Char('0'));
}

QString daysText(int days)
{
    return counted(days, Words::tr("1 day"), Words::tr("%n days", nullptr, days));
}

} // namespace rapport

#pragma once

#include <QString>

namespace rapport {

/// Whether this person's desktop reminds of follow-ups; kept with the window's settings, not in the shop's file.
class ReminderSettings
{
public:
    [[nodiscard]] static bool areOn();
    static void setOn(bool on);
    /// Nothing but the customer's name is shown.
    [[nodiscard]] static bool arePrivate();
    static void setPrivate(bool on);
    /// Whether the follow-ups of this day (Moment::day) for any time of it were told already, of the shop in this file.
    [[nodiscard]] static bool isDayTold(const QString &shop, int day);
    static void setDayTold(const QString &shop, int day);
};

} // namespace rapport

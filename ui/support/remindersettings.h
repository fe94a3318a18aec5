#pragma once

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
};

} // namespace rapport

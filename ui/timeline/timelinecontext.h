#pragma once

#include "models/clock.h"
#include "models/memory/remembered.h"
#include "models/text/shopcalendar.h"
#include "ui/support/entrytext.h"

#include <QStringList>

namespace rapport {

/// What all rows of one timeline share: the shop's clock and names, and what the sentiment engine should know.
struct TimelineContext
{
    ShopCalendar calendar;
    const Clock *clock = nullptr; ///< Outlives the view.
    int firstDayOfWeek = 1;
    ShopNames names;
    QHash<EntryKey, QString> matters; ///< What the case is about, for the entries that belong to one.
    QStringList maskedNames;      ///< The customer's and the staff's: they weigh nothing.
    QString language;             ///< The shop's.
    Remembered memory;            ///< What the shop taught the engine.

    [[nodiscard]] MomentText moments() const { return {calendar, clock->now(), firstDayOfWeek}; }
};

} // namespace rapport

#pragma once

#include "models/worklist/workdays.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace rapport::text {

/// A follow-up that a text asks for.
struct FollowUp
{
    QDate day;
    QString about;         ///< The sentence that says so, in one line, at most 80 characters.
    bool promised = false; ///< We said we would.
    std::optional<QTime> time; ///< Where it stands beside the day: "Friday at 3".
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// Looks for something to be done on a day to come in a note in English or German: "I'll call you Friday", "by the 14th", "in two
/// days", "this afternoon", "Wir melden uns bis Freitag". A bare weekday or today counts only in a sentence that looks ahead
/// ("will", "until", "call back", "bis"), and a promise that was broken is none. With `promised` (the engine found a promise of
/// ours) or `upset` a text without any day asks for the next day of `open`; so does a promise without one. An hour from 1 to 6
/// without "am" is one of the afternoon: that is when shops are open.
[[nodiscard]] std::optional<FollowUp> followUpIn(const QString &text, QDate today, bool promised, bool upset,
                                                 const worklist::WorkDays &open = {});

} // namespace rapport::text

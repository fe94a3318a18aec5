#pragma once

#include "storage/records/timelineentry.h"
#include "ui/support/momenttext.h"

#include <QHash>
#include <QString>

namespace rapport {

/// Names of the shop's own, by id: what a timeline row needs beside its entry.
struct ShopNames
{
    QHash<StaffId, QString> staff;
    QHash<TopicId, QString> topics;
};

/// Whether somebody said something here: then it gets a card, else a bare row.
[[nodiscard]] bool isSaid(const TimelineEntry &entry);

/// Whether the row is a plan that is still open: a task not done.
[[nodiscard]] bool isPlanned(const TimelineEntry &entry);

/// What kind of thing it is: "Call in", "E-mail out", "NPS answer", "Purchase", "Refund", "Planned", "Task".
[[nodiscard]] QString entryTitle(const TimelineEntry &entry);

/// Name of a kind id alone, for filters and summaries: "Call", "E-mail", "NPS answer", "Purchase".
[[nodiscard]] QString kindText(const QString &kind);
/// How something came: "by phone", "by e-mail"; what is no channel as it was written.
[[nodiscard]] QString channelText(const QString &kind);

/// Icon name of a kind id (and direction, for calls).
[[nodiscard]] QString kindIcon(const QString &kind, Direction direction = Direction::None);

/// The facts after the title: who, how long, topic, source, "detractor", joined by middle dots. Plain text.
[[nodiscard]] QString entryFacts(const TimelineEntry &entry, const ShopNames &names);

/// "6 of 10" in two parts: the value is set stronger. Empty for what has no value.
[[nodiscard]] QString entryValue(const TimelineEntry &entry);

/// The one line of a bare row: what was bought, what is to be done, the answer's wording.
[[nodiscard]] QString entryLine(const TimelineEntry &entry);

/// What stands at the right of a bare row: amount, "done 11:05", "due in 3 h 40 min".
[[nodiscard]] QString entryOutcome(const TimelineEntry &entry, const MomentText &moments, const ShopCalendar &calendar);

/// All of a row in a sentence for screen readers: when, what, who, mood, text.
[[nodiscard]] QString entrySpoken(const TimelineEntry &entry, const ShopNames &names, const MomentText &moments, const ShopCalendar &calendar);

/// The effective mood in [-1, 1]; empty: no mood.
[[nodiscard]] std::optional<double> moodScore(const Mood &mood);

} // namespace rapport

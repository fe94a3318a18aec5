#pragma once

#include "storage/records/interaction.h"

#include <QString>

#include <optional>

namespace rapport {

/// Which table a timeline row comes from. The numbers order rows of the same instant and id: never renumber.
enum class EntryTable { Interaction = 0, Feedback = 1, Purchase = 2, Task = 3 };

/// A row's identity on any timeline.
struct EntryKey
{
    EntryTable table = EntryTable::Interaction;
    qint64 id = 0;
    friend auto operator<=>(const EntryKey &, const EntryKey &) = default;
    friend size_t qHash(const EntryKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.table), key.id);
    }
};

/// Where a page ends; the next page starts after it (newest first: at DESC, id DESC, table DESC; in this
/// order each table's own index delivers its rows sorted).
struct TimelineCursor
{
    qint64 at = 0;
    EntryKey key;
    friend bool operator==(const TimelineCursor &, const TimelineCursor &) = default;
};

/// One row of a timeline: what every kind has in common, and the few columns a card shows.
struct TimelineEntry
{
    EntryKey key;
    CustomerId customer;
    Moment when;
    QString kind;                ///< Interaction or feedback kind id, "purchase" or "task".
    Direction direction = Direction::None;
    QString title;               ///< Review title, purchase title, task text.
    QString body;                ///< What was said; empty for purchases and tasks.
    StaffId staff;
    TopicId topic;
    std::optional<int> duration; ///< Seconds.
    Mood mood;
    int value = 0;               ///< Survey value or rating.
    int scale = 0;
    QString source;              ///< Review platform, answer channel.
    qint64 amountMinor = 0;
    QString currency;
    qint64 doneAt = 0;           ///< Task done or feedback answered, UTC epoch ms; 0: not.
    bool promised = false;
    bool pinned = false;
    bool edited = false;
    int version = 1;

    [[nodiscard]] TimelineCursor cursor() const { return {when.at, key}; }
    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

} // namespace rapport

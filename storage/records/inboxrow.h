#pragma once

#include "storage/records/feedback.h"

#include <QMetaType>
#include <QStringList>

#include <compare>
#include <optional>

namespace rapport {

/// Which answers the inbox shows.
enum class InboxState {
    Open,     ///< What waits for an answer, longest first; then what was handed on and answered but not told back.
    Answered, ///< By the shop, newest first.
    HandedOn, ///< To a department, newest first.
    ToldBack, ///< Newest first.
    All,      ///< Newest first.
};

/// Parts of the list of open answers; every other list is one part.
enum class InboxPart { Waiting = 0, Untold = 1, Rest = 2 };

/// A row's place: by part, then `at` and `id` (ascending where it waits, else descending).
struct InboxPlace
{
    InboxPart part = InboxPart::Rest;
    qint64 at = 0; ///< UTC epoch ms.
    qint64 id = 0;

    [[nodiscard]] bool isBefore(const InboxPlace &other) const
    {
        if (part != other.part)
            return part < other.part;
        return part == InboxPart::Waiting ? std::pair(at, id) < std::pair(other.at, other.id) : std::pair(at, id) > std::pair(other.at, other.id);
    }
    friend bool operator==(const InboxPlace &, const InboxPlace &) = default;
};

/// What to show. Empty members mean: all.
struct InboxFilter
{
    InboxState state = InboxState::Open;
    QStringList kinds;          ///< Feedback kind ids.
    QString department;
    std::optional<int> fromDay; ///< Moment::day of the answer, inclusive.
    std::optional<int> toDay;
    QString text;               ///< Words: each is in what was said, or all are found in the customer's record.
    QStringList nameWords;      ///< The same as they stand in search keys; Inbox fills them in.
    friend bool operator==(const InboxFilter &, const InboxFilter &) = default;
};

/// What is kept beside an answer about looking after it.
struct FeedbackCare
{
    qint64 handedAt = 0;  ///< When it was handed to its department, UTC epoch ms; 0: to none.
    int handedDay = 0;    ///< The same as Moment::day.
    QString handedNote;   ///< What the department is asked to look at.
    InteractionId answer; ///< What the shop wrote back; not set: nothing.
    QString saidWho;      ///< What somebody at the counter typed about themselves, as typed.
    friend bool operator==(const FeedbackCare &, const FeedbackCare &) = default;
};

/// One answer of the inbox with the names a row shows.
struct InboxRow
{
    Feedback feedback; ///< Its customer is not set where it was given at the counter without a name.
    FeedbackCare care;
    InboxPart part = InboxPart::Rest;
    QString name;  ///< The customer's; empty: nobody's.
    QString topic; ///< Empty: none.

    [[nodiscard]] InboxPlace place() const { return {part, feedback.when.at, feedback.id.value()}; }
    friend bool operator==(const InboxRow &, const InboxRow &) = default;
};

/// How many answers wait.
struct InboxCount
{
    qint64 waiting = 0;
    qint64 oldestAt = 0; ///< When the one that waits longest came; 0: none waits.
    int oldestDay = 0;   ///< The same as Moment::day.
    friend bool operator==(const InboxCount &, const InboxCount &) = default;
};

/// What became of the answers handed to a department on the days asked for.
struct DepartmentFigures
{
    QString department;
    int handed = 0;
    int answered = 0;
    int toldBack = 0;
    friend bool operator==(const DepartmentFigures &, const DepartmentFigures &) = default;
};

/// The ids of Feedback::department, in the order in which they are shown.
[[nodiscard]] inline QStringList departmentIds()
{
    return {QStringLiteral("product"), QStringLiteral("marketing"), QStringLiteral("operations"), QStringLiteral("service")};
}

/// Waits for an answer: not answered, and there are words or a poor value (NPS up to 6, others up to the middle of their scale).
[[nodiscard]] inline bool waits(const Feedback &row)
{
    return row.answeredAt == 0 && (!row.comment.isEmpty() || !row.title.isEmpty() || row.value * 10 <= row.scale * 6);
}

} // namespace rapport

Q_DECLARE_METATYPE(rapport::InboxRow)

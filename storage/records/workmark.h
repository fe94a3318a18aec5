#pragma once

#include "storage/records/ids.h"

#include <QString>

namespace rapport {

/// What a line of the day's list is about where it is no follow-up: how it is stored, and what a person's "done" holds for.
enum class WorkReason { Conversation, Answer, Rhythm, Birthday, Anniversary };

/// What a person did with such a line.
enum class WorkState { Done, Snoozed };

/// A line that was seen to or put off. The newest of a customer and reason counts.
struct WorkMark
{
    CustomerId customer;
    WorkReason reason = WorkReason::Conversation;
    WorkState state = WorkState::Done;
    qint64 throughAt = 0; ///< UTC epoch ms: holds for what was written down up to then.
    qint64 untilAt = 0;   ///< UTC epoch ms: holds until then; 0: for good.
    StaffId staff;        ///< Who did it; not set: nobody said.
    qint64 createdAt = 0;
    friend bool operator==(const WorkMark &, const WorkMark &) = default;
};

} // namespace rapport

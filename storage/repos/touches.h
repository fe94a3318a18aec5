#pragma once

#include "storage/records/timelineentry.h"
#include "storage/repos/entryfilter.h"
#include "storage/session.h"

#include <functional>
#include <optional>

namespace rapport::repos {

/// Something that happened between the shop and a customer. Notes and follow-ups are nothing a customer notices.
struct Touch
{
    EntryKey key;
    CustomerId customer;
    qint64 at = 0;                                ///< UTC epoch ms.
    int month = 0;                                ///< Moment::month.
    InteractionKind kind = InteractionKind::Call; ///< Of a conversation.
    Direction direction = Direction::None;        ///< Of a conversation.
    std::optional<int> mood;                      ///< Of what the customer said: the effective score, thousandths.
    quint32 signalBits = 0;                       ///< Over sentiment::Signal.
    bool review = false;                          ///< Of an answer: a public review, not a survey.
    bool refund = false;                          ///< Of a purchase: money given back.
    bool matches = false; ///< Has the channel, staff and topic of the filter; purchases only match a filter without them.
};

/// Every touch up to `until` (UTC epoch ms) of the customers bearing the filter's tags, in no order: three passes, one a table. Whatever else
/// the filter asks for is told by Touch::matches, because what came before and after counts as well. Throws Failure.
void forEachTouch(Session &session, const EntryFilter &filter, qint64 until, const std::function<void(const Touch &)> &visit);

} // namespace rapport::repos

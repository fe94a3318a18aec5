#pragma once

#include "storage/records/interaction.h"
#include "storage/repos/entryfilter.h"
#include "storage/session.h"

#include <functional>
#include <optional>

namespace rapport::repos {

/// What the figures about service need of one conversation. Notes are none.
struct ConversationFacts
{
    qint64 id = 0;
    qint64 at = 0; ///< UTC epoch ms.
    CustomerId customer;
    int month = 0;               ///< Moment::month.
    InteractionKind kind = InteractionKind::Call;
    bool inbound = false;
    StaffId staff;
    TopicId topic;
    std::optional<int> duration; ///< Seconds.
    std::optional<int> wait;     ///< Seconds.
    bool byBot = false;
    std::optional<int> opening;  ///< Thousandths.
    std::optional<int> closing;
    std::optional<int> mood;     ///< The effective score, thousandths.
    quint32 signalBits = 0;      ///< Over sentiment::Signal.
};

/// Every conversation of the months, in no order, in one pass over the table: about a second for two million. Throws Failure.
void forEachConversation(Session &session, const EntryFilter &filter, int fromMonth, int toMonth, const std::function<void(const ConversationFacts &)> &visit);

/// A follow-up that was promised to a customer.
struct Promise
{
    int dueDay = 0;    ///< Moment::day.
    qint64 doneAt = 0; ///< UTC epoch ms; 0: open.
    qint64 id = 0;     ///< Of the task.
    StaffId staff;     ///< Whose it is; not set: everybody's.
};
/// Promises due in [fromDay, toDay]; a filter by channel or topic finds none.
void forEachPromise(Session &session, const EntryFilter &filter, int fromDay, int toDay, const std::function<void(const Promise &)> &visit);

/// Answers 4 and 5 on 1 to 5 among those about one member of staff.
struct StaffAnswers
{
    StaffId staff;
    qint64 n = 0;
    qint64 satisfied = 0;
};
/// The members of staff with such an answer in the months, by id.
[[nodiscard]] QVector<StaffAnswers> satisfactionByStaff(Session &session, const EntryFilter &filter, int fromMonth, int toMonth);

/// A day on which a customer spoke for the shop: somebody he referred bought for the first time, or a public review of 4 of 5 or more.
struct Recommendation
{
    CustomerId customer;
    int month = 0;
};
[[nodiscard]] QVector<Recommendation> recommendations(Session &session, const CustomerSet &whose, int fromMonth, int toMonth);

} // namespace rapport::repos

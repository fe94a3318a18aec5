#pragma once

#include "models/exchange/transcriptspeakers.h"
#include "models/text/shopcalendar.h"

namespace rapport::exchange {

/// One conversation of a chat: turns without a long silence between them.
struct ChatConversation
{
    Moment when; ///< Of its first turn; of a chat without times only the day.
    QVector<ChatTurn> turns;
    friend bool operator==(const ChatConversation &, const ChatConversation &) = default;
};

/// A silence of so long begins another conversation: a shop that answers the next morning still belongs to the question.
inline constexpr qint64 chatSilenceMs = 12 * 3600 * 1000;
/// A conversation of more turns goes on in another one.
inline constexpr qsizetype mostTurns = 2000;

/// The chat as conversations, oldest first. `day`: when a chat without dates took place; past midnight it goes on the next day.
[[nodiscard]] QVector<ChatConversation> chatConversations(const ChatText &chat, const QVector<ChatSpeaker> &speakers, QDate day,
                                                          const ShopCalendar &calendar);

/// The conversation as text for reading: "14:05 Anna: …", a line for each turn, with its day where that changes.
[[nodiscard]] QString chatBody(const ChatConversation &conversation, const ShopCalendar &calendar);

} // namespace rapport::exchange

#pragma once

#include "storage/records/transcript.h"
#include "storage/repos/entryfilter.h"
#include "storage/session.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace rapport::repos {

// Chats kept turn by turn, beside their interaction. All throw Failure.

/// Stores a transcript with its turns; what the interaction had before is replaced.
void put(Session &session, const Transcript &transcript, const QVector<ChatTurn> &turns);
/// What the customer said of a kept chat; empty for every other interaction: there the whole body is read.
[[nodiscard]] std::optional<QString> saidInChat(Session &session, InteractionId interaction);
[[nodiscard]] std::optional<Transcript> transcript(Session &session, InteractionId interaction);
/// In the order of the chat, at most `limit`.
[[nodiscard]] QVector<ChatTurn> chatTurns(Session &session, InteractionId interaction, int limit = 1'000'000);

/// Which of these turns the customer's conversations hold already: the interaction by key.
[[nodiscard]] QHash<qint64, InteractionId> knownTurns(Session &session, CustomerId customer, const QVector<ChatTurn> &turns);

/// Chats, by Moment::month, that a person nobody on the staff list is named as took over from a bot.
[[nodiscard]] QHash<int, qint64> unnamedHandOvers(Session &session, const EntryFilter &filter, int fromMonth, int toMonth);

/// Stores new moods before and after the hand-over.
void setHandOverMoods(Session &session, InteractionId interaction, std::optional<int> before, std::optional<int> after);

} // namespace rapport::repos

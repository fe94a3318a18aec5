#pragma once

#include "models/exchange/transcriptsplit.h"
#include "storage/records/customerrow.h"
#include "storage/result.h"

#include <QFuture>

namespace rapport {

class Workspace;

/// A chat that is to be kept, as a person sees it before.
struct ChatDraft
{
    CustomerId customer;          ///< Not set: a new one is made of `newName` and `newPhone`.
    QString newName;
    QString newPhone;
    exchange::ChatText chat;
    QVector<exchange::ChatSpeaker> speakers;
    QDate day;                    ///< When a chat without dates took place.
    StaffId writer;               ///< Who works here now.
};

/// What keeping a chat does, or has done.
struct ChatOutcome
{
    CustomerId customer;          ///< Not set before a new customer is made.
    QString name;                 ///< The customer's.
    int conversations = 0;        ///< New ones.
    int continued = 0;            ///< Conversations that get further turns.
    int newTurns = 0;
    int knownTurns = 0;           ///< Already kept for this customer.
    int handedOver = 0;           ///< Conversations, of the new and continued, in which a person took over from a bot.
    std::optional<int> opening;   ///< Thousandths: mood of the first and the last thing the customer said in them.
    std::optional<int> closing;
    InteractionId newest;         ///< The last conversation written; not set before.
};

/// Chats from other programs, read turn by turn and kept as conversations: one for each stretch without a long silence, with the mood
/// of what the customer said. The same chat again adds only what is new.
class Transcripts
{
public:
    explicit Transcripts(Workspace &workspace) : m_workspace(workspace) {}

    /// Reads a chat (pure, in the background) with what the shop knows of dates.
    [[nodiscard]] QFuture<exchange::ChatText> read(const QString &text, std::optional<exchange::DayOrder> order) const;
    /// Customers who may be meant: by a number among the speakers' names, then by a name. At most `limit`.
    [[nodiscard]] QFuture<Result<QVector<CustomerRow>>> whoIsMeant(const QStringList &names, int limit = 6);
    /// What keep() would do. Invalid where there is nothing to keep or nobody to keep it for.
    [[nodiscard]] QFuture<Result<ChatOutcome>> preview(const ChatDraft &draft);
    /// Keeps the chat, in one step that can be taken back. Nothing is written where every turn is known.
    [[nodiscard]] QFuture<Result<ChatOutcome>> keep(const ChatDraft &draft);
    /// The turns of a kept chat, at most `limit`; none for any other entry.
    [[nodiscard]] QFuture<Result<QVector<ChatTurn>>> turns(InteractionId interaction, int limit);

private:
    Workspace &m_workspace;
};

} // namespace rapport

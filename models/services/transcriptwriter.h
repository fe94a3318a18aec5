#pragma once

#include "models/sentiment/engine.h"
#include "models/services/transcripts.h"
#include "storage/transaction.h"

namespace rapport {

/// A draft with what a closure needs beside it.
struct ChatWriting
{
    ChatDraft draft;
    QVector<exchange::ChatConversation> conversations;
    ShopCalendar calendar;
    qint64 now = 0;   ///< UTC epoch ms.
    QString language; ///< The shop's.
};

/// What writeChat() would do. A customer that is still to be made knows no turns. NotFound where the customer is gone.
[[nodiscard]] Result<ChatOutcome> outcomeOf(Session &session, const ChatWriting &writing);

/// Writes what is new of the chat: conversations, their turns, moods, totals. Throws Failure.
[[nodiscard]] Result<ChatOutcome> writeChat(Transaction &transaction, const ChatWriting &writing);

/// The moods before and after a hand-over, read anew from the turns; for a transcript whose reading changed.
void readHandOverAnew(Session &session, InteractionId interaction, const sentiment::Context &context);

} // namespace rapport

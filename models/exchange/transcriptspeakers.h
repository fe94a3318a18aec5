#pragma once

#include "models/exchange/transcriptreader.h"
#include "storage/records/shop.h"
#include "storage/records/transcript.h"

namespace rapport::exchange {

/// Somebody who speaks in a chat.
struct ChatSpeaker
{
    QString name;
    ChatRole role = ChatRole::Customer;
    StaffId staff; ///< Who of the shop it is; not set: nobody known.
    int messages = 0;
    friend bool operator==(const ChatSpeaker &, const ChatSpeaker &) = default;
};

/// Whom the shop knows.
struct ChatAcquaintance
{
    QVector<Staff> staff;
    QString shop;          ///< Its name.
    QStringList customers; ///< Names of customers who may be meant.
};

/// Everybody who speaks in a chat, in the order they begin, and who they seem to be: known by name (staff, the shop, customers), by
/// a word ("Bot", "Support", "You", "Visitor"), by a phone number in place of a name, else by how they talk; who begins is the
/// customer where nothing else tells. A guess: a person can say otherwise.
[[nodiscard]] QVector<ChatSpeaker> chatSpeakers(const ChatText &chat, const ChatAcquaintance &known);

/// Whether a speaker's name is that of somebody else than `known`: it shares no word with it, and is no word for any customer ("Visitor").
[[nodiscard]] bool isAnotherName(const QString &said, const QString &known);

/// The phone number a name is ("+49 176 1234567"); empty where it is none.
[[nodiscard]] QString numberInName(const QString &name);

} // namespace rapport::exchange

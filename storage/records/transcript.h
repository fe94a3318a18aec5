#pragma once

#include "storage/records/ids.h"

#include <QString>
#include <QVector>

#include <optional>

namespace rapport {

/// Who speaks in a chat. Program: lines of the chat program itself ("Anna joined").
enum class ChatRole { Customer, Staff, Bot, Program };

/// One message of a chat.
struct ChatTurn
{
    qint64 at = 0; ///< UTC epoch ms.
    ChatRole role = ChatRole::Customer;
    QString name; ///< As it stands in the chat; empty for lines of the program.
    QString body;
    bool spoken = true;    ///< False: a placeholder for a picture or a deleted message.
    qint64 contentKey = 0; ///< The same message of the same chat has the same key.
    friend bool operator==(const ChatTurn &, const ChatTurn &) = default;
};

/// A chat kept as one conversation; its turns are read apart.
struct Transcript
{
    InteractionId interaction;
    bool whatsapp = false;
    QString said;                  ///< What the customer said: all that is read for the mood.
    bool handedOver = false;       ///< A person went on where a program had answered.
    std::optional<int> moodBefore; ///< Thousandths, of what the customer said until then ...
    std::optional<int> moodAfter;  ///< ... and from then on.
    friend bool operator==(const Transcript &, const Transcript &) = default;
};

/// "customer", "staff", "bot", "program", as stored.
[[nodiscard]] QString chatRoleId(ChatRole role);
/// Program for anything else.
[[nodiscard]] ChatRole chatRole(const QString &id);

/// Index of the first turn of a person after a program's; -1: nobody took over.
[[nodiscard]] qsizetype handOverTurn(const QVector<ChatTurn> &turns);
/// What the customer said in [from, end), turns joined by line ends.
[[nodiscard]] QString saidByCustomer(const QVector<ChatTurn> &turns, qsizetype from = 0, qsizetype end = -1);

} // namespace rapport

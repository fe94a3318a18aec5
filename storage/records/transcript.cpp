#include "storage/records/transcript.h"

#include <QStringList>

#include <array>

namespace rapport {

namespace {
constexpr std::array roleIds{"customer", "staff", "bot", "program"};
}

QString chatRoleId(ChatRole role)
{
    return QString::fromLatin1(roleIds.at(static_cast<std::size_t>(role)));
}

ChatRole chatRole(const QString &id)
{
    for (std::size_t i = 0; i < roleIds.size(); ++i) {
        if (id == QLatin1String(roleIds.at(i)))
            return static_cast<ChatRole>(i);
    }
    return ChatRole::Program;
}

qsizetype handOverTurn(const QVector<ChatTurn> &turns)
{
    bool bot = false;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        bot = bot || turns.at(i).role == ChatRole::Bot;
        if (bot && turns.at(i).role == ChatRole::Staff)
            return i;
    }
    return -1;
}

QString saidByCustomer(const QVector<ChatTurn> &turns, qsizetype from, qsizetype end)
{
    QStringList said;
    for (qsizetype i = from; i < (end < 0 ? turns.size() : end); ++i) {
        if (turns.at(i).role == ChatRole::Customer && turns.at(i).spoken)
            said << turns.at(i).body;
    }
    return said.join(u'\n');
}

} // namespace rapport

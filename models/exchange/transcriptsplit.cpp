#include "models/exchange/transcriptsplit.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Gives every message the key it is known by when the same chat comes again. A chat without days is told from others by how it
/// begins, or every "14:05 Anna: yes" would be the same.
class Keys
{
public:
    explicit Keys(const ChatText &chat)
    {
        if (!chat.hasDates() && !chat.messages.isEmpty())
            m_seed = chat.messages.first().name + u'\n' + chat.messages.first().text;
    }

    qint64 next(const ChatMessage &message)
    {
        const QString when = (message.date ? message.date->toString(Qt::ISODate) : m_seed) + u'\t'
                             + (message.time ? message.time->toString(u"HH:mm:ss"_s) : QString());
        const QString said = when + u'\t' + message.name + u'\t' + message.text;
        // Somebody who says "ok" twice within a minute said it twice.
        const int again = m_times[said]++;
        const QByteArray all = said.toUtf8() + '\t' + QByteArray::number(again);
        const QByteArray hash = QCryptographicHash::hash(all, QCryptographicHash::Sha1);
        qint64 key = 0;
        for (int i = 0; i < 8; ++i)
            key = static_cast<qint64>((static_cast<quint64>(key) << 8) | static_cast<quint8>(hash.at(i)));
        return key;
    }

private:
    QString m_seed;
    QHash<QString, int> m_times;
};

/// The instant of each message, never before the one above it.
class Instants
{
public:
    Instants(QDate day, const ShopCalendar &calendar) : m_day(day), m_calendar(calendar) {}

    qint64 next(const ChatMessage &message)
    {
        if (message.date) {
            m_day = *message.date;
        } else if (message.time && m_last && *message.time < *m_last) {
            // A chat without days that goes on after midnight; a minute back is only a clock.
            constexpr int clocksDiffer = 300;
            if (message.time->secsTo(*m_last) > clocksDiffer)
                m_day = m_day.addDays(1);
        }
        if (message.time)
            m_last = message.time;
        const qint64 at = QDateTime(m_day, message.time.value_or(QTime(0, 0)), m_calendar.zone()).toMSecsSinceEpoch();
        m_at = std::max(m_at, at);
        return m_at;
    }

private:
    QDate m_day;
    const ShopCalendar &m_calendar;
    std::optional<QTime> m_last;
    qint64 m_at = std::numeric_limits<qint64>::min();
};

} // namespace

QVector<ChatConversation> chatConversations(const ChatText &chat, const QVector<ChatSpeaker> &speakers, QDate day,
                                            const ShopCalendar &calendar)
{
    QHash<QString, ChatRole> roles;
    for (const ChatSpeaker &speaker : speakers)
        roles.insert(speaker.name, speaker.role);
    QVector<ChatConversation> conversations;
    Keys keys(chat);
    Instants instants(day, calendar);
    for (const ChatMessage &message : chat.messages) {
        const bool program = message.kind == ChatMessage::Kind::Program;
        ChatTurn turn;
        turn.at = instants.next(message);
        turn.role = program ? ChatRole::Program : roles.value(message.name, ChatRole::Customer);
        turn.name = message.name;
        turn.body = message.text;
        turn.spoken = message.kind == ChatMessage::Kind::Said && !message.text.trimmed().isEmpty();
        turn.contentKey = keys.next(message);
        const bool goesOn = !conversations.isEmpty() && turn.at - conversations.last().turns.last().at <= chatSilenceMs
                            && conversations.last().turns.size() < mostTurns;
        if (!goesOn) {
            conversations.append(ChatConversation{});
            conversations.last().when = message.time ? calendar.at(turn.at) : calendar.on(calendar.local(turn.at).date());
        }
        conversations.last().turns.append(turn);
    }
    // Lines of the program alone are no conversation.
    conversations.removeIf([](const ChatConversation &one) {
        return std::all_of(one.turns.cbegin(), one.turns.cend(), [](const ChatTurn &turn) { return turn.role == ChatRole::Program; });
    });
    return conversations;
}

QString chatBody(const ChatConversation &conversation, const ShopCalendar &calendar)
{
    QString body;
    QDate day = ShopCalendar::date(conversation.when.day);
    for (const ChatTurn &turn : conversation.turns) {
        const QDateTime local = calendar.local(turn.at);
        if (!body.isEmpty())
            body += u'\n';
        if (local.date() != day)
            body += local.date().toString(Qt::ISODate) + u' ';
        day = local.date();
        if (!conversation.when.dayOnly)
            body += local.time().toString(u"HH:mm "_s);
        body += turn.name.isEmpty() ? turn.body : QString(turn.name + u": "_s + turn.body);
    }
    return body;
}

} // namespace rapport::exchange

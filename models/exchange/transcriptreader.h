#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <QVector>

#include <optional>

namespace rapport::exchange {

/// One message as it stands in a chat's text.
struct ChatMessage
{
    enum class Kind {
        Said,
        Placeholder, ///< Stands for a picture or a deleted message: nobody's words.
        Program,     ///< A line of the chat program itself; has no name.
    };

    std::optional<QDate> date; ///< Not set: the text says no days.
    std::optional<QTime> time; ///< Not set: the text says no times either.
    QString name;
    QString text; ///< May have several lines.
    Kind kind = Kind::Said;
    int line = 0; ///< Where it begins, counted from 1.
};

/// Which of two numbers of a date is the day, where the year stands last.
enum class DayOrder { DayFirst, MonthFirst };

/// A chat read from text.
struct ChatText
{
    enum class Problem {
        None,
        Empty,
        NoChat,   ///< There is text, but nothing in it looks like "time name: text".
        TooLarge, ///< More than `longestChat` characters or `mostMessages` messages.
    };

    QVector<ChatMessage> messages; ///< In the order of the text.
    Problem problem = Problem::Empty;
    bool whatsapp = false; ///< An export of WhatsApp, by its form.
    DayOrder order = DayOrder::DayFirst;
    bool orderIsOpen = false; ///< Both orders make sense: a person has to say which.
    int linesBefore = 0;      ///< Lines before the first message, passed over.

    [[nodiscard]] bool hasDates() const { return !messages.isEmpty() && messages.first().date.has_value(); }
    [[nodiscard]] bool hasTimes() const { return !messages.isEmpty() && messages.first().time.has_value(); }
};

inline constexpr qsizetype longestChat = 20'000'000;
inline constexpr qsizetype mostMessages = 200'000;

/// What helps reading.
struct ChatReading
{
    std::optional<DayOrder> order; ///< A person's word; not set: found out.
    QString country;               ///< ISO 3166-1 alpha-2, decides what nothing else does.
    QDate today;                   ///< Chats lie in the past.
};

/// Reads WhatsApp's exports (Android's "12/03/2024, 14:05 - Anna: …" and iOS's "[12.03.24, 14:05:11] Anna: …" as they are written
/// in many countries: 12-hour clocks, narrow blanks, direction marks, messages of several lines, "<Media omitted>") and what
/// other programs and people write: "2024-03-12 14:05 Anna: …", "14:05 Anna: …", "Anna (14:05): …", "Anna: …". Linear in the
/// length of the text, whatever it holds. Pure.
[[nodiscard]] ChatText readChat(const QString &text, const ChatReading &how);

} // namespace rapport::exchange

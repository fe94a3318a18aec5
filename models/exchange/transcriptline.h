#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace rapport::exchange {

/// How the messages of a chat begin.
enum class ChatForm {
    Bracketed, ///< [12.03.24, 14:05:11] Anna: text
    Dashed,    ///< 12/03/2024, 14:05 - Anna: text
    Dated,     ///< 2024-03-12 14:05 Anna: text
    Behind,    ///< Anna (14:05): text
    Timed,     ///< 14:05 Anna: text
    Named,     ///< Anna: text
};
inline constexpr int chatForms = 6;

/// A date as its three numbers stand there.
struct ChatDate
{
    int first = 0;
    int second = 0;
    int third = 0;
    bool yearFirst = false;
    bool dots = false;      ///< Parted by dots: the day stands first then.
    bool monthWord = false; ///< `second` was a word.
};

/// A line that begins a message.
struct ChatLine
{
    std::optional<ChatDate> date;
    std::optional<QTime> time;
    QString name;        ///< Empty: a line of the program.
    QString text;        ///< The rest of the line.
    bool marked = false; ///< The text begins with a mark by which iOS tells its own words from a person's.
};

/// The line as a message of this form; empty where it is none (the message before goes on).
[[nodiscard]] std::optional<ChatLine> chatLine(const QString &line, ChatForm form);

} // namespace rapport::exchange

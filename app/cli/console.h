#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace rapport::cli {

/// Standard output and standard error of one run. Output is buffered and written at the end or when it is full;
/// messages go to standard error at once.
class Console
{
public:
    Console();
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// One line of output.
    void print(const QString &line);
    /// One JSON document on a line of its own.
    void print(const QJsonObject &object);
    /// Bytes of output as they are.
    void write(QByteArrayView bytes);
    void flush();
    /// Whether output was lost on its way: a full disk, a closed pipe. Meaningful after flush().
    [[nodiscard]] bool hasLost() const { return m_lost; }

    /// One line to standard error.
    void say(const QString &line);

    /// Whether a person watches standard error: only then a progress bar is drawn.
    [[nodiscard]] bool watched() const { return m_watched; }

private:
    QByteArray m_buffer;
    bool m_watched;
    bool m_lost = false;
};

/// Customers' text for a terminal: one line, without control characters, so that it can't move the cursor or
/// change colours.
[[nodiscard]] QString plain(const QString &text);

/// `text` in exactly `width` columns, cut with an ellipsis or padded.
[[nodiscard]] QString fitted(const QString &text, qsizetype width);

} // namespace rapport::cli

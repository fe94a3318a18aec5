#include "app/cli/console.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace rapport::cli {

namespace {
constexpr qsizetype bufferBytes = 64 * 1024;
} // namespace

Console::Console() : m_watched(isatty(STDERR_FILENO) == 1)
{
    m_buffer.reserve(bufferBytes);
}

Console::~Console()
{
    flush();
}

void Console::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_buffer.size() >= bufferBytes)
        flush();
}

void Console::print(const QString &line)
{
    write(line.toUtf8());
    write("\n");
}

void Console::print(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    write("\n");
}

void Console::flush()
{
    const auto size = static_cast<size_t>(m_buffer.size());
    const bool written = std::fwrite(m_buffer.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    m_lost = m_lost || !written;
    m_buffer.resize(0);
}

void Console::say(const QString &line)
{
    flush();
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

QString plain(const QString &text)
{
    QString line = text;
    for (QChar &character : line) {
        const bool direction = character.category() == QChar::Other_Format && character.unicode() != 0x200D;
        if (character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph || direction)
            character = u' ';
    }
    return line;
}

QString fitted(const QString &text, qsizetype width)
{
    const QString line = plain(text);
    return line.size() <= width ? line.leftJustified(width) : QString(line.left(width - 1) + QChar(0x2026));
}

} // namespace rapport::cli

#include "app/gui/request.h"

#include "models/text/spelling.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 40;
constexpr qsizetype longestWritten = 200; ///< With a label and marks around it.
constexpr qsizetype longestPath = 4096;

/// What the search field takes for a number, of two digits at least; empty: none.
QString numberIn(const QString &text)
{
    const QString number = text.size() <= longestWritten ? text::phoneNumberIn(text) : QString();
    const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 2 && number.size() <= longestNumber ? number : QString();
}

/// A file, there or not; never something that would be waited for, like a pipe.
bool isPath(const QString &text)
{
    const QFileInfo file(text);
    return text.size() <= longestPath && file.isAbsolute() && (file.isFile() || !file.exists())
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

std::optional<Request> requestOf(const QString &argument)
{
    if (argument.isEmpty())
        return Request{};
    if (!argument.startsWith("tel:"_L1, Qt::CaseInsensitive))
        return Request{Request::Kind::Open, QFileInfo(argument).absoluteFilePath()};
    // RFC 3966: parameters follow a semicolon ("tel:+49-451-5550142;ext=3"); some programs write tel://.
    QString number = QUrl::fromPercentEncoding(argument.sliced(4).toUtf8()).section(u';', 0, 0);
    while (number.startsWith(u'/'))
        number.remove(0, 1);
    number = numberIn(number);
    if (number.isEmpty())
        return std::nullopt;
    return Request{Request::Kind::Call, number};
}

QByteArray toLine(const Request &request)
{
    switch (request.kind) {
    case Request::Kind::Raise: break;
    case Request::Kind::Open: return "open " + request.text.toUtf8() + '\n';
    case Request::Kind::Call: return "call " + request.text.toUtf8() + '\n';
    }
    return QByteArrayLiteral("raise\n");
}

std::optional<Request> fromLine(const QByteArray &line)
{
    if (line == "raise\n")
        return Request{};
    if (!line.endsWith('\n'))
        return std::nullopt;
    const QString text = QString::fromUtf8(line.chopped(1));
    const QString rest = text.section(u' ', 1);
    if (text.startsWith("open "_L1) && isPath(rest))
        return Request{Request::Kind::Open, rest};
    if (const QString number = numberIn(rest); text.startsWith("call "_L1) && !number.isEmpty())
        return Request{Request::Kind::Call, number};
    return std::nullopt;
}

} // namespace rapport

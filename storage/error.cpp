#include "storage/error.h"

#include <array>

namespace rapport {

QString describe(const Error &error)
{
    static constexpr std::array names{"invalid", "not found", "conflict", "constraint", "busy", "unavailable",
                                      "too new", "corrupt", "closed", "cancelled", "internal"};
    QString text = QString::fromLatin1(names.at(static_cast<std::size_t>(error.kind)));
    if (!error.reason.isEmpty())
        text += QStringLiteral(" (") + error.reason + u')';
    if (!error.subject.isEmpty())
        text += u' ' + error.subject;
    if (!error.detail.isEmpty())
        text += QStringLiteral(": ") + error.detail;
    return text;
}

} // namespace rapport

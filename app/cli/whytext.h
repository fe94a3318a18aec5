#pragma once

#include <QString>

namespace rapport::cli {

/// The reason why a figure is withheld, in words.
[[nodiscard]] inline QString whyText(const QString &why)
{
    if (why == u"none")
        return QStringLiteral("no answers");
    if (why == u"fewer-than-10")
        return QStringLiteral("fewer than 10 answers");
    if (why == u"not-yet")
        return QStringLiteral("not over yet");
    if (why == u"not-for-this-filter")
        return QStringLiteral("can't be told by channel, staff or topic");
    return QString(why).replace(u'-', u' ');
}

} // namespace rapport::cli

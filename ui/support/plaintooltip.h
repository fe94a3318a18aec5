#pragma once

#include <QString>
#include <QStringList>

namespace rapport {

/// Lines of customers' text for a tooltip: never taken for markup, and wrapped where they are long. Qt guesses tooltips
/// to be rich text; so they are, with everything in them escaped.
[[nodiscard]] inline QString plainToolTip(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            escaped << line.toHtmlEscaped();
    }
    return escaped.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(escaped.join(QStringLiteral("<br>")));
}

} // namespace rapport

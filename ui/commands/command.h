#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace rapport {

/// One thing the program can do, as people meet it everywhere: menus, the search field (Ctrl+K), the cheat sheet.
struct Command
{
    QString id;                ///< "entry.new": never shown, never translated.
    QString group;             ///< Heading in the cheat sheet, translated.
    QString text;              ///< "New entry", translated, with & for menus.
    QString help;              ///< One sentence, translated.
    QString icon;              ///< Breeze name, or empty.
    QList<QKeySequence> keys;  ///< The first is the one shown.
    bool checkable = false;
};

} // namespace rapport

#pragma once

#include "ui/commands/command.h"

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace rapport {

/// The commands as QActions: one per command, made from the table, added to the window so that its keys work everywhere.
/// A command that nothing answers yet is neither enabled nor offered.
class CommandRegistry : public QObject
{
    Q_OBJECT
public:
    /// `window` gets every action.
    explicit CommandRegistry(const QList<Command> &table, QWidget *window);

    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    /// Null for an unknown id.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const Command *command(const QString &id) const;

    /// Says what a command does; it is enabled from now on. Called again (another page, another file), it replaces. The
    /// handler is dropped with `context`.
    void on(const QString &id, QObject *context, std::function<void()> handler);
    void setEnabled(const QString &id, bool enabled);

    /// Commands that can be run now and whose words contain every word of `query`, best first: words that begin with
    /// what was typed before words that merely contain it. An empty query gives none.
    [[nodiscard]] QStringList find(const QString &query) const;

    /// Adds the actions to a menu in this order; an empty id is a separator, an unanswered command is left out.
    void fillMenu(QMenu *menu, const QStringList &ids) const;

Q_SIGNALS:
    void triggered(const QString &id);

private:
    struct Entry
    {
        QAction *action = nullptr;
        QMetaObject::Connection handler;
        QMetaObject::Connection contextGone;
        bool answered = false;
    };

    QList<Command> m_commands;
    QHash<QString, Entry> m_entries;
};

/// The words of a command without the & of menus.
[[nodiscard]] QString plainCommandText(const Command &command);

} // namespace rapport

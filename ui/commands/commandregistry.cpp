#include "ui/commands/commandregistry.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace rapport {

namespace {

/// 0 = some word does not occur, 1 = all occur, 2 = all begin a word of the text, 3 = the text begins with the query.
int matchRank(const QString &text, const QStringList &words, const QString &query)
{
    if (text.startsWith(query, Qt::CaseInsensitive))
        return 3;
    const QStringList own = text.split(u' ', Qt::SkipEmptyParts);
    int rank = 2;
    for (const QString &word : words) {
        const bool begins = std::any_of(own.begin(), own.end(),
                                        [&](const QString &candidate) { return candidate.startsWith(word, Qt::CaseInsensitive); });
        if (begins)
            continue;
        // A single letter somewhere inside a word says nothing.
        if (word.size() < 2 || !text.contains(word, Qt::CaseInsensitive))
            return 0;
        rank = 1;
    }
    return rank;
}

} // namespace

QString plainCommandText(const Command &command)
{
    QString text = command.text;
    return text.remove(u'&');
}

CommandRegistry::CommandRegistry(const QList<Command> &table, QWidget *window)
    : QObject(window), m_commands(table)
{
    for (const Command &command : m_commands) {
        auto *action = new QAction(command.text, this);
        action->setObjectName(command.id);
        action->setToolTip(command.help);
        action->setStatusTip(command.help);
        action->setShortcuts(command.keys);
        action->setShortcutContext(Qt::WindowShortcut);
        action->setCheckable(command.checkable);
        action->setEnabled(false);
        if (!command.icon.isEmpty())
            action->setIcon(themedIcon(command.icon));
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = command.id] { Q_EMIT triggered(id); });
        m_entries.insert(command.id, Entry{action, {}, {}, false});
    }
}

QAction *CommandRegistry::action(const QString &id) const
{
    return m_entries.value(id).action;
}

const Command *CommandRegistry::command(const QString &id) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [&](const Command &each) { return each.id == id; });
    return found == m_commands.end() ? nullptr : &*found;
}

void CommandRegistry::on(const QString &id, QObject *context, std::function<void()> handler)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end()) {
        qWarning("no command named %s", qUtf8Printable(id));
        return;
    }
    disconnect(entry->handler);
    disconnect(entry->contextGone);
    entry->handler = connect(entry->action, &QAction::triggered, context, [handler = std::move(handler)] { handler(); });
    entry->contextGone = connect(context, &QObject::destroyed, this, [this, id] {
        m_entries[id].answered = false;
        m_entries[id].action->setEnabled(false);
    });
    entry->answered = true;
    entry->action->setEnabled(true);
}

void CommandRegistry::setEnabled(const QString &id, bool enabled)
{
    const auto entry = m_entries.constFind(id);
    if (entry != m_entries.constEnd())
        entry->action->setEnabled(enabled && entry->answered);
}

QStringList CommandRegistry::find(const QString &query) const
{
    const QString wanted = query.simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<std::pair<int, QString>> ranked;
    for (const Command &each : m_commands) {
        if (!m_entries.value(each.id).action->isEnabled())
            continue;
        const int rank = matchRank(plainCommandText(each), words, wanted);
        if (rank > 0)
            ranked.append({rank, each.id});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList ids;
    for (const auto &[rank, id] : ranked)
        ids << id;
    return ids;
}

void CommandRegistry::fillMenu(QMenu *menu, const QStringList &ids) const
{
    for (const QString &id : ids) {
        if (id.isEmpty()) {
            menu->addSeparator();
            continue;
        }
        const auto entry = m_entries.constFind(id);
        if (entry != m_entries.constEnd() && entry->answered)
            menu->addAction(entry->action);
    }
}

} // namespace rapport

#include "ui/commands/commandsearch.h"

#include "ui/commands/commandregistry.h"
#include "ui/widgets/button.h"

#include <QAction>

namespace rapport {

namespace {
constexpr int mostShown = 5;
}

CommandSearch::CommandSearch(const CommandRegistry *commands, QObject *parent)
    : SearchProvider(parent), m_commands(commands)
{
}

QString CommandSearch::heading() const
{
    return tr("Commands");
}

void CommandSearch::ask(quint64 question, const QString &text)
{
    QList<SearchHit> hits;
    const QStringList ids = m_commands->find(text).mid(0, mostShown);
    for (const QString &id : ids) {
        const Command *command = m_commands->command(id);
        SearchHit hit;
        hit.id = id;
        hit.title = plainCommandText(*command);
        hit.trailing = command->keys.isEmpty() ? QString() : keyHintText(command->keys.first());
        hit.icon = command->icon;
        hits << hit;
    }
    Q_EMIT found(question, hits);
}

void CommandSearch::open(const SearchHit &hit)
{
    if (QAction *action = m_commands->action(hit.id))
        action->trigger();
}

} // namespace rapport

#include "ui/commands/commandsearch.h"

#include "ui/commands/commandregistry.h"
#include "ui/widgets/button.h"

#include <QAction>

namespace rapport {

namespace {
constexpr int mostShown = 5;
}

CommandSearch::CommandSearch(const CommandRegistry *commands, Part part, QObject *parent)
    : SearchProvider(parent), m_commands(commands), m_part(part)
{
}

QString CommandSearch::heading() const
{
    return tr("Commands");
}

void CommandSearch::ask(quint64 question, const QString &text)
{
    QList<SearchHit> hits;
    const QString wanted = text.simplified();
    const QStringList ids = m_commands->find(text);
    for (const QString &id : ids) {
        const Command *command = m_commands->command(id);
        const QString title = plainCommandText(*command);
        if (title.startsWith(wanted, Qt::CaseInsensitive) != (m_part == Part::Called) || hits.size() == mostShown)
            continue;
        SearchHit hit;
        hit.id = id;
        hit.title = title;
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

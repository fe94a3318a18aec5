#include "models/services/teamswitch.h"

#include "models/services/undoable.h"
#include "storage/repos/settings.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
const QString key = u"insights.team"_s;
}

bool showsTeam(Session &session)
{
    return repos::setting(session, key, u"0"_s) == u'1';
}

QFuture<Result<bool>> showsTeam(Workspace &workspace)
{
    return workspace.database().read([](Session &session) -> Result<bool> { return showsTeam(session); });
}

QFuture<Result<void>> setShowsTeam(Workspace &workspace, bool shown)
{
    return undoable(workspace, shown ? u"team.on"_s : u"team.off"_s, [shown](Transaction &transaction, UndoNote &note) -> Result<void> {
        if (showsTeam(transaction.session()) == shown) {
            note.id.clear();
            return Done{};
        }
        repos::setSetting(transaction.session(), key, shown ? u"1"_s : u"0"_s);
        transaction.changes().settings = true;
        return Done{};
    });
}

} // namespace rapport

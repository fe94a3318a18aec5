#include "models/services/pins.h"

#include "models/services/journalchange.h"
#include "models/services/undoable.h"
#include "storage/records/version.h"

namespace rapport {

using namespace Qt::StringLiterals;

QFuture<Result<void>> setPinned(Workspace &workspace, InteractionId id, bool pinned)
{
    return undoable(workspace, pinned ? u"interaction.pin"_s : u"interaction.unpin"_s,
                    [id, pinned](Transaction &transaction, UndoNote &note) -> Result<void> {
                        const std::optional<Interaction> stored = repos::find(transaction.session(), id);
                        if (!stored)
                            return noEntry(id.value());
                        if (stored->pinned == pinned) {
                            note.id.clear();
                            return Done{};
                        }
                        const std::optional<repos::RecordNames> record = repos::recordNames(transaction.session(), stored->customer);
                        note.subject = record ? record->shown : QString();
                        EntryChange<Interaction> change{stored, stored, note.subject, {}, {}};
                        change.after->pinned = pinned;
                        change.after->version = nextVersion(change.before->version);
                        applyChange(transaction, change);
                        return Done{};
                    });
}

} // namespace rapport

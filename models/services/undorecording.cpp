#include "models/services/undorecording.h"

#include "models/services/readingpass.h"
#include "storage/repos/undosteps.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// Steps kept in the file: years of a small shop, and with a few hundred bytes each not more than its texts.
constexpr int mostSteps = 20'000;

UndoState store(Session &session, const UndoAuthor &author, const UndoNote &note, repos::RecordedStep recorded)
{
    UndoStep &step = recorded.step;
    step = {0, note.id, note.subject, note.phrase, note.followers, note.key, author.now, author.by};
    if (step.isByRules())
        step.by = {};
    step.number = repos::add(session, recorded, mostSteps);
    if (author.newestOwn && !step.isByRules())
        author.newestOwn->store(step.number);
    UndoState state = repos::undoState(session);
    state.made = step;
    return state;
}

} // namespace

std::optional<UndoState> UndoRecording::finish(const UndoNote &note)
{
    if (note.id.isEmpty())
        return {};
    Session &session = m_transaction.session();
    repos::RecordedStep recorded;
    recorded.changeset = m_recorder.changeset();
    if (recorded.changeset.isEmpty())
        return {};
    const QSet<QString> tables = Recorder::tablesIn(recorded.changeset);
    if (tables.contains(u"interaction"_s) || tables.contains(u"feedback"_s)) {
        recorded.readAfter = readingStamp(session);
        const bool taught = tables.contains(u"lesson"_s) || tables.contains(u"shop_word"_s);
        recorded.readBefore = taught ? QString() : recorded.readAfter;
    }
    UndoState state = store(session, m_author, note, std::move(recorded));
    if (note.follow)
        note.follow(m_transaction);
    return state;
}

UndoState storeUnrecorded(Transaction &transaction, const UndoAuthor &author, const UndoNote &note)
{
    return store(transaction.session(), author, note, {});
}

} // namespace rapport

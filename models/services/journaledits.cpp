#include "models/services/journal.h"

#include "models/services/journalchange.h"
#include "models/services/scoring.h"
#include "storage/repos/activity.h"
#include "storage/repos/templates.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

template<class Row, class IdType>
QFuture<Result<void>> removeEntry(Workspace &workspace, IdType id)
{
    return changeEntry<Row>(workspace, u"entry.remove"_s, id,
                            [](const Row &, const repos::RecordNames &, Session &) -> Result<std::optional<Row>> { return std::optional<Row>(); });
}

} // namespace

QFuture<Result<void>> Journal::setTaskDone(TaskId id, bool isDone)
{
    const qint64 now = m_workspace.clock().now();
    const auto marked = [isDone, now](Task row, const repos::RecordNames &, Session &) -> Result<std::optional<Task>> {
        if (isDone != (row.doneAt != 0))
            row.doneAt = isDone ? now : 0;
        return std::optional<Task>(row);
    };
    return changeEntry<Task>(m_workspace, isDone ? u"task.done"_s : u"task.reopen"_s, id, marked);
}

QFuture<Result<void>> Journal::edit(InteractionId id, int version, const QString &text)
{
    if (QStringView(text).trimmed().isEmpty())
        return refused<void>(invalid(u"text"_s, u"empty"_s));
    const auto edited = [version, text, language = m_workspace.profile().language](Interaction row, const repos::RecordNames &record, Session &session) -> Result<std::optional<Interaction>> {
        if (row.version != version)
            return Error{Error::Kind::Conflict, record.shown, u"changed meanwhile"_s, {}};
        // It is kept as it was said, turn by turn.
        if (repos::saidInChat(session, row.id))
            return invalid(u"chat"_s, u"transcript"_s);
        if (row.body == text)
            return std::optional<Interaction>(row);
        if (row.bodyOriginal.isEmpty())
            row.bodyOriginal = row.body;
        row.body = text;
        // A person's word about the mood stays: it beats the engine's, also about the new text.
        row.mood = withCorrectionOf(row.mood, moodOf(row, {record.languageOr(language), record.names, shopWordsIn(session)},
                                                     repos::templateBody(session, row.usedTemplate)));
        return std::optional<Interaction>(row);
    };
    return changeEntry<Interaction>(m_workspace, u"interaction.edit"_s, id, edited);
}

QFuture<Result<void>> Journal::remove(EntryKey key)
{
    switch (key.table) {
    case EntryTable::Interaction: return removeEntry<Interaction>(m_workspace, InteractionId(key.id));
    case EntryTable::Feedback: return removeEntry<Feedback>(m_workspace, FeedbackId(key.id));
    case EntryTable::Purchase: return removeEntry<Purchase>(m_workspace, PurchaseId(key.id));
    case EntryTable::Task: return removeEntry<Task>(m_workspace, TaskId(key.id));
    }
    return refused<void>(noEntry(key.id));
}

QFuture<Result<bool>> Journal::keepUp()
{
    auto late = std::make_shared<LateAnswer<Result<bool>>>(false);
    QFuture<Result<bool>> future = late->future();
    const int today = m_workspace.calendar().at(m_workspace.clock().now()).day;
    Database &database = m_workspace.database();
    auto due = database.read([today](Session &session) -> Result<bool> { return repos::isInactivityWindowDue(session, today); });
    andThen(std::move(due), [late, today, &database](const Result<bool> &isDue) {
        if (!isDue || !*isDue) {
            late->set(isDue);
            late->send();
            return;
        }
        auto write = database.write([today](Transaction &transaction) -> Result<bool> {
            const bool moved = repos::refreshInactivityWindow(transaction.session(), today);
            transaction.changes().totals = moved;
            return moved;
        });
        andThen(std::move(write), [late](const Result<bool> &moved) {
            late->set(moved);
            late->send();
        });
    });
    return future;
}

} // namespace rapport

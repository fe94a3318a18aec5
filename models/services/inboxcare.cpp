#include "models/services/inbox.h"

#include "models/services/journalchange.h"
#include "models/services/undoable.h"
#include "storage/records/version.h"
#include "storage/repos/inbox.h"

// What is done about an answer. Each change is one transaction and one step to undo.

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// Changes one answer and completes the note; no id where nothing changed. `edit(Feedback &, FeedbackCare &)` says what it shall be.
template<class Edit>
Result<void> change(Transaction &transaction, UndoNote &note, FeedbackId id, Edit edit)
{
    const std::optional<Feedback> stored = repos::find(transaction.session(), id);
    if (!stored)
        return noEntry(id.value());
    const std::optional<repos::RecordNames> record = repos::recordNames(transaction.session(), stored->customer);
    note.subject = record ? record->shown : QString();
    EntryChange<Feedback> changed{stored, stored, note.subject, {}, {}};
    const FeedbackCare before = repos::careOf(transaction.session(), id);
    FeedbackCare care = before;
    edit(*changed.after, care);
    if (changed.isEmpty() && care == before) {
        note.id.clear();
        return Done{};
    }
    changed.after->version = nextVersion(stored->version);
    applyChange(transaction, changed);
    repos::setCare(transaction.session(), id, care);
    return Done{};
}

} // namespace

QFuture<Result<InteractionId>> Inbox::answer(const FeedbackReply &reply)
{
    if (QStringView(reply.text).trimmed().isEmpty())
        return refused<InteractionId>(invalid(u"text"_s, u"empty"_s));
    Interaction said;
    said.kind = reply.kind;
    said.direction = Direction::Out;
    said.createdAt = m_workspace.clock().now();
    said.when = m_workspace.calendar().at(said.createdAt);
    said.body = reply.text;
    said.staff = reply.staff;
    said.usedTemplate = reply.usedTemplate;
    return undoable(m_workspace, u"feedback.reply"_s, [said, id = reply.feedback](Transaction &transaction, UndoNote &note) -> Result<InteractionId> {
        const std::optional<Feedback> stored = repos::find(transaction.session(), id);
        if (!stored)
            return noEntry(id.value());
        if (!stored->customer.isValid())
            return invalid(u"customer"_s, u"an answer without a name can't be written to"_s);
        EntryChange<Interaction> written{std::nullopt, said, {}, {}, {}};
        written.after->customer = stored->customer;
        written.after->topic = stored->topic;
        written.after->caseId = stored->caseId;
        applyChange(transaction, written);
        const InteractionId answer = written.after->id;
        const Result<void> marked = change(transaction, note, id, [&](Feedback &row, FeedbackCare &care) {
            row.answeredAt = said.createdAt;
            care.answer = answer;
        });
        if (!marked)
            return marked.error();
        return answer;
    });
}

QFuture<Result<void>> Inbox::setAnswered(FeedbackId id, bool answered)
{
    return undoable(m_workspace, answered ? u"feedback.done"_s : u"feedback.reopen"_s,
                    [id, answered, now = m_workspace.clock().now()](Transaction &transaction, UndoNote &note) -> Result<void> {
                        return change(transaction, note, id, [&](Feedback &row, FeedbackCare &) {
                            if (answered != (row.answeredAt != 0))
                                row.answeredAt = answered ? now : 0;
                        });
                    });
}

QFuture<Result<void>> Inbox::handOn(FeedbackId id, const QString &department, const QString &note)
{
    if (!department.isEmpty() && !departmentIds().contains(department))
        return refused<void>(invalid(u"department"_s, department));
    const Moment now = m_workspace.calendar().at(m_workspace.clock().now());
    return undoable(m_workspace, department.isEmpty() ? u"feedback.keep"_s : u"feedback.hand"_s,
                    [id, department, words = note.trimmed(), now](Transaction &transaction, UndoNote &undo) -> Result<void> {
                        return change(transaction, undo, id, [&](Feedback &row, FeedbackCare &care) {
                            // A new word to the same department is no second handing on: the month it counts for stays.
                            if (row.department != department) {
                                row.department = department;
                                care.handedAt = department.isEmpty() ? 0 : now.at;
                                care.handedDay = department.isEmpty() ? 0 : now.day;
                                row.toldBackAt = 0;
                            }
                            care.handedNote = department.isEmpty() ? QString(u""_s) : words;
                        });
                    });
}

QFuture<Result<void>> Inbox::setToldBack(FeedbackId id, bool told)
{
    return undoable(m_workspace, told ? u"feedback.told"_s : u"feedback.untold"_s,
                    [id, told, now = m_workspace.clock().now()](Transaction &transaction, UndoNote &note) -> Result<void> {
                        return change(transaction, note, id, [&](Feedback &row, FeedbackCare &) {
                            if (told == (row.toldBackAt != 0))
                                return;
                            row.toldBackAt = told ? now : 0;
                            // Who was told what came of it was answered.
                            if (told && row.answeredAt == 0)
                                row.answeredAt = now;
                        });
                    });
}

QFuture<Result<int>> Inbox::setAside(int day)
{
    return undoable(m_workspace, u"feedback.aside"_s, [day, now = m_workspace.clock().now()](Transaction &transaction, UndoNote &note) -> Result<int> {
        const QVector<FeedbackId> ids = repos::waitingBefore(transaction.session(), day);
        const QString whole = note.id;
        for (const FeedbackId id : ids) {
            const Result<void> marked = change(transaction, note, id, [now](Feedback &row, FeedbackCare &) { row.answeredAt = now; });
            if (!marked)
                return marked.error();
        }
        note.id = ids.isEmpty() ? QString() : whole;
        note.subject.clear();
        if (ids.size() > 1)
            transaction.changes().everything = true;
        return static_cast<int>(ids.size());
    });
}

} // namespace rapport

#pragma once

#include "models/services/memoryreader.h"
#include "models/services/recorded.h"
#include "models/services/scoring.h"
#include "storage/database.h"
#include "storage/repos/feedback.h"
#include "storage/repos/interactions.h"
#include "storage/repos/lessons.h"
#include "storage/repos/purchases.h"
#include "storage/repos/recordnames.h"
#include "storage/repos/tasks.h"
#include "storage/repos/totals.h"

#include <optional>

namespace rapport {

template<class Row> struct EntryTableOf;
template<> struct EntryTableOf<Interaction> { static constexpr EntryTable value = EntryTable::Interaction; };
template<> struct EntryTableOf<Feedback> { static constexpr EntryTable value = EntryTable::Feedback; };
template<> struct EntryTableOf<Purchase> { static constexpr EntryTable value = EntryTable::Purchase; };
template<> struct EntryTableOf<Task> { static constexpr EntryTable value = EntryTable::Task; };

/// One row of the timeline before and after a change; either is missing where it came into being or went.
template<class Row>
struct EntryChange
{
    std::optional<Row> before;
    std::optional<Row> after;
    QString subject; ///< The customer's name, for phrasing.
    std::optional<Lesson> taughtBefore; ///< What the correction of its text taught.
    std::optional<Lesson> taughtAfter;

    [[nodiscard]] EntryChange inverse() const { return {after, before, subject, taughtAfter, taughtBefore}; }
    [[nodiscard]] bool isEmpty() const { return before == after && taughtBefore == taughtAfter; }
    [[nodiscard]] const Row &row() const { return after ? *after : *before; }
};

/// Reads a text anew, as the engine and the shop's memory are now; what has no reading gets none.
inline void readAnew(Session &session, Interaction &row, const QString &language)
{
    if (!row.mood.score)
        return;
    const repos::RecordNames record = repos::recordNames(session, row.customer, row.staff).value_or(repos::RecordNames{});
    row.mood = withCorrectionOf(row.mood, moodOf(row.body, {record.languageOr(language), record.names, shopWordsIn(session)}));
}
inline void readAnew(Session &session, Feedback &row, const QString &language)
{
    if (!row.mood.score)
        return;
    const repos::RecordNames record = repos::recordNames(session, row.customer, row.staff).value_or(repos::RecordNames{});
    row.mood = withCorrectionOf(row.mood, moodOf(feedbackText(row.title, row.comment), {record.languageOr(language), record.names, shopWordsIn(session)}));
}
inline void readAnew(Session &, Purchase &, const QString &) {}
inline void readAnew(Session &, Task &, const QString &) {}

/// Writes the change with its search index, totals and what is told about it. `before` and `taughtBefore` have to be as they
/// are in the file; the ids of a new row and a new lesson are set in `after` and `taughtAfter`.
template<class Row>
void applyChange(Transaction &transaction, EntryChange<Row> &change)
{
    Session &session = transaction.session();
    repos::Totals totals;
    if (change.before)
        totals.remove(*change.before);
    const bool taught = change.taughtBefore != change.taughtAfter;
    if (taught && change.taughtBefore)
        repos::remove(session, *change.taughtBefore);
    if (change.before && change.after)
        repos::update(session, *change.before, *change.after);
    else if (change.after)
        change.after->id = repos::insert(session, *change.after);
    else
        repos::remove(session, *change.before);
    if (change.after)
        totals.add(*change.after);
    if (taught && change.taughtAfter)
        change.taughtAfter->id = repos::insert(session, *change.taughtAfter);
    ChangeSet &told = transaction.changes();
    told.memory = told.memory || taught;
    told.customers += totals.customers();
    totals.flush(session);
    const EntryKey key{EntryTableOf<Row>::value, change.row().id.value()};
    (!change.before ? told.inserted : !change.after ? told.removed : told.updated).append(key);
    told.totals = told.totals || key.table != EntryTable::Task;
}

/// Makes a recorded change again, or its inverse. Conflict where the row is not what the change left, or where
/// its customer is gone: it is never forced.
template<class Row>
[[nodiscard]] QFuture<Result<void>> repeat(Workspace &workspace, const EntryChange<Row> &recorded)
{
    return workspace.database().write([recorded, language = workspace.profile().language](Transaction &transaction) -> Result<void> {
        EntryChange<Row> change = recorded;
        const std::optional<Row> stored = repos::find(transaction.session(), change.row().id);
        const bool asLeft = change.before ? stored && stored->version == change.before->version && stored->createdAt == change.before->createdAt
                                                && stored->customer == change.before->customer
                                          : !stored;
        const bool customerThere = change.before || repos::recordNames(transaction.session(), change.after->customer);
        if (!asLeft || !customerThere)
            return Error{Error::Kind::Conflict, recorded.subject, QStringLiteral("changed meanwhile"), {}};
        // As it is: a new reading of its mood since then is no reason to refuse, but the totals have to follow it.
        if (change.before)
            change.before = stored;
        applyChange(transaction, change);
        if (!change.after)
            return Done{};
        // The engine or the shop's memory may have changed since it was recorded, or by this.
        EntryChange<Row> read{change.after, change.after, recorded.subject, {}, {}};
        readAnew(transaction.session(), *read.after, language);
        if (!read.isEmpty())
            applyChange(transaction, read);
        return Done{};
    });
}

/// The step that takes a change back; without an id where nothing changed.
template<class Row>
[[nodiscard]] UndoJournal::Step stepOf(Workspace &workspace, const QString &id, const EntryChange<Row> &change)
{
    UndoJournal::Step step;
    if (change.isEmpty())
        return step;
    step.id = id;
    step.subject = change.subject;
    step.undo = [&workspace, change] { return repeat(workspace, change.inverse()); };
    step.redo = [&workspace, change] { return repeat(workspace, change); };
    return step;
}

[[nodiscard]] inline Error invalid(const QString &field, const QString &why)
{
    return {Error::Kind::Invalid, field, why, {}};
}

[[nodiscard]] inline Error noCustomer(CustomerId id)
{
    return {Error::Kind::NotFound, QStringLiteral("customer"), QString::number(id.value()), {}};
}

[[nodiscard]] inline Error noEntry(qint64 id)
{
    return {Error::Kind::NotFound, QStringLiteral("entry"), QString::number(id), {}};
}

/// A new row, written in one transaction. `complete` fills in what depends on the customer's record.
template<class Row, class Complete>
[[nodiscard]] QFuture<Result<EntryChange<Row>>> insertEntry(Workspace &workspace, const Row &row, Complete complete)
{
    return workspace.database().write([row, complete](Transaction &transaction) -> Result<EntryChange<Row>> {
        const std::optional<repos::RecordNames> record = repos::recordNames(transaction.session(), row.customer, row.staff);
        if (!record)
            return noCustomer(row.customer);
        EntryChange<Row> change{std::nullopt, row, record->shown, {}, {}};
        complete(*change.after, *record, transaction.session());
        applyChange(transaction, change);
        return change;
    });
}

/// Changes or removes a row. `edit` gets it as it is, with the record it belongs to, and gives what it shall be;
/// the same row again: nothing to do.
template<class Row, class IdType, class Edit>
[[nodiscard]] QFuture<Result<EntryChange<Row>>> changeEntry(Workspace &workspace, IdType id, Edit edit)
{
    return workspace.database().write([id, edit](Transaction &transaction) -> Result<EntryChange<Row>> {
        const std::optional<Row> stored = repos::find(transaction.session(), id);
        if (!stored)
            return noEntry(id.value());
        const std::optional<repos::RecordNames> record = repos::recordNames(transaction.session(), stored->customer, stored->staff);
        Result<std::optional<Row>> edited = edit(*stored, record.value_or(repos::RecordNames{}), transaction.session());
        if (!edited)
            return edited.error();
        EntryChange<Row> change{stored, *edited, record ? record->shown : QString(), {}, {}};
        // What its correction taught goes with the text.
        if (!change.after)
            change.taughtBefore = repos::lessonOf(transaction.session(), {EntryTableOf<Row>::value, stored->id.value()});
        if (change.isEmpty())
            return change;
        if (change.after)
            change.after->version = stored->version + 1;
        applyChange(transaction, change);
        return change;
    });
}

/// The service's answer to a written change, once its step is in the journal.
template<class Row, class Answer, class Finish>
[[nodiscard]] QFuture<Result<Answer>> answered(Workspace &workspace, const QString &step, const QFuture<Result<EntryChange<Row>>> &write, Finish finish)
{
    return recorded<Answer>(workspace, write, finish, [&workspace, step](const EntryChange<Row> &change) { return stepOf(workspace, step, change); });
}

} // namespace rapport

#pragma once

#include "models/services/memoryreader.h"
#include "models/services/scoring.h"
#include "models/services/undoable.h"
#include "storage/records/version.h"
#include "storage/repos/feedback.h"
#include "storage/repos/interactions.h"
#include "storage/repos/lessons.h"
#include "storage/repos/purchases.h"
#include "storage/repos/recordnames.h"
#include "storage/repos/tasks.h"
#include "storage/repos/totals.h"
#include "storage/repos/transcripts.h"

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
    QString subject = {};                    ///< The customer's name, for phrasing.
    std::optional<Lesson> taughtBefore = {}; ///< What the correction of its text taught.
    std::optional<Lesson> taughtAfter = {};

    [[nodiscard]] bool isEmpty() const { return before == after && taughtBefore == taughtAfter; }
    [[nodiscard]] const Row &row() const { return after ? *after : *before; }
};

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

/// A new row, written in one transaction as the step `id`; its id. `complete` fills in what depends on the customer's record.
template<class Row, class Complete>
[[nodiscard]] auto insertEntry(Workspace &workspace, const QString &id, const Row &row, Complete complete)
{
    using Answer = Result<decltype(row.id)>;
    return undoable(workspace, id, [row, complete](Transaction &transaction, UndoNote &note) -> Answer {
        const std::optional<repos::RecordNames> record = repos::recordNames(transaction.session(), row.customer, row.staff);
        if (!record)
            return noCustomer(row.customer);
        EntryChange<Row> change{std::nullopt, row, record->shown};
        complete(*change.after, *record, transaction.session());
        applyChange(transaction, change);
        note.subject = change.subject;
        return change.after->id;
    });
}

/// Changes or removes a row as the step `id`. `edit` gets it as it is, with the record it belongs to, and gives what it shall be;
/// the same row again: nothing to do.
template<class Row, class IdType, class Edit>
[[nodiscard]] QFuture<Result<void>> changeEntry(Workspace &workspace, const QString &id, IdType row, Edit edit)
{
    return undoable(workspace, id, [row, edit](Transaction &transaction, UndoNote &note) -> Result<void> {
        Session &session = transaction.session();
        const std::optional<Row> stored = repos::find(session, row);
        if (!stored)
            return noEntry(row.value());
        const repos::RecordNames record = repos::recordNames(session, stored->customer, stored->staff).value_or(repos::RecordNames{});
        Result<std::optional<Row>> edited = edit(*stored, record, session);
        if (!edited)
            return edited.error();
        EntryChange<Row> change{stored, *edited, record.shown};
        // What its correction taught goes with the text.
        if (!change.after)
            change.taughtBefore = repos::lessonOf(session, {EntryTableOf<Row>::value, stored->id.value()});
        if (change.isEmpty()) {
            note.id.clear();
            return Done{};
        }
        note.subject = change.subject;
        if (change.after)
            change.after->version = nextVersion(stored->version);
        applyChange(transaction, change);
        return Done{};
    });
}

} // namespace rapport

#include "models/services/worklist.h"

#include "models/services/journalchange.h"
#include "models/services/undoable.h"
#include "models/services/worklistreader.h"
#include "storage/records/version.h"
#include "storage/repos/workmarks.h"
#include "storage/repos/worksources.h"

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;
using worklist::Line;
using worklist::Reason;
using worklist::ReasonKind;

namespace {

constexpr qint64 dayMs = 86'400'000;
/// Who was called because of their rhythm is left alone for one usual gap, within these bounds.
constexpr double fewestRestDays = 14;
constexpr double mostRestDays = 120;
/// A birthday that was seen to does not come back while it is still among the days ahead.
constexpr int occasionDays = 14;

/// How a reason that is no follow-up is marked.
WorkReason markOf(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::BadAnswer:
    case ReasonKind::Answer:
        return WorkReason::Answer;
    case ReasonKind::Rhythm:
        return WorkReason::Rhythm;
    case ReasonKind::Birthday:
        return WorkReason::Birthday;
    case ReasonKind::Anniversary:
        return WorkReason::Anniversary;
    default:
        return WorkReason::Conversation;
    }
}

/// Until when "seen to" holds; 0: for good, as far as nothing new is said.
qint64 seenToUntil(const Reason &reason, qint64 now)
{
    switch (reason.kind) {
    case ReasonKind::Rhythm:
        return now + static_cast<qint64>(std::clamp(reason.usualGapDays.value_or(fewestRestDays), fewestRestDays, mostRestDays)) * dayMs;
    case ReasonKind::Birthday:
    case ReasonKind::Anniversary:
        return now + occasionDays * dayMs;
    default:
        return 0;
    }
}

/// Writes marks and follow-ups of one line and tells about them.
class LineWriter
{
public:
    LineWriter(Transaction &transaction, CustomerId customer, StaffId by, qint64 now)
        : m_transaction(transaction), m_customer(customer), m_by(by), m_now(now)
    {}

    /// False where there is no such customer any more.
    [[nodiscard]] bool begin(UndoNote &note)
    {
        const std::optional<repos::RecordNames> record = repos::recordNames(m_transaction.session(), m_customer);
        note.subject = record ? record->shown : QString();
        return record.has_value();
    }

    void mark(const Reason &reason, WorkState state, qint64 until)
    {
        repos::insert(m_transaction.session(),
                      WorkMark{m_customer, markOf(reason.kind), state, std::max(m_now, reason.knownAt), until, m_by, m_now});
        m_changed = true;
    }

    /// Changes a follow-up that is still open; `edit` gets the row.
    template<class Edit>
    void change(const Reason &reason, Edit edit)
    {
        const std::optional<Task> stored = repos::find(m_transaction.session(), TaskId(reason.entry.id));
        if (!stored || stored->doneAt != 0)
            return;
        EntryChange<Task> change{stored, stored, {}, {}, {}};
        edit(*change.after);
        if (change.isEmpty())
            return;
        change.after->version = nextVersion(stored->version);
        applyChange(m_transaction, change);
        m_changed = true;
    }

    void setOwner(StaffId to)
    {
        if (repos::ownerOf(m_transaction.session(), m_customer) == to)
            return;
        repos::setOwner(m_transaction.session(), m_customer, to, m_now);
        m_changed = true;
    }

    Result<void> end(UndoNote &note)
    {
        if (m_changed)
            m_transaction.changes().customers.append(m_customer);
        else
            note.id.clear();
        return Done{};
    }

private:
    Transaction &m_transaction;
    const CustomerId m_customer;
    const StaffId m_by;
    const qint64 m_now;
    bool m_changed = false;
};

/// Empty where the words and the day make a follow-up.
std::optional<Error> problemOf(const TaskEdit &edit)
{
    if (QStringView(edit.text).trimmed().isEmpty())
        return invalid(u"text"_s, u"empty"_s);
    if (!edit.day.isValid())
        return invalid(u"due"_s, u"no date"_s);
    return std::nullopt;
}

void put(const TaskEdit &edit, const ShopCalendar &calendar, Task &row)
{
    row.body = edit.text.trimmed();
    row.when = edit.time ? calendar.at(QDateTime(edit.day, *edit.time, calendar.zone()).toMSecsSinceEpoch()) : calendar.on(edit.day);
    // As it comes back from the file: a follow-up keeps no month.
    row.when.month = 0;
    row.promised = edit.promised;
    row.staff = edit.staff;
}

} // namespace

QFuture<Result<WorkDay>> Worklist::today(const Forecasts::Shop &expected)
{
    return m_workspace.database().read(
        [expected, calendar = m_workspace.calendar(), now = m_workspace.clock().now()](Session &session) -> Result<WorkDay> {
            return WorklistReader(session, calendar, now).read(expected);
        });
}

QFuture<Result<void>> Worklist::finish(const Line &line, StaffId by)
{
    const qint64 now = m_workspace.clock().now();
    return undoable(m_workspace, u"work.done"_s, [line, by, now](Transaction &transaction, UndoNote &note) -> Result<void> {
        LineWriter writer(transaction, line.customer, by, now);
        if (!writer.begin(note))
            return noCustomer(line.customer);
        for (const Reason &reason : line.reasons) {
            if (!reason.isFollowUp())
                writer.mark(reason, WorkState::Done, seenToUntil(reason, now));
            else if (reason.byRule || reason.entry == line.first().entry)
                writer.change(reason, [now](Task &task) { task.doneAt = now; });
        }
        writer.setOwner({});
        return writer.end(note);
    });
}

QFuture<Result<void>> Worklist::snooze(const Line &line, QDate until, StaffId by)
{
    const qint64 now = m_workspace.clock().now();
    const qint64 at = m_workspace.calendar().on(until).at;
    if (!until.isValid() || at <= now)
        return refused<void>(invalid(u"until"_s, u"not ahead"_s));
    return undoable(m_workspace, u"work.snooze"_s, [line, at, by, now](Transaction &transaction, UndoNote &note) -> Result<void> {
        LineWriter writer(transaction, line.customer, by, now);
        if (!writer.begin(note))
            return noCustomer(line.customer);
        for (const Reason &reason : line.reasons) {
            if (reason.isFollowUp())
                writer.change(reason, [at](Task &task) { task.snoozedUntil = at; });
            else
                writer.mark(reason, WorkState::Snoozed, at);
        }
        return writer.end(note);
    });
}

QFuture<Result<void>> Worklist::reassign(const Line &line, StaffId to)
{
    return undoable(m_workspace, u"work.assign"_s,
                    [line, to, now = m_workspace.clock().now()](Transaction &transaction, UndoNote &note) -> Result<void> {
                        LineWriter writer(transaction, line.customer, to, now);
                        if (!writer.begin(note))
                            return noCustomer(line.customer);
                        for (const Reason &reason : line.reasons) {
                            if (reason.isFollowUp())
                                writer.change(reason, [to](Task &task) { task.staff = to; });
                        }
                        writer.setOwner(to);
                        return writer.end(note);
                    });
}

QFuture<Result<Task>> Worklist::task(TaskId id)
{
    return m_workspace.database().read([id](Session &session) -> Result<Task> {
        const std::optional<Task> stored = repos::find(session, id);
        if (!stored)
            return noEntry(id.value());
        return *stored;
    });
}

QFuture<Result<void>> Worklist::edit(TaskId id, int version, const TaskEdit &edit)
{
    if (const std::optional<Error> problem = problemOf(edit))
        return refused<void>(*problem);
    return undoable(m_workspace, u"task.edit"_s,
                    [id, version, edit, calendar = m_workspace.calendar()](Transaction &transaction, UndoNote &note) -> Result<void> {
                        const std::optional<Task> stored = repos::find(transaction.session(), id);
                        if (!stored)
                            return noEntry(id.value());
                        note.subject = repos::recordNames(transaction.session(), stored->customer).value_or(repos::RecordNames{}).shown;
                        if (stored->version != version)
                            return Error{Error::Kind::Conflict, note.subject, u"changed meanwhile"_s, {}};
                        EntryChange<Task> change{stored, stored, {}, {}, {}};
                        put(edit, calendar, *change.after);
                        // Another day says when it is wanted: what put it off before no longer holds.
                        if (change.after->when.at != stored->when.at)
                            change.after->snoozedUntil = 0;
                        if (change.isEmpty()) {
                            note.id.clear();
                            return Done{};
                        }
                        change.after->version = nextVersion(stored->version);
                        applyChange(transaction, change);
                        return Done{};
                    });
}

QFuture<Result<TaskId>> Worklist::add(CustomerId customer, const TaskEdit &edit)
{
    if (const std::optional<Error> problem = problemOf(edit))
        return refused<TaskId>(*problem);
    Task row;
    row.customer = customer;
    row.createdAt = m_workspace.clock().now();
    put(edit, m_workspace.calendar(), row);
    return undoable(m_workspace, u"task.plan"_s, [row](Transaction &transaction, UndoNote &note) -> Result<TaskId> {
        const std::optional<repos::RecordNames> record = repos::recordNames(transaction.session(), row.customer);
        if (!record)
            return noCustomer(row.customer);
        note.subject = record->shown;
        EntryChange<Task> change{std::nullopt, row, {}, {}, {}};
        applyChange(transaction, change);
        return change.after->id;
    });
}

QFuture<Result<QVector<Reminder>>> Worklist::reminders(qint64 from, qint64 until)
{
    return m_workspace.database().read([from, until](Session &session) -> Result<QVector<Reminder>> {
        QVector<Reminder> found;
        for (const Task &task : repos::timedTasks(session, from, until))
            found.append({task, repos::recordNames(session, task.customer).value_or(repos::RecordNames{}).shown});
        return found;
    });
}

} // namespace rapport

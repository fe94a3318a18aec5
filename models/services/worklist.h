#pragma once

#include "models/services/forecasts.h"
#include "models/worklist/workdays.h"
#include "models/worklist/workline.h"
#include "storage/records/task.h"
#include "storage/records/taskrule.h"
#include "storage/result.h"

#include <QDate>
#include <QFuture>
#include <QHash>
#include <QTime>

namespace rapport {

class Workspace;

/// The day's list as it stands at one instant.
struct WorkDay
{
    QVector<worklist::Line> lines; ///< In their order, see models/worklist/order.h.
    int finishedToday = 0;         ///< Follow-ups done and customers seen to since midnight.
    int moreWorthCalling = 0;      ///< Customers late by their own rhythm whom the list leaves out.
    qint64 now = 0;                ///< UTC epoch ms.
};

/// A follow-up as a person enters it.
struct TaskEdit
{
    QString text;
    QDate day;
    std::optional<QTime> time; ///< Empty: any time that day.
    StaffId staff;
    bool promised = false;
};

/// A follow-up with a time of day, for a reminder.
struct Reminder
{
    Task task;
    QString customerName;
};

/// The working day: what is due, who needs a human, whom to call; follow-ups and the shop's rules for them. Every change
/// can be undone through the workspace's journal.
class Worklist
{
public:
    explicit Worklist(Workspace &workspace) : m_workspace(workspace) {}

    /// The list now. `expected`: the shop's forecast, for who is late by their own rhythm and for anniversaries; without it
    /// those are left out, so that the list is there at once.
    [[nodiscard]] QFuture<Result<WorkDay>> today(const Forecasts::Shop &expected = {});

    /// Seen to: the line's first follow-up is done, with those that rules asked for; every other reason but further
    /// follow-ups, which are promises of their own, does not come back unless something new happens.
    [[nodiscard]] QFuture<Result<void>> finish(const worklist::Line &line, StaffId by = {});
    /// Puts the whole line off until the start of a day. Something new brings it back earlier. Invalid for a day that is not ahead.
    [[nodiscard]] QFuture<Result<void>> snooze(const worklist::Line &line, QDate until, StaffId by = {});
    /// Hands the line and its follow-ups to somebody; not set: to everybody.
    [[nodiscard]] QFuture<Result<void>> reassign(const worklist::Line &line, StaffId to);

    /// A follow-up as it is stored. NotFound where it is gone.
    [[nodiscard]] QFuture<Result<Task>> task(TaskId id);
    /// Changes a follow-up. Invalid for an empty text or no date, Conflict where `version` is not the stored one.
    [[nodiscard]] QFuture<Result<void>> edit(TaskId id, int version, const TaskEdit &edit);
    /// A new follow-up, with a time of day where there is one. Invalid as edit().
    [[nodiscard]] QFuture<Result<TaskId>> add(CustomerId customer, const TaskEdit &edit);
    /// Open follow-ups with a time of day in [from, until), UTC epoch ms.
    [[nodiscard]] QFuture<Result<QVector<Reminder>>> reminders(qint64 from, qint64 until);

    /// The shop's rules, by id.
    [[nodiscard]] QFuture<Result<QVector<TaskRule>>> rules();
    /// Gives the rules that a new shop begins with the person's own words; those that were changed since are left alone.
    [[nodiscard]] QFuture<Result<void>> startRules(const QHash<RuleKind, QString> &texts);
    /// Adds (id not set) or changes. Invalid for an empty text. A rule asks for nothing that happened before it was made,
    /// switched on or given another condition.
    [[nodiscard]] QFuture<Result<RuleId>> save(const TaskRule &rule);
    [[nodiscard]] QFuture<Result<void>> removeRule(RuleId id);
    /// The days the shop is open: what a working day is.
    [[nodiscard]] QFuture<Result<worklist::WorkDays>> workDays();
    [[nodiscard]] QFuture<Result<void>> setWorkDays(const worklist::WorkDays &days);

    /// Makes the follow-ups the rules ask for, each once, at most two hundred at a time; how many. In the history, but no step
    /// that undo takes back: nobody did it. They are dismissed one by one, and what is dismissed is not asked for again.
    [[nodiscard]] QFuture<Result<int>> runRules(const Forecasts::Shop &expected = {});

private:
    Workspace &m_workspace;
};

} // namespace rapport
